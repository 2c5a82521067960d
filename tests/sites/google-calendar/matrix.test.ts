// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import {
  CROSSED_HEIGHTS,
  CROSSED_LOCALES,
  crossedMatrix,
  HOUR_HEIGHTS,
  MATRIX_VIEWS,
  pageMatrix,
} from '../../replicas/google-calendar/scenario/page-matrix.ts';
import { readMistakes } from './read-mistakes.ts';

describe.each(MATRIX_VIEWS)('%s, in every language and with both clocks', (view) => {
  const pages = pageMatrix(view);

  it('meets every language, clock, height and theme', () => {
    const seen = (pick: (page: (typeof pages)[number]['state']) => unknown) =>
      new Set(pages.map(({ state }) => pick(state)));
    expect(seen((state) => `${state.locale} ${state.clock}`).size).toBe(2 * LOCALE_NAMES.length);
    expect(seen((state) => `${state.hourHeight} ${state.theme}`).size).toBe(2 * HOUR_HEIGHTS.length);
    expect(seen((state) => state.dialect).size).toBe(5);
  });

  it.each(pages)('$name', ({ state }) => {
    expect(readMistakes(state)).toEqual([]);
  });
});

describe.each(['day', 'week', 'customday'] as const)('%s, at every height in both themes', (view) => {
  const pages = crossedMatrix(view);

  it('meets each with each', () => {
    const seen = new Set(pages.map(({ state }) => `${state.locale} ${state.hourHeight} ${state.theme}`));
    expect(seen.size).toBe(CROSSED_LOCALES.length * CROSSED_HEIGHTS.length * 2);
  });

  it.each(pages)('$name', ({ state }) => {
    expect(readMistakes(state)).toEqual([]);
  });
});
