import { describe, expect, it } from 'vitest';
import type { EffortSignals } from '../../../src/core/load/rate-effort.ts';
import type { LoadEvidence } from '../../../src/core/model.ts';
import { rate } from './rating.ts';

const EASY = { kind: 'easy', minutes: 45 } as const;

describe('a number', () => {
  it.each<[string, Partial<EffortSignals>, LoadEvidence]>([
    ['TSS', { numbers: { tss: 210 } }, { by: 'tss', tss: 210, load: 'E4' }],
    ['TSS on a bicycle', { discipline: 'cycling', numbers: { tss: 210 } }, { by: 'tss', tss: 210, load: 'E3' }],
    ['stress points below', { numbers: { stress: 99 } }, { by: 'stress', points: 99, load: 'E1' }],
    ['stress points', { numbers: { stress: 100 } }, { by: 'stress', points: 100, load: 'E3' }],
    ['many stress points', { numbers: { stress: 200 } }, { by: 'stress', points: 200, load: 'E4' }],
    ['most stress points', { numbers: { stress: 300 } }, { by: 'stress', points: 300, load: 'E5' }],
    [
      'RPE times minutes',
      { minutes: 120, numbers: { rpe: 6 } },
      { by: 'session-rpe', minutes: 120, rpe: 6, load: 'E4' },
    ],
    ['RPE 7 for 20 minutes', { minutes: 20, numbers: { rpe: 7 } }, { by: 'rpe', rpe: 7, load: 'E3' }],
    ['RPE 7 for a time unknown', { minutes: null, numbers: { rpe: 7 } }, { by: 'rpe', rpe: 7, load: 'E3' }],
    ['RPE 9', { minutes: 20, numbers: { rpe: 9 } }, { by: 'rpe', rpe: 9, load: 'E4' }],
    ['RPE 9 for a short time', { minutes: 10, numbers: { rpe: 9 } }, { by: 'rpe', rpe: 9, load: 'E4' }],
    ['a recovery time', { numbers: { recoveryHours: 50 } }, { by: 'recovery-time', hours: 50, load: 'E4' }],
    [
      'a heart rate for half an hour',
      { minutes: 30, numbers: { averageHeartRate: 85 } },
      { by: 'heart-rate', percent: 85, load: 'E3' },
    ],
    [
      'minutes above threshold',
      { numbers: { minutesAboveThreshold: 15 } },
      { by: 'above-threshold', minutes: 15, load: 'E3' },
    ],
    [
      'a Relative Effort of the top quarter',
      { numbers: { relativeEffort: 60 }, standing: 'top-25' },
      { by: 'relative-effort', effort: 60, standing: 'top-25', load: 'E3' },
    ],
    [
      'a Relative Effort of the top tenth',
      { numbers: { relativeEffort: 60 }, standing: 'top-10' },
      { by: 'relative-effort', effort: 60, standing: 'top-10', load: 'E4' },
    ],
    [
      'one of the three highest of the year',
      { numbers: { relativeEffort: 60 }, standing: 'top-3' },
      { by: 'relative-effort', effort: 60, standing: 'top-3', load: 'E5' },
    ],
    [
      'a usual Relative Effort, however high',
      { numbers: { relativeEffort: 400 }, standing: 'usual' },
      { by: 'relative-effort', effort: 400, standing: 'usual', load: 'E1' },
    ],
    [
      'a Relative Effort with few others',
      { numbers: { relativeEffort: 210 }, standing: 'few' },
      { by: 'relative-effort', effort: 210, standing: 'few', load: 'E4' },
    ],
    ['the tag of a workout', { tag: 'workout' }, { by: 'tag', tag: 'workout', load: 'E3' }],
    ['the tag of a long run', { tag: 'long-run' }, { by: 'tag', tag: 'long-run', load: 'E3' }],
    [
      'the tag of a race, by its distance',
      { tag: 'race', numbers: { km: 21.1 } },
      { by: 'tag', tag: 'race', load: 'E4' },
    ],
    [
      'the share of its week',
      { minutes: 60, weekShare: 40 },
      { by: 'week-share', minutes: 60, percent: 40, load: 'E3' },
    ],
  ])('should give a class: %s', (_, signals, line) => {
    const { load, evidence } = rate({ ...EASY, ...signals });
    expect(evidence).toContainEqual(line);
    // Where nothing else is said, it is the class.
    expect(load).toBe(line.load);
  });

  it.each<[string, Partial<EffortSignals>, LoadEvidence['by']]>([
    ['RPE 7 for 19 minutes', { minutes: 19, numbers: { rpe: 7 } }, 'rpe'],
    ['RPE 6', { minutes: 40, numbers: { rpe: 6 } }, 'rpe'],
    ['a heart rate for 29 minutes', { minutes: 29, numbers: { averageHeartRate: 95 } }, 'heart-rate'],
    ['a heart rate of 84 %', { numbers: { averageHeartRate: 84 } }, 'heart-rate'],
    ['14 minutes above threshold', { numbers: { minutesAboveThreshold: 14 } }, 'above-threshold'],
    ['a Relative Effort without a standing', { numbers: { relativeEffort: 500 } }, 'relative-effort'],
  ])('should say nothing: %s', (_, signals, by) => {
    const { load, evidence } = rate({ ...EASY, ...signals });
    expect(evidence.map((line) => line.by)).not.toContain(by);
    expect(load).toBe('E1');
  });

  it('should never lower a class: a short recovery time after a marathon', () => {
    expect(rate({ distance: 'marathon', numbers: { recoveryHours: 3 } })).toMatchObject({
      load: 'E5',
      disputed: false,
    });
  });

  it('should say nothing of the legs when the arms worked', () => {
    const numbers = { rpe: 9, averageHeartRate: 90 };
    expect(rate({ kind: 'strength', legs: false, minutes: 60, numbers }).load).toBe('E1');
    expect(rate({ kind: 'strength', legs: true, minutes: 60, numbers }).load).toBe('E4');
  });
});

