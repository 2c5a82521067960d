// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { randomState } from '../../replicas/google-calendar/scenario/random-week.ts';
import { readMistakes } from './read-mistakes.ts';

const VIEWS = ['week', 'day', 'customday', 'customweek', 'month', 'agenda', 'search'] as const;
const PAGES = process.env.KNEADTIME_FULL ? 10_000 : 300;
/** Enough to see what they have in common. */
const SHOWN = 5;

describe(`what is read is what was put in, on ${PAGES} random pages`, () => {
  VIEWS.forEach((view, turn) => {
    it(
      view,
      async () => {
        const wrong: string[] = [];
        for (let seed = 1 + turn; seed <= PAGES && wrong.length < SHOWN; seed += VIEWS.length) {
          // The last page's nodes are let go only between two tasks: ten thousand at once do not fit.
          await new Promise((resolve) => setTimeout(resolve));
          const [first] = readMistakes(randomState(seed, { view }));
          if (first !== undefined) wrong.push(`seed ${seed}: ${first}`);
        }
        expect(wrong).toEqual([]);
      },
      PAGES * 50 + 30_000,
    );
  });
});
