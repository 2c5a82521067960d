import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import type { PlannedSize, WorkoutSet } from '../../../src/core/model.ts';

const MILE = 1.609344;
const km = (value: number): PlannedSize => ({ km: value, minutes: null });
const min = (value: number): PlannedSize => ({ km: null, minutes: value });
const set = (repeats: number, size: PlannedSize, at: string | null = null, recovery: PlannedSize | null = null) =>
  ({ repeats, ...size, at, recovery }) satisfies WorkoutSet;

const setsOf = (title: string, description?: string) =>
  detect({ title, ...(description === undefined ? {} : { description }) }).workout;

describe('sets in a title', () => {
  it.each<[string, WorkoutSet[]]>([
    ['6x800m', [set(6, km(0.8))]],
    ['6 x 800 m', [set(6, km(0.8))]],
    ['6×800m', [set(6, km(0.8))]],
    ['12x200', [set(12, km(0.2))]],
    ['20x 400', [set(20, km(0.4))]],
    ['400m x 10', [set(10, km(0.4))]],
    ['1000m×5', [set(5, km(1))]],
    ['5x1k', [set(5, km(1))]],
    ['5 x 1 mile', [set(5, km(MILE))]],
    ['3 x 2 km @MP', [set(3, km(2), 'MP')]],
    ['3x10 min @ threshold', [set(3, min(10), 'threshold')]],
    ['6x800m at threshold', [set(6, km(0.8), 'threshold')]],
    ['4x8 min 95%', [set(4, min(8), '95%')]],
    ['4x8 min @ 95 %', [set(4, min(8), '95 %')]],
    ['4x5 min @Z4', [set(4, min(5), 'Z4')]],
    ['6x800m @5k', [set(6, km(0.8), '5k')]],
    ['8x30s hills', [set(8, min(0.5), 'hills')]],
    ["6 x 3'", [set(6, min(3))]],
    ['30 x 1 min', [set(30, min(1))]],
    ['3x1 mile, 4x400m', [set(3, km(MILE)), set(4, km(0.4))]],
  ])('"%s"', (title, expected) => {
    expect(setsOf(title)).toEqual(expected);
  });

  it.each([
    ['one repetition is none', 'Run 1x5 km'],
    ['too many', 'Run 101x400m'],
    ['no length of a track', 'Run 10x420'],
    ['no length at all', 'Run 8 x hill'],
    ['prints', 'Run, order 4x6 prints'],
    ['a vehicle', 'Run with the 4x4'],
  ])('should be none where there is %s: "%s"', (_why, title) => {
    expect(setsOf(title)).toEqual([]);
  });

  it.each(['Massage 6x800m', 'Rest day, no 6x800m', 'Cancelled: 6x800m', '6x8 photo prints'])(
    'should be none in "%s"',
    (title) => {
      expect(setsOf(title)).toEqual([]);
    },
  );

  it('should be bounded', () => {
    expect(setsOf('Run', '6x800m\n'.repeat(200)).length).toBeLessThanOrEqual(40);
  });
});

describe('what lies between', () => {
  it.each<[string, PlannedSize | null]>([
    ['5 x 1 mile, 90s rest', min(1.5)],
    ['3x10 min @ threshold, 2 min jog', min(2)],
    ['6x800m r400', km(0.4)],
    ['6x800m @5k r400', km(0.4)],
    ['6x800m w/ 400 jog', km(0.4)],
    ['5 x 1 mile @ HMP (400 jog)', km(0.4)],
    ['6x800m off 90s', min(1.5)],
    ['5x3min r90s', min(1.5)],
    ['5x(1 min on, 1 min off)', min(1)],
    ['8x400m 90″ rest', min(1.5)],
    ["8x400m 90'' rest", min(1.5)],
    ['6x800m', null],
    ['6x800m in 3:10', null],
    ['6x800m, 2 km home', null],
  ])('"%s"', (title, recovery) => {
    expect(setsOf(title)).toMatchObject([{ recovery }]);
  });

  it('should belong to its own set', () => {
    expect(setsOf('2x2km @MP, 4x400m r60s')).toEqual([set(2, km(2), 'MP'), set(4, km(0.4), null, min(1))]);
  });
});

describe('sets in other languages', () => {
  it.each<[string, string, WorkoutSet]>([
    ['de', '5x1000 m Trabpause 2 Min', set(5, km(1), null, min(2))],
    ['de', '6x1000m TP 400m', set(6, km(1), null, km(0.4))],
    ['de', '8x400 m mit 200 m Trab', set(8, km(0.4), null, km(0.2))],
    ['de', '6x800m mit 2 min Pause', set(6, km(0.8), null, min(2))],
    ['fr', '10x400m récup 200m', set(10, km(0.4), null, km(0.2))],
    ['fr', "3 x 10' @ seuil", set(3, min(10), 'seuil')],
    ['fr', '5x1000m @10k récup 90s', set(5, km(1), '10k', min(1.5))],
    ['it', "6x1000 m rec 2'", set(6, km(1), null, min(2))],
    ['it', "8x400 recupero 1'30", set(8, km(0.4), null, min(1.5))],
    ['it', '3x2000 m ritmo gara', set(3, km(2), 'ritmo gara')],
    ['ja', '1000m×5 r200', set(5, km(1), null, km(0.2))],
    ['ja', '3000m×3 (r=600m)', set(3, km(3), null, km(0.6))],
    ['ja', '４００ｍ×１０', set(10, km(0.4))],
  ])('%s: "%s"', (_language, title, expected) => {
    expect(setsOf(title)).toEqual([expected]);
  });
});

describe('sets in a description', () => {
  it('should be read where apps write them', () => {
    const [found, ...more] = setsOf('Bike', '- 15m Z1\n\n4x\n- 8m 95%\n- 4m 50%');
    expect(found).toMatchObject({ repeats: 4, minutes: 8, at: '95%' });
    expect(more).toEqual([]);
  });

  it('should be read among other lines', () => {
    expect(setsOf('Run', 'Warm up 2 km\n6x800m @5k r400\nCool down')).toEqual([set(6, km(0.8), '5k', km(0.4))]);
    expect(setsOf('Run', 'Warmup\n- 15m Z1 HR\n\nMain set 6x\n- 400mtr 105% Pace')).toMatchObject([
      { repeats: 6, km: 0.4, at: '105%' },
    ]);
  });

  it('should stand behind those of the title', () => {
    expect(setsOf('Run 4x400m', '10x800m')).toEqual([set(4, km(0.4))]);
    expect(setsOf('Run', '10x800m')).toEqual([set(10, km(0.8))]);
  });
});