describe('a race with numbers', () => {
  it.each<[string, Partial<EffortSignals>, string]>([
    [
      'is timed by its distance, not by the hours blocked',
      { distance: '10k', minutes: 600, numbers: { rpe: 8 } },
      'E3',
    ],
    ['is timed as measured', { distance: '10k', minutes: 600, numbers: { minutes: 100, rpe: 8 } }, 'E4'],
    ['is as hard as it felt', { distance: '10k', numbers: { rpe: 9 } }, 'E4'],
    ['is read by measured kilometres where no distance is written', { numbers: { km: 42.3 } }, 'E5'],
    ['keeps its written distance', { distance: '10k', numbers: { km: 42.3 } }, 'E3'],
  ])('%s', (_, signals, load) => {
    expect(rate({ kind: 'race', ...signals }).load).toBe(load);
  });
});

describe('a long session', () => {
  it.each<[string, Partial<EffortSignals>, boolean]>([
    ['by its share of the week', { kind: 'easy', minutes: 70, weekShare: 35 }, true],
    ['by its tag', { kind: 'easy', minutes: 70, tag: 'long-run' }, true],
    ['not by its TSS alone', { kind: 'easy', minutes: 70, numbers: { tss: 120 } }, false],
    ['with the TSS of one', { kind: 'long', minutes: 100, numbers: { tss: 120 } }, true],
    ['not when it felt hard', { kind: 'long', minutes: 70, numbers: { rpe: 7 } }, false],
    ['not when it was a workout', { kind: 'long', minutes: 100, tag: 'workout' }, false],
    ['not when the heart worked hard', { kind: 'easy', minutes: 100, numbers: { averageHeartRate: 88 } }, false],
  ])('should be told %s: %s', (_, signals, long) => {
    expect(rate(signals)).toMatchObject({ load: 'E3', long });
  });
});

