import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readStravaExport } from '../../../src/formats/strava/read-export.ts';
import { problem, readEvent } from '../../../src/platform/schema/reading.ts';
import { propertyRuns } from '../../core/property-runs.ts';

const SAMPLES = ['english-metric', 'german', 'by-place'].map((name) =>
  readFileSync(new URL(`../../fixtures/strava-export/${name}.csv`, import.meta.url), 'utf8'),
);

/** Events and problems as storage takes them, or one sentence. */
function endsWell(csv: string): void {
  const read = readStravaExport(csv, 'activities.csv');
  if ('refused' in read) {
    expect(read.refused).toMatch(/^activities\.csv is not an export we can read: [^\n]+\.$/);
    return;
  }
  v.parse(v.array(readEvent), read.events);
  v.parse(v.array(problem), read.problems);
  expect(new Set(read.events.map(({ nativeId }) => nativeId)).size).toBe(read.events.length);
  expect(read.from <= read.to).toBe(true);
  for (const { when } of read.events) expect(when.type === 'instants' && when.start < when.end).toBe(true);
}

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r\n',
    '""',
    '";"',
    '\u0000',
    '\u202E',
    '\uFEFF',
    '-1',
    '1e308',
    'NaN',
    'null',
    '99999999999999999999',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('exports changed anywhere end in events that storage takes, or in one sentence', () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), insert: piece });
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), fc.array(change, { minLength: 1, maxLength: 6 }), (sample, changes) => {
      let csv = sample;
      for (const { at, remove, insert } of changes) {
        const place = Math.floor(at * csv.length);
        csv = csv.slice(0, place) + insert + csv.slice(place + remove);
      }
      endsWell(csv);
    }),
    propertyRuns(1000),
  );
});

test('rows of any fields end in events that storage takes, or in one sentence', () => {
  const [header = ''] = (SAMPLES[0] ?? '').split('\n');
  const width = header.split(',').length;
  const field = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('1', '1.0', '3600.0', '12345', 'Run', '"Sep 6, 2026, 5:02:11 AM"', '') },
    fc.string({ maxLength: 20 }).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.double().map(String),
  );
  const row = fc
    .array(field, { minLength: width, maxLength: width })
    .map((fields) => ['123', '"Sep 6, 2026, 5:02:11 AM"', ...fields.slice(2)].join(','));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 3 }), (rows) => endsWell([header, ...rows].join('\n'))),
    propertyRuns(300),
  );
});

test('texts of any kind end in one sentence', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => endsWell(pieces.join(''))),
    propertyRuns(300),
  );
});
