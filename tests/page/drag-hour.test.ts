import { describe, expect, it } from 'vitest';
import { cellAt, severityOf } from '../../src/page/drag-cell.ts';
import { arrowDay, dayFrom, hourUnder, quarterFrom } from '../../src/page/drag-hour.ts';
import { scrollStep } from '../../src/page/drag-scroll.ts';
import { hourText } from '../../src/page/drag-words.ts';

const DATE = '2026-09-16';

describe('the hour under a hand', () => {
  it.each([
    // under the pointer, taken so many minutes below the start, length → start
    [1100, 10, 60, 1095],
    [1087, 0, 60, 1080],
    [1088, 0, 60, 1095],
    [1080, 20, 60, 1065],
    [5, 20, 60, 0],
    [0, 0, 60, 0],
    [1439, 0, 60, 1380],
    [1439, 30, 90, 1350],
    // 50 minutes end by 24:00 from 23:00 at the latest: 23:15 would end at 0:05
    [1439, 0, 50, 1380],
    [1200, 0, 1440, 0],
  ])('%i, taken %i below, %i long: %i', (minute, grab, minutes, start) => {
    expect(hourUnder({ date: DATE, minute }, grab, minutes)).toEqual({ date: DATE, minute: start });
  });
});

describe('a quarter by key', () => {
  it.each([
    [1080, 1, 60, 1095],
    [1080, -1, 60, 1065],
    [1090, 1, 60, 1095],
    [1090, -1, 60, 1080],
    [0, -1, 60, 0],
    [1380, 1, 60, 1380],
    // It ends at 24:00 between two quarters, and there it stays.
    [1390, 1, 50, 1390],
  ] as const)('%i by %i, %i long: %i', (minute, by, minutes, to) => {
    expect(quarterFrom({ date: DATE, minute }, by, minutes).minute).toBe(to);
  });
});

describe('a day by key', () => {
  const dates = ['2026-09-18', '2026-09-14', '2026-09-16', '2026-09-15', '2026-09-17', '2026-09-21'];
  const from = { date: DATE, minute: 1080 };
  it.each([
    [1, () => true, '2026-09-17'],
    [-1, () => true, '2026-09-15'],
    // A hidden weekend is jumped over.
    [1, (date: string) => date > '2026-09-18', '2026-09-21'],
    [1, () => false, DATE],
    [-1, (date: string) => date >= DATE, DATE],
  ] as const)('by %i', (by, shown, to) => {
    expect(dayFrom(from, by, dates, shown)).toEqual({ date: to, minute: 1080 });
  });
  it.each([
    ['ArrowRight', false, 1],
    ['ArrowLeft', false, -1],
    ['ArrowRight', true, -1],
    ['ArrowLeft', true, 1],
  ] as const)('%s on a page that runs right to left: %s', (key, rtl, by) => {
    expect(arrowDay(key, rtl)).toBe(by);
  });
});

describe('the strip', () => {
  const strip = [
    { date: '2026-09-15', cells: 'c'.repeat(96) },
    { date: DATE, cells: `${'p'.repeat(40)}${'a'.repeat(4)}${'g'.repeat(4)}z` },
  ];
  it.each([
    ['2026-09-15', 0, 'c'],
    [DATE, 0, 'p'],
    [DATE, 599, 'p'],
    [DATE, 600, 'a'],
    [DATE, 665, 'g'],
    // A letter nobody knows, the end of a short strip, a day it does not speak for.
    [DATE, 720, 'u'],
    [DATE, 1425, 'u'],
    ['2026-09-20', 600, 'u'],
  ])('%s at %i: %s', (date, minute, cell) => {
    expect(cellAt(strip, { date, minute })).toBe(cell);
  });
  it('draws what cannot be like a conflict', () => {
    expect((['b', 'p', 'c', 'g', 'u'] as const).map(severityOf)).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'good',
      'caution',
    ]);
  });
});

describe('the live line', () => {
  it.each([
    ['en', 'Wednesday 18:15 – 19:15'],
    ['de', 'Mittwoch 18:15 – 19:15'],
    ['not a tag', 'Wednesday 18:15 – 19:15'],
  ])('in %s', (lang, text) => {
    expect(hourText({ date: DATE, minute: 1095 }, 60, lang)).toBe(text);
  });
  it('is empty for what is no date', () => {
    expect(hourText({ date: 'soon', minute: 0 }, 60, 'en')).toBe('');
  });
});

describe('scrolling at the edges', () => {
  it.each([
    [500, 0],
    [900, 14],
    [882, 7],
    [2000, 14],
    [100, -14],
    [118, -7],
    [-50, -14],
  ])('a pointer at %i', (y, step) => {
    expect(scrollStep(y, { top: 100, bottom: 900 })).toBe(step);
  });
  it('not in a grid too small to have edges', () => {
    expect(scrollStep(100, { top: 100, bottom: 190 })).toBe(0);
  });
});
