import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { ahead, behind, context, EFFORTS, effort, history, massage, race, START, visit } from './given-case.ts';

/** What one rule says of a massage: its severities, or none. */
function said(rule: string, kind: MassageKind, more: Partial<JudgeContext>): string[] {
  return judge(massage(kind), context(more))
    .verdicts.filter((verdict) => verdict.rule === rule)
    .map(({ severity }) => severity);
}

function notes(kind: MassageKind, more: Partial<JudgeContext>): string[] {
  return judge(massage(kind), context(more)).notes.map(({ code }) => code);
}

describe('overlap', () => {
  const at = (fromMinute: number, toMinute: number) =>
    effort({ load: 'E1', kind: 'easy', start: START + fromMinute * MINUTE, end: START + toMinute * MINUTE });

  it.each<[string, MassageKind, number, number, string[]]>([
    ['a run over its beginning', 'loosening', -30, 1, ['conflict']],
    ['a run over its end', 'sports', 59, 120, ['conflict']],
    ['a run inside it', 'deep', 10, 20, ['conflict']],
    ['a run that ends as it begins', 'sports', -60, 0, []],
    ['a run that begins as it ends', 'sports', 60, 120, []],
    ['a run while she rolls', 'self', -30, 90, []],
  ])('%s', (_, kind, from, to, expected) => {
    expect(said('overlap', kind, { efforts: [at(from, to)] })).toEqual(expected);
  });
});

describe('new-therapist', () => {
  const flags = new Set(['new-therapist']);

  it.each<[string, MassageKind, number, 'A' | 'B' | 'C', string[]]>([
    ['light work seven days before a B race', 'loosening', 168, 'B', ['caution']],
    ['sports before an A race', 'sports', 100, 'A', ['caution']],
    ['an hour earlier than seven days', 'sports', 169, 'B', []],
    ['before a C race', 'sports', 100, 'C', []],
    ['rolling, which needs no therapist', 'self', 100, 'A', []],
  ])('%s', (_, kind, gap, priority, expected) => {
    expect(said('new-therapist', kind, { flags, efforts: [ahead(gap, race(priority))] })).toEqual(expected);
  });
});

describe('restart', () => {
  it.each<[string, MassageKind, number, number, 'A' | 'B' | 'C', string[]]>([
    ['sports nine weeks after the last, four days before a B race', 'sports', 1512, 96, 'B', ['caution']],
    ['an hour more than eight weeks', 'sports', 1345, 168, 'B', ['caution']],
    ['exactly eight weeks', 'sports', 1344, 96, 'B', []],
    ['more than a week before the race', 'sports', 1512, 169, 'B', []],
    ['light work', 'loosening', 1512, 96, 'B', []],
    ['before a C race', 'sports', 1512, 96, 'C', []],
  ])('%s', (_, kind, since, gap, priority, expected) => {
    const past = history([kind, since]);
    expect(said('restart', kind, { history: past, efforts: [ahead(gap, race(priority))] })).toEqual(expected);
  });

  it('should count from the last massage the user told of', () => {
    const lastEnd = START - 1400 * HOUR;
    const told = { past: [], complete: false, lastEnd };
    expect(said('restart', 'sports', { history: told, efforts: [ahead(96, race('B'))] })).toEqual(['caution']);
  });
});

describe('deep-spacing', () => {
  it.each<[string, MassageKind, MassageKind, number, string[]]>([
    ['71 h after another deep one', 'deep', 'deep', -71, ['caution']],
    ['72 h after', 'deep', 'deep', -72, []],
    ['71 h before another deep one', 'deep', 'ashiatsu', 71, ['caution']],
    ['72 h before', 'deep', 'ashiatsu', 72, []],
    ['sports a day after deep', 'sports', 'deep', -24, []],
    ['deep a day after sports', 'deep', 'sports', -24, []],
  ])('%s', (_, kind, other, gap, expected) => {
    expect(said('deep-spacing', kind, { others: [visit(other, gap)] })).toEqual(expected);
  });

  it('should count a logged visit, and one both logged and booked once', () => {
    const past = history(['deep', 48]);
    expect(said('deep-spacing', 'deep', { history: past })).toEqual(['caution']);
    expect(said('deep-spacing', 'deep', { history: past, others: [visit('deep', -48)] })).toEqual(['caution']);
  });

  it('should not find a massage too close to itself', () => {
    expect(said('deep-spacing', 'deep', { others: [massage('deep')] })).toEqual([]);
    expect(said('deep-spacing', 'deep', { history: history(['deep', -1]) })).toEqual([]);
  });
});

