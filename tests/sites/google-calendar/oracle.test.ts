// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { daysShown } from '../../replicas/google-calendar/days-shown.ts';
import { viewUrl } from '../../replicas/google-calendar/page-url.ts';
import { randomState } from '../../replicas/google-calendar/scenario/random-week.ts';
import { renderStatic } from '../../replicas/google-calendar/static.ts';
import { datesBetween, linesExpected, linesRead } from './explode.ts';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed + 1);

describe('what is read is what was put in, on 300 random pages', () => {
  for (const view of ['week', 'day', 'customday'] as const) {
    it(`${view}`, () => {
      for (const seed of SEEDS.filter((n) => n % 3 === ['week', 'day', 'customday'].indexOf(view))) {
        const state = randomState(seed, { view });
        renderStatic(document, state);
        const url = new URL(viewUrl(state), 'https://calendar.google.com');
        const reading = googleCalendar.read(url, document);
        expect(reading, `seed ${seed}`).not.toBeNull();
        if (!reading) continue;
        expect(linesRead(reading), `seed ${seed}`).toEqual(linesExpected(state));
        expect(reading.problems, `seed ${seed}`).toEqual([]);
        expect(
          reading.seen.flatMap(({ from, to }) => datesBetween(from, to)),
          `seed ${seed}`,
        ).toEqual(daysShown(state));
        expect(reading.account).toBe(state.account.email);
      }
    });
  }
});
