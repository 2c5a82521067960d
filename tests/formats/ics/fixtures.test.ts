import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOfEvent, readText } from './calendar-text.ts';

const FOLDER = new URL('../../fixtures/ics/', import.meta.url);

interface Fixture {
  shows: string;
  from: string;
  to: string;
  zone?: string;
  calendar?: string;
  /** Only events that begin in one of these months are listed. */
  only?: string[];
  events: string[];
  problems: string[];
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ics'))
  .map((file) => file.slice(0, -4));

test.each(names)('%s', (name) => {
  const expected: Fixture = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const reading = readText(readFileSync(new URL(`${name}.ics`, FOLDER)), expected.from, expected.to, expected.zone);
  const lines = reading.events.map(lineOfEvent).sort();
  const listed = expected.only ? lines.filter((line) => expected.only?.includes(line.slice(0, 7))) : lines;
  const hint = `tests/fixtures/ics/${name}.ics reads otherwise than ${name}.json says (it shows ${expected.shows})`;
  expect(listed, hint).toEqual(expected.events.toSorted());
  expect(
    reading.problems.map((problem) => `${problem.code}: ${problem.detail}`),
    hint,
  ).toEqual(expected.problems);
  if (expected.calendar)
    expect(new Set(reading.events.map((event) => event.calendar))).toEqual(new Set([expected.calendar]));
});

test('every .ics has a .json beside it, and the other way round', () => {
  const others = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(others.map((file) => file.slice(0, -5)).sort()).toEqual(names.toSorted());
});