describe('weekly-cap', () => {
  // Starts, counted from this massage's start: gap of -h hours before it begins means it began h + 1 earlier.
  const visits = (...gaps: number[]) => gaps.map((gap, i) => visit('sports', gap, `visit ${i}`));

  it.each<[string, MassageKind, number[], string[]]>([
    ['a third firm one within seven days', 'sports', [-48, 48], ['caution']],
    ['a third firm one, the others before', 'sports', [-48, -120], ['caution']],
    ['a second one', 'sports', [-48], []],
    ['a third one after exactly seven days', 'sports', [-48, -167], []],
    ['a third one an hour short of seven days', 'sports', [-48, -166], ['caution']],
    ['two on either side, more than seven days apart', 'sports', [-120, 120], []],
    ['two on either side, exactly seven days apart', 'sports', [-99, 67], []],
    ['two on either side, an hour less', 'sports', [-99, 66], ['caution']],
    ['a light one', 'loosening', [-48, 48], []],
  ])('%s', (_, kind, gaps, expected) => {
    expect(said('weekly-cap', kind, { others: visits(...gaps) })).toEqual(expected);
  });

  it('should not count light visits', () => {
    expect(said('weekly-cap', 'sports', { others: [visit('swedish', -48), visit('sports', 48, 'other')] })).toEqual([]);
  });
});

describe('readiness', () => {
  const flags = new Set(['readiness-red']);

  it.each<[MassageKind, string[]]>([
    ['deep', ['caution']],
    ['trigger', ['caution']],
    ['sports', []],
    ['flush', []],
  ])('should, when red, say of %s: %j', (kind, expected) => {
    expect(said('readiness', kind, { flags })).toEqual(expected);
  });

  it('should make a good time a caution and a conflict nothing milder', () => {
    expect(judge(massage('deep'), context({ flags, efforts: [ahead(100, EFFORTS.B)] })).severity).toBe('caution');
    expect(judge(massage('deep'), context({ flags, efforts: [ahead(10, EFFORTS.B)] })).severity).toBe('conflict');
  });
});

describe('check-in', () => {
  it.each<[string, MassageKind, number, 'sore' | 'stiff' | 'fresh', string[]]>([
    ['sore an hour before deep work', 'deep', 1, 'sore', ['caution']],
    ['sore a day before', 'deep', 24, 'sore', ['caution']],
    ['sore 25 hours before', 'deep', 25, 'sore', []],
    ['said afterwards', 'deep', -1, 'sore', []],
    ['sore before sports', 'sports', 1, 'sore', []],
    ['stiff', 'deep', 1, 'stiff', []],
    ['fresh', 'deep', 1, 'fresh', []],
  ])('%s', (_, kind, ago, legs, expected) => {
    expect(said('check-in', kind, { checkIns: [{ at: START - ago * HOUR, legs }] })).toEqual(expected);
  });

  it('should measure from the last time it was said, whatever the order', () => {
    const checkIns = [20, 2, 10].map((ago) => ({ at: START - ago * HOUR, legs: 'sore' as const }));
    expect(judge(massage('deep'), context({ checkIns })).verdicts[0]?.hours).toEqual({
      side: 'after',
      gap: 2,
      edge: 24,
    });
  });
});

describe('layered-soreness', () => {
  const riding = { id: 'ride', kind: 'easy', discipline: 'cycling', load: 'E2' } as const;
  const ride = behind(30, riding);
  const runs = (count: number) =>
    [60, 80, 100].slice(0, count).map((gap) => behind(gap, { id: `run ${gap}`, kind: 'easy', load: 'E1' }));
  const legs = behind(30, { id: 'leg day', kind: 'strength', load: 'E3' });
  const downhill = behind(40, { id: 'downhill', load: 'E3', evidence: [{ by: 'terrain', load: 'E3' }] });

  it.each<[string, MassageKind, Partial<JudgeContext>, boolean]>([
    ['leg day and a downhill run before deep work', 'deep', { efforts: [legs, downhill] }, true],
    ['leg day and deep work the day before', 'deep', { efforts: [legs], others: [visit('deep', -20)] }, true],
    ['leg day alone, on top of which comes deep work', 'deep', { efforts: [legs] }, true],
    ['deep work the day before', 'deep', { others: [visit('deep', -20)] }, true],
    ['deep work logged the day before', 'deep', { history: history(['deep', 20]) }, true],
    ['deep work three days before', 'deep', { others: [visit('deep', -49)] }, false],
    ['plain intervals', 'deep', { efforts: [behind(30, EFFORTS.E3)] }, false],
    ['leg day the day after', 'deep', { efforts: [ahead(20, { kind: 'strength', load: 'E3' })] }, false],
    ['a first ride after weeks of running', 'deep', { efforts: [...runs(3), ride] }, true],
    ['a first ride where little is known', 'deep', { efforts: [...runs(2), ride] }, false],
    ['a ride like the one before', 'deep', { efforts: [...runs(3), behind(90, { ...riding }), ride] }, false],
    ['a trail run after runs', 'deep', { efforts: [...runs(3), { ...ride, discipline: 'trail' }] }, false],
    ['light work', 'flush', { efforts: [legs, downhill] }, false],
    ['a downhill run three days ago', 'deep', { efforts: [{ ...downhill, start: 0, end: START - 49 * HOUR }] }, false],
  ])('%s', (_, kind, more, noted) => {
    expect(notes(kind, more).includes('layered-soreness')).toBe(noted);
  });
});

