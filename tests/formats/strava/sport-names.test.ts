import { describe, expect, it } from 'vitest';
import { sportDiscipline } from '../../../src/formats/strava/sport-discipline.ts';
import { disciplineOf, SPORTS } from '../../../src/sites/strava/sport.ts';

/** Names that load as "other" on the page. */
const OTHERS = ['AlpineSki', 'Canoeing', 'Elliptical', 'Golf', 'NordicSki', 'Rowing', 'Soccer', 'Workout', 'Yoga'];
const NAMES = [...Object.values(SPORTS).flat(), ...OTHERS];

/** An export parts the words of a name. */
const inWords = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

describe('sports of page and export', () => {
  it.each(NAMES)('should be the same for %s', (name) => {
    expect(sportDiscipline(inWords(name))).toBe(disciplineOf(name));
    expect(sportDiscipline(name)).toBe(disciplineOf(name));
  });
});
