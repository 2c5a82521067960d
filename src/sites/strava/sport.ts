import type { Discipline } from '../../core/model.ts';

/** By discipline, the names of sports that load the body alike (facts of 2025; new ones appear). All others are `other`. */
export const SPORTS: Partial<Record<Discipline, readonly string[]>> = {
  run: ['Run', 'VirtualRun'],
  trail: ['TrailRun'],
  walk: ['Hike', 'Snowshoe', 'Walk'],
  cycling: [
    'EBikeRide',
    'EMountainBikeRide',
    'GravelRide',
    'Handcycle',
    'MountainBikeRide',
    'Ride',
    'Velomobile',
    'VirtualRide',
  ],
  swim: ['Swim'],
  strength: ['Crossfit', 'HighIntensityIntervalTraining', 'WeightTraining'],
};

/** The discipline of `sport_type`; null where the page names no sport. //=> 'TrailRun' is trail, 'Yoga' is other */
export function disciplineOf(sport: unknown): Discipline | null {
  if (typeof sport !== 'string' || !/^[A-Za-z]{2,40}$/.test(sport)) return null;
  for (const discipline in SPORTS) {
    if (SPORTS[discipline as Discipline]?.includes(sport)) return discipline as Discipline;
  }
  return 'other';
}