describe('race-then-flight', () => {
  const marathon = (gap: number) => behind(gap, { id: 'race', ...race('A', 'marathon', 'E5') });
  const flight = (ago: number) => ({ id: 'flight', from: START - ago * HOUR, to: START - (ago - 3) * HOUR });

  it.each<[string, MassageKind, Partial<JudgeContext>, boolean]>([
    ['a flight two days after the race', 'sports', { efforts: [marathon(96)], flights: [flight(48)] }, true],
    ['a flight exactly 72 h after', 'sports', { efforts: [marathon(96)], flights: [flight(24)] }, true],
    ['a flight later than that', 'sports', { efforts: [marathon(97)], flights: [flight(24)] }, false],
    ['a flight to the race', 'sports', { efforts: [marathon(96)], flights: [flight(130)] }, false],
    ['a visit 14 days after the race', 'sports', { efforts: [marathon(336)], flights: [flight(300)] }, true],
    ['a visit later than that', 'sports', { efforts: [marathon(337)], flights: [flight(300)] }, false],
    ['a flight home that is still ahead', 'sports', { efforts: [marathon(20)], flights: [flight(-5)] }, false],
    ['rolling at home', 'self', { efforts: [marathon(96)], flights: [flight(48)] }, false],
    ['a flight after training', 'sports', { efforts: [behind(96, EFFORTS.E3)], flights: [flight(48)] }, false],
  ])('%s', (_, kind, more, noted) => {
    expect(notes(kind, more).includes('flight-dvt')).toBe(noted);
  });
});

describe('gentle-rolling', () => {
  const marathon = race('A', 'marathon', 'E5');

  it.each<[string, MassageKind, Partial<JudgeContext>, string[]]>([
    ['on the morning of a long goal race', 'self', { efforts: [ahead(11.9, marathon)] }, ['rolling-before-race']],
    ['the evening before', 'self', { efforts: [ahead(12, marathon)] }, []],
    ['on the morning of a short one', 'self', { efforts: [ahead(2, race('A'))] }, []],
    ['on the morning of a marathon run for fun', 'self', { efforts: [ahead(2, race('C', 'marathon', 'E5'))] }, []],
    ['right after a marathon', 'self', { efforts: [behind(0, marathon)] }, ['rolling-after-race']],
    ['three days after', 'self', { efforts: [behind(72, marathon)] }, ['rolling-after-race']],
    ['later than that', 'self', { efforts: [behind(72.1, marathon)] }, []],
    ['after a half marathon', 'self', { efforts: [behind(2, EFFORTS.E4)] }, []],
    ['loosening on race morning', 'loosening', { efforts: [ahead(2, marathon)] }, []],
  ])('%s', (_, kind, more, expected) => {
    expect(notes(kind, more)).toEqual(expected);
  });
});

describe('notes after an effort', () => {
  it.each<[string, MassageKind, number, keyof typeof EFFORTS, string[]]>([
    [
      'a flush in the good hours after a marathon',
      'flush',
      3,
      'E5',
      ['post-race-red-flags', 'light-after-race-dissent'],
    ],
    ['a flush ten hours after', 'flush', 10, 'E5', ['post-race-red-flags']],
    ['a flush two days after', 'flush', 48, 'E5', []],
    ['a flush after intervals', 'flush', 3, 'E3', []],
    ['deep 35 h after intervals, good though some wait', 'deep', 35, 'E3', ['early-dissent']],
    ['deep 48 h after intervals', 'deep', 48, 'E3', []],
    ['deep 30 h after a long run', 'deep', 30, 'long', ['early-dissent']],
    ['sports 12 h after a long run', 'sports', 12, 'long', ['early-dissent']],
    ['sports 5 h after a long run, where the severity says it', 'sports', 5, 'long', []],
    ['deep a week after a marathon', 'deep', 168, 'E5', ['late-post-race']],
    ['deep at the end of the good window', 'deep', 144, 'E5', []],
    ['deep ten days after', 'deep', 240, 'E5', ['late-post-race']],
    ['deep later than that', 'deep', 241, 'E5', []],
  ])('%s', (_, kind, gap, column, expected) => {
    expect(notes(kind, { efforts: [behind(gap, EFFORTS[column])] })).toEqual(expected);
  });
});
