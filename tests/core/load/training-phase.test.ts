import { describe, expect, it } from 'vitest';
import { CADENCE_DAYS, trainingPhase } from '../../../src/core/load/training-phase.ts';
import type { Effort } from '../../../src/core/model.ts';
import { DAY } from '../../../src/core/time.ts';
import { effortOn, NOON } from './given-event.ts';

const marathon = (days: number) =>
  effortOn(days, { kind: 'race', distance: 'marathon', priority: 'A', load: 'E5', id: `marathon ${days}` });
const half = (days: number) => effortOn(days, { kind: 'race', distance: 'half', priority: 'A', load: 'E4' });
const tenK = (days: number) => effortOn(days, { kind: 'race', distance: '10k', priority: 'A', load: 'E3' });
const runs = (perWeek: number) =>
  [-2, -1, 0, 1].flatMap((week) => Array.from({ length: perWeek }, (_, i) => effortOn(week * 7 + i)));

describe('trainingPhase', () => {
  it.each<[string, Effort[], string]>([
    ['two weeks before a goal race', [marathon(14)], 'taper'],
    ['fifteen days before', [marathon(15)], 'peak'],
    ['six weeks before', [marathon(42)], 'peak'],
    ['six weeks and a day before', [marathon(43)], 'build'],
    ['twelve weeks before', [marathon(84)], 'build'],
    ['twelve weeks and a day before', [marathon(85)], 'base'],
    ['25 days after a marathon', [marathon(-25)], 'recovery'],
    ['four weeks after a marathon', [marathon(-28), ...runs(4)], 'base'],
    ['twelve days after a half', [half(-12)], 'recovery'],
    ['two weeks after a half', [half(-14), ...runs(4)], 'base'],
    ['five days after a 10K', [tenK(-5)], 'recovery'],
    ['a week after a 10K', [tenK(-7), ...runs(4)], 'base'],
    ['between two goals, the nearer one ahead', [marathon(-10), half(10)], 'taper'],
    ['between two goals, the nearer one behind', [marathon(-10), half(40)], 'recovery'],
    ['with a B race ahead only', [{ ...tenK(10), priority: 'B' }, ...runs(4)], 'base'],
    ['on three runs a week and no race', runs(3), 'casual'],
    ['on four runs a week and no race', runs(4), 'base'],
    ['with nothing near', [effortOn(-30), effortOn(30)], 'off-season'],
  ])('should be right %s', (_, efforts, phase) => {
    expect(trainingPhase(NOON, efforts)).toBe(phase);
  });

  it('should not depend on what comes first in the list', () => {
    expect(trainingPhase(NOON, [marathon(80), half(10)])).toBe('taper');
    expect(trainingPhase(NOON, [half(10), marathon(80)])).toBe('taper');
  });

  it('should end a taper with the race', () => {
    const race = marathon(0);
    expect(trainingPhase(race.end + DAY, [race])).toBe('recovery');
  });
});

describe('CADENCE_DAYS', () => {
  it.each(Object.entries(CADENCE_DAYS))('should wish for %s between its soonest and its latest day', (_, days) => {
    const [soonest, wished, latest] = days;
    expect(soonest).toBeLessThanOrEqual(wished);
    expect(wished).toBeLessThanOrEqual(latest);
  });
});
