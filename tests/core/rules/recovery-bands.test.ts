import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effort, Massage, Severity } from '../../../src/core/model.ts';
import { afterEffort } from '../../../src/core/rules/after-effort.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { BAND_KINDS, type BandDepth, readyFrom, recoveryBands } from '../../../src/core/rules/recovery-bands.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import { HOUR } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { type Column, context, EFFORTS, effort, massage } from './given-case.ts';

const END = Date.UTC(2026, 9, 11, 12);

/** An effort that ends at the beginning of all that is counted here. */
function over(column: Column): Effort {
  return effort({ id: column, ...EFFORTS[column], start: END - HOUR, end: END });
}

/** One that starts so many hours later, and lasts an hour. */
function later(column: Column, hours: number, id = `${column} in ${hours}`): Effort {
  const start = Math.round(END + hours * HOUR);
  return effort({ id, ...EFFORTS[column], start, end: start + HOUR });
}

/** A massage of an hour that begins so many hours after the effort. */
function visit(depth: BandDepth, hours: number): Massage {
  const start = Math.round(END + hours * HOUR);
  return { ...massage(BAND_KINDS[depth]), start, end: start + HOUR };
}

/** What is wrong with it because of efforts, or of her legs. */
function wrong(one: Massage, around: JudgeContext): string[] {
  const ids = around.efforts.map(({ id }) => id);
  return judge(one, around)
    .verdicts.filter(({ severity }) => severity === 'conflict' || severity === 'caution')
    .filter(({ rule, events }) => rule === 'check-in' || events.some((id) => ids.includes(id)))
    .map(({ rule, severity }) => `${rule}: ${severity}`);
}

const hoursOf = (at: number | undefined) => (at === undefined ? undefined : (at - END) / HOUR);

describe('the hours after an effort', () => {
  it.each<[Column, BandDepth, [number, Severity][]]>([
    ['E5', 'D', [[0, 'conflict'], [48, 'caution'], [72, 'good'], [144, 'ok']]], // biome-ignore format: a table
    ['E5', 'M', [[0, 'conflict'], [24, 'caution'], [48, 'good'], [120, 'ok']]], // biome-ignore format: a table
    ['E5', 'L', [[0, 'info'], [1, 'good'], [6, 'info'], [24, 'good'], [72, 'ok']]], // biome-ignore format: a table
    ['E4', 'D', [[0, 'conflict'], [24, 'caution'], [48, 'good'], [120, 'ok']]], // biome-ignore format: a table
    [
      'E3',
      'D',
      [
        [0, 'conflict'],
        [24, 'good'],
        [72, 'ok'],
      ],
    ],
    ['E3', 'M', [[0, 'caution'], [6, 'info'], [24, 'good'], [72, 'ok']]], // biome-ignore format: a table
    ['long', 'D', [[0, 'conflict'], [12, 'caution'], [24, 'good'], [72, 'ok']]], // biome-ignore format: a table
    ['E12', 'D', [[0, 'ok']]],
    ['E0', 'L', [[0, 'ok']]],
  ])('should be those of the table for %s and %s', (column, depth, expected) => {
    const bands = recoveryBands(over(column), depth, context(), 168);
    expect(bands.map(({ from, severity }) => [from, severity])).toEqual(expected);
    expect(bands.map(({ to }) => to)).toEqual([...bands.slice(1).map(({ from }) => from), 168]);
  });

  it('should hold deep work back for longer where she is strict', () => {
    const [first] = recoveryBands(over('E3'), 'D', context({ strict: true }), 168);
    expect(first).toEqual({ from: 0, to: 48, severity: 'conflict' });
  });

  it('should end where the timeline ends', () => {
    expect(recoveryBands(over('E5'), 'D', context(), 60).at(-1)).toEqual({ from: 48, to: 60, severity: 'caution' });
  });

  it('should say at every hour what the rule says', () => {
    const columns = fc.constantFrom<Column>('E5', 'E4', 'E3', 'long', 'E12', 'E0');
    const depths = fc.constantFrom<BandDepth>('L', 'M', 'D');
    // Off the edges by some minutes: on them the milder side holds, and a preferred window ends with its last moment.
    const minutes = fc.integer({ min: 1, max: 168 * 60 - 1 }).map((minute) => minute + 0.5);
    fc.assert(
      fc.property(columns, depths, minutes, fc.boolean(), (column, depth, minute, strict) => {
        const around = context({ efforts: [over(column)], strict });
        const hour = minute / 60;
        const step = recoveryBands(over(column), depth, around, 168).find(({ from, to }) => from <= hour && hour < to);
        const verdict = afterEffort.judge(visit(depth, hour), around).verdicts[0]?.severity ?? 'ok';
        expect(step?.severity).toBe(verdict);
      }),
      propertyRuns(1_000),
    );
  });
});

