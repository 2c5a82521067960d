import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import type { LoadNumbers } from '../../../src/core/model.ts';

/** What the description of a run says; nothing where it says nothing. */
function statedIn(description: string, title = 'Easy run'): LoadNumbers {
  const { from, ...numbers } = detect({ title, description }).stated ?? { from: 'planned' };
  expect(from).toBe('planned');
  return numbers;
}

const TIMES = '×';

describe('a number of a training app', () => {
  it.each<[string, LoadNumbers]>([
    ['Planned TSS: 85', { tss: 85 }],
    ['TSS 85', { tss: 85 }],
    ['85 TSS', { tss: 85 }],
    ['tss=85', { tss: 85 }],
    ['1h15, 85 TSS, IF 0.82', { tss: 85 }],
    ['Duration 1:30 TSS 85', { tss: 85 }],
    ['85 TSS 60 min', { tss: 85 }],
    ['rTSS 92', { tss: 92 }],
    ['TSS 70-85', { tss: 85 }],
    ['ＴＳＳ：８５', { tss: 85 }],
    ['Planned TSS: 85, actual TSS: 92', { tss: 92 }],
    ['Load 85', { tss: 85 }],
    ['Load 85 Intensity 75%', { tss: 85 }],
    ['Duration 1h Load 53 Intensity 68%', { tss: 53 }],
    ['Planned load: 120', { tss: 120 }],
    ['RPE 7', { rpe: 7 }],
    ['RPE: 7/10', { rpe: 7 }],
    ['RPE7', { rpe: 7 }],
    ['RPE 6-7', { rpe: 7 }],
    ['RPE target: 4', { rpe: 4 }],
    ['perceived exertion 7', { rpe: 7 }],
    ['Rate of perceived exertion (RPE): 3', { rpe: 3 }],
    ['RPE 0', { rpe: 0 }],
    ['Relative Effort 120', { relativeEffort: 120 }],
    ['Suffer score: 90', { relativeEffort: 90 }],
    ['Recovery time: 36 h', { recoveryHours: 36 }],
    ['Recovery time 36 hours', { recoveryHours: 36 }],
    ['Recovery time: 2 days', { recoveryHours: 48 }],
    ['Erholungszeit: 36 Std', { recoveryHours: 36 }],
    ['120 stress points', { stress: 120 }],
    ['Average heart rate: 87 %', { averageHeartRate: 87 }],
    ['Avg HR 87% of max', { averageHeartRate: 87 }],
  ])('should be read from "%s"', (description, numbers) => {
    expect(statedIn(description)).toEqual(numbers);
  });

  it.each([
    'TSS talk after work',
    'TSS 85%',
    'TSS 18:30',
    'TSS 85 km',
    'TSS 0',
    'TSS 1001',
    'Weekly TSS 450',
    '450 TSS this week',
    'Week TSS: 520',
    '80 TSS per day',
    'Load the van',
    'Load 2 boxes',
    'Load 20 kg',
    'Ride load 20',
    'Carb load 400',
    'Training load 350',
    'Body load 80',
    'RPE 14',
    'RPE 7/20',
    'RPE Ltd office run',
    'Meet at RPE, 10 people',
    'RPE 3 warm up, then RPE 8',
    `6${TIMES}800 m RPE 9`,
    '4 strides @ RPE 9',
    'finish at RPE 9',
    'Relative Effort 7/10',
    'Relative effort 20 %',
    'Suffer score 2001',
    'Recovery time between sets: 2 min',
    'Recovery time 90 s',
    'Recovery time: 36',
    'Recovery time 200 h',
    'Average heart rate 152',
    'Average heart rate 152 bpm',
    'Avg HR 92 % of LTHR',
    'HR 85 %',
    'Average heart rate 120 %',
  ])('should not be read from "%s"', (description) => {
    expect(statedIn(description)).toEqual({});
  });

  it('should not be a bar for the legs', () => {
    expect(statedIn('Load 150', 'Leg day')).toEqual({});
    expect(statedIn('TSS 60', 'Leg day')).toEqual({ tss: 60 });
  });

  it('should be read from the title first', () => {
    expect(statedIn('TSS 85, RPE 3', 'Easy run (TSS 60)')).toEqual({ tss: 60, rpe: 3 });
  });

  it('should stay unread where it is no effort', () => {
    expect(detect({ title: 'Dentist', description: 'TSS 85' }).stated).toBeUndefined();
    expect(detect({ title: 'Sports massage', description: 'RPE 7' }).stated).toBeUndefined();
    expect(detect({ title: 'Rest day', description: 'TSS 85' }).stated).toBeUndefined();
  });
});

describe('metres up and down', () => {
  it.each<[string, LoadNumbers]>([
    ['Elevation gain: 800 m', { ascentM: 800 }],
    ['Elevation gain 80 m', { ascentM: 80 }],
    ['Elevation gain: 1,200 m', { ascentM: 1200 }],
    ['Elevation gain: 1.200 m', { ascentM: 1200 }],
    ['Elevation gain: 1000 ft', { ascentM: 304.8 }],
    ['descent 600 m', { descentM: 600 }],
    ['600 m descent', { descentM: 600 }],
    ['800 m of climbing', { ascentM: 800 }],
    ['Dénivelé négatif : 900 m', { descentM: 900 }],
    ['D+ 800', { ascentM: 800 }],
    ['D- 600', { descentM: 600 }],
    ['D− 600', { descentM: 600 }],
    ['D+ 800 D- 600', { ascentM: 800, descentM: 600 }],
    ['800 D+ 600 D-', { ascentM: 800, descentM: 600 }],
    ['25 km, 800 m D+ / 600 m D-', { ascentM: 800, descentM: 600 }],
    ['1200mD+', { ascentM: 1200 }],
    ['D+ 800 m, D- 600 m', { ascentM: 800, descentM: 600 }],
  ])('should be read from "%s"', (description, numbers) => {
    expect(statedIn(description)).toEqual(numbers);
  });

  it.each([
    'Elevation gain: 800',
    'Elevation gain 800 kcal',
    'descent at 600',
    'Meet in room D-600',
    'D-day 600',
    'Vitamin D 800',
    'D+ 25 km',
    'Grade D+ 5',
    'descent 20000 m',
  ])('should not be read from "%s"', (description) => {
    expect(statedIn(description)).toEqual({});
  });

  it('should be read from a title that ends with the sign', () => {
    expect(statedIn('', 'Trail run 25 km 1200 D+')).toEqual({ ascentM: 1200 });
    expect(statedIn('', 'Trail run 400 D+ 1200 D-')).toEqual({ ascentM: 400, descentM: 1200 });
  });
});
