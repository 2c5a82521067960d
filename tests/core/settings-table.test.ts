import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/core/settings.ts';
import { WHOLE } from './whole-settings.ts';

/** For every key: values at both ends of what is allowed, and what is not, each with the name it is refused by. */
const TABLE: Record<string, { good: unknown[]; bad: [unknown, string][] }> = {
  zone: {
    good: ['UTC', 'Pacific/Apia', 'Asia/Kolkata'],
    bad: [
      [null, 'zone'],
      ['', 'zone'],
      [['UTC'], 'zone'],
    ],
  },
  days: {
    good: [[0], [0, 1, 2, 3, 4, 5, 6]],
    bad: [
      [[], 'days'],
      [[-1], 'days.0'],
      [[1, 7], 'days.1'],
      [[0, 1, 2, 3, 4, 5, 6, 0], 'days'],
      [['1'], 'days.0'],
      [[Number.NaN], 'days.0'],
    ],
  },
  hours: {
    good: [
      { from: 0, to: 1440 },
      { from: '00:00', to: '24:00' },
      { from: 719, to: 720 },
    ],
    bad: [
      [{ from: -1, to: 60 }, 'hours.from'],
      [{ from: 0, to: 1441 }, 'hours.to'],
      [{ from: '24:01', to: 1440 }, 'hours.from'],
      [{ from: '8:00', to: '20:00' }, 'hours.from'],
      [{ from: 600, to: 600 }, 'hours'],
      [{ from: 600.5, to: 700 }, 'hours.from'],
      [{ from: 600 }, 'hours.to'],
      [{ from: 600, to: 700, note: 'x' }, 'hours.note'],
      ['08:00-20:00', 'hours'],
    ],
  },
  hoursByDay: {
    good: [{}, { '0': null }, { '6': { from: '10:00', to: '12:00' } }],
    bad: [
      [{ '-1': null }, 'hoursByDay.-1'],
      [{ monday: null }, 'hoursByDay.monday'],
      [{ '1': 5 }, 'hoursByDay.1'],
      [[], 'hoursByDay'],
    ],
  },
  durations: {
    good: [{}, { deep: 10 }, { self: 240 }],
    bad: [
      [{ deep: 9 }, 'durations.deep'],
      [{ deep: 240.5 }, 'durations.deep'],
      [{ deep: '60' }, 'durations.deep'],
      [{ deep: Number.POSITIVE_INFINITY }, 'durations.deep'],
    ],
  },
  kinds: {
    good: [['self'], ['sports', 'deep', 'hot-stone']],
    bad: [
      ['sports', 'kinds'],
      [['Sports'], 'kinds.0'],
      [Array(201).fill('sports'), 'kinds'],
    ],
  },
  preferredKind: {
    good: ['thai'],
    bad: [
      [null, 'preferredKind'],
      ['', 'preferredKind'],
      [['deep'], 'preferredKind'],
    ],
  },
  cadence: {
    good: [{}, { base: 3, build: 90, peak: 7.5, casual: 42, wish: 14 }],
    bad: [
      [{ peak: 2.9 }, 'cadence.peak'],
      [{ casual: 90.1 }, 'cadence.casual'],
      [{ wish: Number.NaN }, 'cadence.wish'],
      [{ taper: 7 }, 'cadence.taper'],
      [14, 'cadence'],
      [[], 'cadence'],
    ],
  },
  strict: {
    good: [true, false],
    bad: [
      [1, 'strict'],
      ['true', 'strict'],
      [null, 'strict'],
    ],
  },
  comfort: {
    good: ['light', 'mixed', 'deep'],
    bad: [
      ['', 'comfort'],
      ['Deep', 'comfort'],
      [0, 'comfort'],
    ],
  },
  travelMin: {
    good: [0, 600],
    bad: [
      [-0.1, 'travelMin'],
      [600.1, 'travelMin'],
      ['20', 'travelMin'],
      [Number.NaN, 'travelMin'],
    ],
  },
  minNoticeH: {
    good: [0, 1440],
    bad: [
      [-1, 'minNoticeH'],
      [1441, 'minNoticeH'],
      [null, 'minNoticeH'],
    ],
  },
  quiet: {
    good: [[], [{ from: '2026-12-24', to: '2026-12-24' }]],
    bad: [
      [{ from: '2026-12-24', to: '2026-12-26' }, 'quiet'],
      [[{ from: '2026-12-24' }], 'quiet.0.to'],
      [[{ from: '2026-13-01', to: '2026-13-02' }], 'quiet.0.from'],
      [Array(201).fill({ from: '2026-12-24', to: '2026-12-26' }), 'quiet'],
    ],
  },
  away: {
    good: [[], [{ from: '2026-02-28', to: '2028-02-29' }]],
    bad: [
      [[{ from: '2027-02-29', to: '2027-03-01' }], 'away.0.from'],
      [[{ from: '2026-08-02', to: '2026-08-01' }], 'away.0'],
    ],
  },
  childcare: {
    good: [[], [{ day: 0, from: 0, to: '24:00' }]],
    bad: [
      [[{ day: -1, from: 60, to: 120 }], 'childcare.0.day'],
      [[{ day: 1, from: 120, to: 120 }], 'childcare.0'],
      [[{ from: 60, to: 120 }], 'childcare.0.day'],
    ],
  },
  therapists: {
    good: [[], [{ id: 'a', name: 'Anna', price: 0, travelMin: 0, kinds: [], hours: [], tried: false, never: true }]],
    bad: [
      [Array.from({ length: 21 }, (_, i) => ({ id: `t${i}`, name: 'Anna' })), 'therapists'],
      [[{ id: '', name: 'Anna' }], 'therapists.0.id'],
      [[{ id: 'a', name: '  ' }], 'therapists.0.name'],
      [[{ id: 'a', name: 'x'.repeat(201) }], 'therapists.0.name'],
      [
        [
          { id: 'a', name: 'Anna' },
          { id: 'a', name: 'Ben' },
        ],
        'therapists',
      ],
      [[{ id: 'a', name: 'Anna', price: 100_001 }], 'therapists.0.price'],
      [[{ id: 'a', name: 'Anna', travelMin: 601 }], 'therapists.0.travelMin'],
      [[{ id: 'a', name: 'Anna', kinds: ['reiki'] }], 'therapists.0.kinds.0'],
      [[{ id: 'a', name: 'Anna', hours: [{ day: 1, from: 60, to: 30 }] }], 'therapists.0.hours.0'],
      [[{ id: 'a', name: 'Anna', favourite: 'yes' }], 'therapists.0.favourite'],
      [[{ id: 'a', name: 'Anna', rating: 5 }], 'therapists.0.rating'],
      [Array.from({ length: 201 }, (_, i) => ({ id: `t${i}`, name: 'T' })), 'therapists'],
    ],
  },
  budget: {
    good: [
      { perMonth: 0, currency: '€' },
      { perMonth: 1_000_000, currency: 'EUR', floor: 31 },
    ],
    bad: [
      [{ perMonth: 5 }, 'budget.currency'],
      [{ perMonth: 5, currency: '' }, 'budget.currency'],
      [{ perMonth: 5, currency: 'a long sentence' }, 'budget.currency'],
      [{ perMonth: 1_000_001, currency: 'EUR' }, 'budget.perMonth'],
      [{ perMonth: Number.NaN, currency: 'EUR' }, 'budget.perMonth'],
      [{ perMonth: 5, currency: 'EUR', floor: -1 }, 'budget.floor'],
      [{ perMonth: 5, currency: 'EUR', floor: 1.5 }, 'budget.floor'],
      [100, 'budget'],
    ],
  },
  health: {
    good: [[], ['fever', 'run-down']],
    bad: [
      [['hasOwnProperty'], 'health.0'],
      [['first-ever'], 'health.0'],
      [[1], 'health.0'],
    ],
  },
  lastMassage: {
    good: ['2024-02-29'],
    bad: [
      ['2023-02-29', 'lastMassage'],
      ['2026-9-1', 'lastMassage'],
      [20260901, 'lastMassage'],
      ['2026-09-01T18:00', 'lastMassage'],
    ],
  },
};

describe('every key', () => {
  it('should be in the table, and in the document', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(WHOLE).sort());
    const rows = readFileSync('docs/settings.md', 'utf8').matchAll(/^\| `(\w+)` /gm);
    const named = [...rows].map(([, key]) => key);
    expect(named).toEqual(expect.arrayContaining(Object.keys(WHOLE)));
  });

  it.each(Object.keys(TABLE))('%s should take what is allowed, and refuse by name what is not', (key) => {
    const { good = [], bad = [] } = TABLE[key] ?? {};
    for (const value of good) expect(parseSettings({ [key]: value }).problems, JSON.stringify(value)).toEqual([]);
    for (const [value, where] of bad) {
      const { settings, problems } = parseSettings({ ...WHOLE, [key]: value });
      expect(
        problems.map((problem) => problem.where),
        JSON.stringify(value),
      ).toEqual([where]);
      expect(Object.keys(settings)).toEqual(Object.keys(WHOLE).filter((other) => other !== key));
    }
  });
});