describe('ready from', () => {
  it.each<[Column, BandDepth, number]>([
    ['E5', 'D', 72],
    ['E5', 'M', 48],
    ['E5', 'L', 0],
    ['E4', 'D', 48],
    ['E3', 'D', 24],
    ['long', 'D', 24],
    ['E3', 'M', 6],
    ['E12', 'D', 0],
  ])('after %s for %s should be hour %i', (column, depth, hours) => {
    const ready = readyFrom(over(column), depth, context());
    expect([hoursOf(ready?.from), ready?.until]).toEqual([hours, null]);
  });

  it('should wait for the next effort where its window is closed by then', () => {
    const around = context({ efforts: [over('E3'), later('E3', 60), later('B', 500)] });
    // 24 h after, an hour long, 48 h before the next: no room until a day after that one.
    expect(hoursOf(readyFrom(over('E3'), 'D', around)?.from)).toBe(61 + 24);
  });

  it('should hold a workout ahead for soft only where no race follows in three weeks', () => {
    const soft = [over('E3'), later('E3', 85)];
    expect(hoursOf(readyFrom(over('E3'), 'D', { efforts: soft })?.from)).toBe(24);
    expect(hoursOf(readyFrom(over('E3'), 'D', { efforts: [...soft, later('B', 500)] })?.from)).toBe(86 + 24);
  });

  it('should say when an effort ahead closes the window', () => {
    const around = context({ efforts: [over('E3'), later('B', 120)] });
    const ready = readyFrom(over('E3'), 'D', around);
    expect([hoursOf(ready?.from), hoursOf(ready?.until ?? undefined)]).toEqual([24, 120 - 1 - 72]);
  });

  it('should count an effort that is not on the list around it', () => {
    expect(hoursOf(readyFrom(over('E5'), 'D', context({ efforts: [] }))?.from)).toBe(72);
  });

  it('should be no sooner than asked for, and now where it was ready before', () => {
    const notBefore = END + 90 * HOUR;
    expect(hoursOf(readyFrom(over('E5'), 'D', context(), { notBefore })?.from)).toBe(90);
    expect(hoursOf(readyFrom(over('E5'), 'D', context(), { notBefore: END + 10 * HOUR })?.from)).toBe(72);
  });

  it('should wait until sore legs are a day old, for deep work alone', () => {
    const checkIns = [{ at: END + 80 * HOUR, legs: 'sore' as const }];
    const notBefore = END + 85 * HOUR;
    const around = context({ checkIns });
    expect(hoursOf(readyFrom(over('E5'), 'D', around, { notBefore })?.from)).toBeCloseTo(104, 5);
    expect(hoursOf(readyFrom(over('E5'), 'M', around, { notBefore })?.from)).toBe(85);
  });

  it('should be never where hard days follow each other', () => {
    const efforts = [over('E3'), ...Array.from({ length: 30 }, (_, day) => later('E3', 23 + 24 * day))];
    expect(readyFrom(over('E3'), 'D', context({ efforts: [...efforts, later('B', 760)] }))).toBeNull();
  });
});

describe('what is promised', () => {
  const columns = fc.constantFrom<Column>('A_long', 'A_short', 'B', 'C', 'E5', 'E4', 'E3', 'long', 'E12', 'E0');
  const others = fc.array(fc.tuple(columns, fc.double({ min: -300, max: 800, noNaN: true })), { maxLength: 6 });
  const given = fc.record({
    column: columns,
    others,
    depth: fc.constantFrom<BandDepth>('L', 'M', 'D'),
    strict: fc.boolean(),
    soreAt: fc.option(fc.integer({ min: -24, max: 200 }), { nil: null }),
    wait: fc.integer({ min: 0, max: 200 }),
    minutes: fc.constantFrom(30, 60, 90),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    flags: fc.constantFrom<string[]>([], ['first-ever'], ['new-therapist']),
  });
  const make = (one: {
    column: Column;
    others: [Column, number][];
    strict: boolean;
    soreAt: number | null;
    flags: string[];
  }) =>
    context({
      efforts: [over(one.column), ...one.others.map(([column, hours], i) => later(column, hours, `other ${i}`))],
      strict: one.strict,
      flags: new Set(one.flags),
      checkIns: one.soreAt === null ? [] : [{ at: END + one.soreAt * HOUR, legs: 'sore' }],
    });

  it('should be kept at the hour it names, and until the window closes', () => {
    fc.assert(
      fc.property(given, ({ depth, wait, minutes, part, ...one }) => {
        const around = make(one);
        const ready = readyFrom(over(one.column), depth, around, { notBefore: END + wait * HOUR, minutes });
        fc.pre(ready !== null);
        const until = ready.until ?? ready.from + HOUR;
        for (const start of [
          ready.from,
          Math.floor(ready.from + part * (until - ready.from)),
          ready.until ?? ready.from,
        ]) {
          const one = { ...massage(BAND_KINDS[depth]), start, end: start + minutes * 60_000 };
          expect(wrong(one, around)).toEqual([]);
        }
      }),
      propertyRuns(1_000),
    );
  });

  it('should be the first hour: none before it is free of conflict and caution', () => {
    fc.assert(
      fc.property(given, ({ depth, wait, part, ...one }) => {
        const around = make(one);
        const first = END + wait * HOUR;
        const ready = readyFrom(over(one.column), depth, around, { notBefore: first });
        const last = ready?.from ?? first + 240 * HOUR;
        const start = Math.floor(first + part * (last - first));
        fc.pre(start < last);
        expect(wrong({ ...massage(BAND_KINDS[depth]), start, end: start + HOUR }, around)).not.toEqual([]);
      }),
      propertyRuns(1_000),
    );
  });
});
