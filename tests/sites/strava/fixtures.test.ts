// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../../src/core/model.ts';
import { calendarDays } from '../../../src/sites/strava/calendar-days.ts';
import { ownEntries } from '../../../src/sites/strava/feed-entries.ts';
import { readModels } from '../../../src/sites/strava/training-models.ts';

/** Shapes as they were seen, values invented: `<name>.json` as it comes, `<name>.read.json` what is to be made of it. */
const FOLDER = resolve('tests/sites/strava/fixtures');
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** By the first word of its name: what such a JSON is read by. */
const READERS: Record<string, (text: string) => (ReadEvent | null)[]> = {
  training: (text) => [...(readModels(JSON.parse(text))?.activities.values() ?? [])],
  feed: (text) => [...ownEntries(JSON.parse(text), '12345678').activities.values()],
  profile: (text) => [...ownEntries(JSON.parse(text), '12345678').activities.values()],
  calendar: (text) => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = `var a = {}; var trainingCalendar = ${text}; var next = {"months": {}};`;
    document.body.replaceChildren(script);
    return calendarDays(document, 2026)?.activities ?? [];
  },
};

const names = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.read.json'))
  .map((name) => name.slice(0, -'.json'.length));

describe('stored answers', () => {
  it('should be of every kind', () => {
    expect(new Set(names.map((name) => name.split('-')[0]))).toEqual(new Set(Object.keys(READERS)));
  });

  it.each(names)('should be read as is written beside it: %s', (name) => {
    const read = READERS[name.split('-')[0] ?? '']?.(textOf(`${name}.json`));
    expect(read).toEqual(JSON.parse(textOf(`${name}.read.json`)));
  });
});
