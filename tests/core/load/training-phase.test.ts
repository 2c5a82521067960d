import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE_DAYS, PHASE_KINDS, trainingPhase, trainingPhases } from '../../../src/core/load/training-phase.ts';
import type { Effort } from '../../../src/core/model.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { effortOn, given, NOON } from './given-event.ts';

const marathon = (days: number) =>
  effortOn(days, { kind: 'race', distance: 'marathon', priority: 'A', load: 'E5', id: `marathon ${days}` });
const half = (days: number) => effortOn(days, { kind: 'race', distance: 'half', priority: 'A', load: 'E4' });
const tenK = (days: number) => effortOn(days, { kind: 'race', distance: '10k', priority: 'A', load: 'E3' });
const second = (days: number): Effort => ({ ...tenK(days), priority: 'B' });
const hardOn = (days: number) => effortOn(days, { kind: 'hard', id: `hard ${days}` });
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
    ['with a B race ahead only', [second(10), ...runs(4)], 'base'],
    ['a week before a B race', [second(7), ...runs(4)], 'race-week'],
    ['eight days before a B race', [second(8), ...runs(4)], 'base'],
    ['a week before a C race', [{ ...second(7), priority: 'C' }, ...runs(4)], 'base'],
    ['in the taper, with a B race tomorrow', [marathon(14), second(1)], 'taper'],
    ['recovering, with a B race in six days', [marathon(-10), second(6)], 'race-week'],
    ['peaking, with a B race in a week', [marathon(30), second(7)], 'race-week'],
    ['on three runs a week, with a B race far ahead', [second(60), ...runs(3)], 'base'],
    ['on three runs a week, with a C race far ahead', [{ ...second(60), priority: 'C' }, ...runs(3)], 'casual'],
    ['during a goal race', [{ ...marathon(0), end: NOON + 4 * HOUR, start: NOON - HOUR }], 'taper'],
    ['right after a goal race', [{ ...marathon(0), end: NOON, start: NOON - 4 * HOUR }], 'recovery'],
    ['26 days after a marathon', [{ ...marathon(-26), end: NOON - 26 * DAY }, ...runs(4)], 'base'],
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

describe('a bigger week', () => {
  /** Two runs of an hour in each of the four weeks before this one, whose Monday is today; a goal in ten weeks. */
  const usual = [-4, -3, -2, -1].flatMap((week) => [effortOn(week * 7), effortOn(week * 7 + 3)]);
  const lasting = (days: number, minutes: number, more: Partial<Effort> = {}): Effort => {
    const run = effortOn(days, more);
    return { ...run, end: run.start + minutes * MINUTE };
  };
  const goal = marathon(70);
  const funRun: Partial<Effort> = { kind: 'race', priority: 'C', id: 'fun run' };

  it.each<[string, Effort[], string]>([
    ['a tenth more', [...usual, lasting(0, 132), goal], 'peak'],
    ['less than a tenth more', [...usual, lasting(0, 131), goal], 'build'],
    ['a tenth more with the run of Sunday', [...usual, lasting(0, 60), lasting(6, 72), goal], 'peak'],
    ['more in the week after', [...usual, lasting(0, 60), lasting(7, 300), goal], 'build'],
    ['more without a goal', [...usual, lasting(0, 300)], 'casual'],
    ['more, and the goal more than twelve weeks ahead', [...usual, lasting(0, 300), marathon(85)], 'base'],
    ['more than a week with one session', [...usual.slice(1), lasting(0, 300), goal], 'build'],
    [
      'more than races, whose hours are no training',
      [...usual, lasting(0, 60), lasting(2, 600, funRun), goal],
      'build',
    ],
    ['a hard session, and none before', [...usual, effortOn(0, { kind: 'hard' }), goal], 'peak'],
    ['a hard session like four weeks ago', [...usual, hardOn(-28), hardOn(0), goal], 'build'],
    ['a hard session like five weeks ago', [...usual, hardOn(-29), hardOn(0), goal], 'peak'],
    ['a hard session after weeks without training', [...usual.slice(2), hardOn(0), goal], 'build'],
  ])('should be right with %s', (_, efforts, phase) => {
    expect(trainingPhase(NOON, efforts)).toBe(phase);
  });

  it('should begin on the Monday of her zone', () => {
    const lateSunday = NOON - 13 * HOUR;
    const abroad = (zone: string) => {
      const event = given('Run', '2026-10-12T18:00:00Z', '2026-10-12T20:12:00Z', { zone });
      return trainingPhase(lateSunday, [...usual, lasting(0, 132, { event }), goal]);
    };
    expect(abroad('UTC')).toBe('build');
    expect(abroad('Europe/Berlin')).toBe('peak');
  });
});

describe('trainingPhases', () => {
  it('should call every day an injury while one heals', () => {
    const phaseAt = trainingPhases([marathon(3), marathon(-3)], { health: ['pregnancy', 'subacute-injury'] });
    expect([-30, 0, 30].map((days) => phaseAt(NOON + days * DAY))).toEqual(['injury', 'injury', 'injury']);
    expect(trainingPhase(NOON, [marathon(3)], { health: ['pregnancy'] })).toBe('taper');
  });

  it('should walk through a season', () => {
    const season = [
      ...Array.from({ length: 40 }, (_, week) => [0, 2, 4, 6].map((day) => effortOn(week * 7 + day))).flat(),
      marathon(140),
      second(210),
    ];
    const phaseAt = trainingPhases(season);
    const seen: string[] = [];
    for (let day = 0; day < 330; day += 1) {
      const phase = phaseAt(NOON + day * DAY);
      if (phase !== seen.at(-1)) seen.push(phase);
    }
    const around = ['base', 'build', 'peak', 'taper', 'recovery', 'base', 'race-week', 'base'];
    expect(seen).toEqual([...around, 'casual', 'off-season']);
  });

  it('should answer the same whatever the order of efforts', () => {
    const efforts = [marathon(80), half(10), second(30), ...runs(4), hardOn(3), marathon(-20)];
    const days = Array.from({ length: 200 }, (_, i) => NOON + (i - 60) * DAY);
    fc.assert(
      fc.property(fc.shuffledSubarray(efforts, { minLength: efforts.length }), (shuffled) => {
        expect(days.map(trainingPhases(shuffled))).toEqual(days.map(trainingPhases(efforts)));
      }),
      propertyRuns(50),
    );
  });
});

describe('PHASE_KINDS', () => {
  it.each(Object.entries(PHASE_KINDS))('should call for kinds in %s, each once', (_, kinds) => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('should have a rhythm for each phase', () => {
    expect(Object.keys(PHASE_KINDS).sort()).toEqual(Object.keys(CADENCE_DAYS).sort());
  });
});

describe('CADENCE_DAYS', () => {
  it.each(Object.entries(CADENCE_DAYS))('should wish for %s between its soonest and its latest day', (_, days) => {
    const [soonest, wished, latest] = days;
    expect(soonest).toBeLessThanOrEqual(wished);
    expect(wished).toBeLessThanOrEqual(latest);
  });
});
