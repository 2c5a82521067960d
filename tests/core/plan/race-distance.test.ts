import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { RACE_ROWS } from '../../../src/core/load/race-rows.ts';
import { raceDistance, raceTitle } from '../../../src/core/plan/race-distance.ts';

describe('raceDistance', () => {
  it.each<[string, string | null]>([
    ['marathon', 'marathon'],
    ['Half Marathon', 'half'],
    ['half-marathon', 'half'],
    [' 10K ', '10k'],
    ['10', '10k'],
    ['42.2 km', 'marathon'],
    ['21,1km', 'half'],
    ['26.2 miles', 'marathon'],
    ['12k', '12km'],
    ['70.3', '70.3'],
    ['Olympic', 'olympic'],
    ['relay-27', 'relay-27'],
    ['', null],
    ['far', null],
    ['0k', null],
    ['1000km', null],
    ['constructor', null],
    ['-5k', null],
  ])('should read "%s" as %s', (text, distance) => {
    expect(raceDistance(text)).toBe(distance);
  });
});

describe('raceTitle', () => {
  it.each([...Object.keys(RACE_ROWS), '12km', '7.5km', '300km', 'relay-27'])(
    'should be read back, for %s, as a race of that length',
    (distance) => {
      expect(detect({ title: raceTitle(distance), allDay: true })).toMatchObject({
        kind: 'race',
        distance,
        priority: null,
      });
    },
  );
});
