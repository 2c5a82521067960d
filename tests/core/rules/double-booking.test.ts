import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { context, END, effort, massage, START, visit } from './given-case.ts';

/** From and to in minutes after the massage begins; it lasts sixty. */
type Minutes = [from: number, to: number];

const meeting = ([from, to]: Minutes) => ({ id: 'meeting', from: START + from * MINUTE, to: START + to * MINUTE });
const run = ([from, to]: Minutes) =>
  effort({ id: 'run', load: 'E1', kind: 'easy', start: START + from * MINUTE, end: START + to * MINUTE });
const other = (kind: MassageKind, [from, to]: Minutes) => ({
  ...visit(kind, 0, 'other'),
  start: START + from * MINUTE,
  end: START + to * MINUTE,
});

function said(rule: string, kind: MassageKind, more: Partial<JudgeContext>): string[] {
  return judge(massage(kind), context(more))
    .verdicts.filter((verdict) => verdict.rule === rule)
    .map(({ severity, events, hours }) => `${severity} ${events.join(' ')}${hours === null ? '' : ' with hours'}`);
}

describe('overlap with another visit', () => {
  it.each<[string, MassageKind, MassageKind, Minutes, string[]]>([
    ['over its beginning', 'sports', 'flush', [-30, 1], ['conflict other']],
    ['over its end', 'flush', 'deep', [59, 120], ['conflict other']],
    ['at the very same time', 'deep', 'deep', [0, 60], ['conflict other']],
    ['right before it', 'sports', 'flush', [-60, 0], []],
    ['right after it', 'sports', 'flush', [60, 120], []],
    ['rolling meanwhile', 'sports', 'self', [0, 60], []],
    ['rolling during a massage', 'self', 'sports', [0, 60], []],
  ])('%s', (_, kind, otherKind, minutes, expected) => {
    expect(said('overlap', kind, { others: [other(otherKind, minutes)] })).toEqual(expected);
  });

  it('should not collide with itself', () => {
    expect(said('overlap', 'sports', { others: [massage('sports')] })).toEqual([]);
  });

  it('should call deep work twice at once no hours apart', () => {
    const { verdicts } = judge(massage('deep'), context({ others: [other('deep', [30, 90])] }));
    expect(verdicts.map(({ rule, hours }) => [rule, hours?.gap])).toEqual([
      ['overlap', undefined],
      ['deep-spacing', 0],
    ]);
  });
});

describe('overlap with a busy event', () => {
  it.each<[string, MassageKind, Minutes, string[]]>([
    ['over its beginning', 'sports', [-30, 1], ['caution meeting']],
    ['around it', 'loosening', [-30, 90], ['caution meeting']],
    ['right before it', 'sports', [-60, 0], []],
    ['right after it', 'sports', [60, 120], []],
    ['while she rolls', 'self', [0, 60], []],
  ])('%s', (_, kind, minutes, expected) => {
    expect(said('overlap', kind, { busy: [meeting(minutes)] })).toEqual(expected);
  });
});

describe('travel-overlap', () => {
  const rule = 'travel-overlap';

  // Twenty minutes each way and ten to arrive: she leaves thirty before and is back twenty after.
  it.each<[string, MassageKind, Partial<JudgeContext>, string[]]>([
    ['a meeting that ends as she leaves', 'sports', { busy: [meeting([-90, -30])] }, []],
    ['a meeting that ends a minute later', 'sports', { busy: [meeting([-90, -29])] }, ['info meeting']],
    ['a meeting up to the massage itself', 'sports', { busy: [meeting([-90, 0])] }, ['info meeting']],
    ['a meeting into the massage, which is double booked', 'sports', { busy: [meeting([-90, 1])] }, []],
    ['a meeting that begins before she is back', 'sports', { busy: [meeting([79, 120])] }, ['info meeting']],
    ['a meeting that begins as she is back', 'sports', { busy: [meeting([80, 120])] }, []],
    ['a short one on the way', 'sports', { busy: [meeting([-20, -10])] }, ['info meeting']],
    ['a run before', 'loosening', { efforts: [run([-90, -20])] }, ['info run']],
    ['another visit after', 'sports', { others: [other('flush', [70, 100])] }, ['info other']],
    ['rolling after', 'sports', { others: [other('self', [70, 100])] }, []],
    ['rolling, for which nobody travels', 'self', { busy: [meeting([-90, -20])] }, []],
    [
      'several at once, said once',
      'sports',
      { busy: [meeting([-90, -20])], efforts: [run([70, 100])] },
      ['info run meeting'],
    ],
    [
      'no way at all, but ten minutes to arrive',
      'sports',
      { busy: [meeting([-90, -9])], travelMin: 0 },
      ['info meeting'],
    ],
    ['no way back', 'sports', { busy: [meeting([60, 90])], travelMin: 0 }, []],
    ['a way that is not known', 'sports', { busy: [meeting([-90, -9])], travelMin: null }, []],
  ])('%s', (_, kind, more, expected) => {
    expect(said(rule, kind, { travelMin: 20, ...more })).toEqual(expected);
  });

  it('should never speak of the massage itself', () => {
    const self = { ...massage('sports'), start: END, end: END + 60 * MINUTE };
    expect(said(rule, 'sports', { travelMin: 20, others: [self] })).toEqual([]);
  });
});