describe('net descent', () => {
  it.each<[string, Partial<EffortSignals>, string]>([
    ['300 m', { numbers: { descentM: 300 } }, 'E2'],
    ['299 m', { numbers: { descentM: 299 } }, 'E1'],
    ['800 m down and 500 m up', { numbers: { descentM: 800, ascentM: 500 } }, 'E2'],
    ['800 m down and 501 m up', { numbers: { descentM: 800, ascentM: 501 } }, 'E1'],
    ['800 m on a bicycle', { discipline: 'cycling', numbers: { descentM: 800 } }, 'E1'],
    ['800 m that the title says too, once', { downhill: true, numbers: { descentM: 800 } }, 'E2'],
    [
      '800 m in a marathon, which cannot get harder',
      { kind: 'race', distance: 'marathon', numbers: { descentM: 800 } },
      'E5',
    ],
  ])('of %s should make it %s', (_, signals, load) => {
    expect(rate({ ...EASY, ...signals }).load).toBe(load);
  });

  it('should say how much', () => {
    const { evidence } = rate({ ...EASY, numbers: { descentM: 600, ascentM: 100 } });
    expect(evidence).toContainEqual({ by: 'terrain', metres: 500, load: 'E2' });
  });
});

describe('signals that disagree', () => {
  it.each<[string, Partial<EffortSignals>, LoadEvidence | null]>([
    [
      'an easy run that felt like a race',
      { kind: 'easy', minutes: 45, numbers: { rpe: 9 } },
      { by: 'disagreement', low: 'E1', high: 'E4', load: 'E4' },
    ],
    [
      'two classes apart',
      { kind: 'hard', numbers: { tss: 80 }, minutes: 50 },
      { by: 'disagreement', low: 'E1', high: 'E3', load: 'E3' },
    ],
    [
      'a hard session that felt like nothing',
      { kind: 'hard', minutes: 40, numbers: { rpe: 3 } },
      { by: 'disagreement', low: 'E1', high: 'E3', load: 'E3' },
    ],
    ['one class apart', { kind: 'hard', numbers: { tss: 80 }, minutes: 70 }, null],
    ['twenty hard minutes, short and hard at once', { kind: 'hard', minutes: 20, numbers: { rpe: 7 } }, null],
    ['a short hard session', { kind: 'hard', minutes: 40 }, null],
    ['a heavy session in the gym, without a time', { kind: 'strength', legs: true }, null],
    ['a watch that says little', { kind: 'hard', numbers: { recoveryHours: 5 } }, null],
    ['downhill, which only adds', { kind: 'easy', minutes: 100, downhill: true }, null],
    [
      'a marathon of low TSS',
      { kind: 'race', distance: 'marathon', numbers: { tss: 120 } },
      { by: 'disagreement', low: 'E3', high: 'E5', load: 'E5' },
    ],
  ])('should be told: %s', (_, signals, line) => {
    const { evidence, disputed, load } = rate(signals);
    expect(disputed).toBe(line !== null);
    expect(evidence.filter(({ by }) => by === 'disagreement')).toEqual(line ? [line] : []);
    if (line) expect(load).toBe(line.load);
  });
});

describe('what she told', () => {
  const loud = { rpe: 10, tss: 400, recoveryHours: 96 };
  it.each<[string, Partial<EffortSignals>, string]>([
    ['easy, of 59 minutes', { kind: 'easy', minutes: 59, numbers: loud, tag: 'race' }, 'E1'],
    ['easy, of four hours downhill', { kind: 'easy', minutes: 240, downhill: true, numbers: loud }, 'E2'],
    ['easy, without a time', { kind: 'easy', numbers: loud }, 'E1'],
    ['hard, though the numbers are low', { kind: 'hard', minutes: 30, numbers: { tss: 10, rpe: 2 } }, 'E3'],
    ['hard, and the numbers are higher', { kind: 'hard', minutes: 60, numbers: { tss: 200 } }, 'E4'],
    ['a race, by its distance', { kind: 'race', distance: '10k', numbers: loud }, 'E3'],
    ['a race downhill', { kind: 'race', distance: '10k', downhill: true }, 'E4'],
  ])('should hold: %s', (_, signals, load) => {
    expect(rate({ ...signals, told: true })).toMatchObject({ load });
  });

  it('should be among the evidence where it outweighs numbers', () => {
    expect(rate({ kind: 'easy', minutes: 90, told: true, numbers: loud }).evidence).toEqual([
      { by: 'told', kind: 'easy', load: 'E2' },
    ]);
  });
});
