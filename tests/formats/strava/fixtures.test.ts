import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOfActivity, readWhole } from './export-text.ts';

const FOLDER = new URL('../../fixtures/strava-export/', import.meta.url);

interface Fixture {
  shows: string;
  from: string;
  to: string;
  events: string[];
  problems: string[];
  skipped: number;
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));
const csvOf = (name: string) => readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8');

describe('exports', () => {
  it.each(names)('should be read as said: %s', (name) => {
    const expected: Fixture = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    const read = readWhole(csvOf(name));
    const hint = `tests/fixtures/strava-export/${name}.csv reads otherwise than ${name}.json says (it shows ${expected.shows})`;
    expect(read.events.map(lineOfActivity), hint).toEqual(expected.events);
    expect(
      read.problems.map(({ code, detail }) => `${code}: ${detail}`),
      hint,
    ).toEqual(expected.problems);
    expect([read.from, read.to, read.skipped], hint).toEqual([expected.from, expected.to, expected.skipped]);
  });

  it('should have a .json beside every .csv, and the other way round', () => {
    const others = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(others.map((file) => file.slice(0, -5)).sort()).toEqual(names.toSorted());
  });

  it('should give events as all records of activities are', () => {
    const [event] = readWhole(csvOf('english-metric')).events;
    expect(event).toMatchObject({
      key: { uid: '9000000001@strava', instance: null },
      nativeId: '9000000001',
      calendar: '',
      busy: 'free',
      status: 'confirmed',
      when: { type: 'instants', zone: null },
      load: { from: 'measured', tag: 'long-run' },
      activity: { sport: 'run', tag: 'long' },
    });
    // Nothing else of a row: no description, note or file name.
    expect(JSON.stringify(event)).not.toMatch(/gels|knee|fit\.gz/);
  });
});
