import type { Discipline } from '../../core/model.ts';

/**
 * An export writes a sport in the account's language. English and German names, without spaces and hyphens; what is not listed loads
 * as "other", by its minutes.
 */
const SPORTS: Partial<Record<Discipline, string[]>> = {
  run: ['run', 'virtualrun', 'treadmillrun', 'lauf', 'laufen', 'virtuellerlauf', 'laufbandlauf'],
  trail: ['trailrun', 'traillauf', 'trailrunning'],
  walk: ['walk', 'hike', 'snowshoe', 'spaziergang', 'gehen', 'wanderung', 'wandern', 'schneeschuhwanderung'],
  cycling: [
    ...['ride', 'virtualride', 'gravelride', 'mountainbikeride', 'ebikeride', 'emountainbikeride', 'velomobile'],
    ...['radfahrt', 'radfahren', 'rad', 'virtuelleradfahrt', 'gravelfahrt', 'gravelradfahrt', 'gravelbiken'],
    ...['mountainbikefahrt', 'mountainbiken', 'mountainbike', 'ebikefahrt', 'emountainbikefahrt', 'velomobil'],
    ...['handcycle', 'handbike'],
  ],
  swim: ['swim', 'schwimmen'],
  strength: [
    ...['weighttraining', 'crossfit', 'highintensityintervaltraining', 'hiit'],
    ...['krafttraining', 'hochintensivesintervalltraining'],
  ],
};

const BY_NAME = new Map(
  Object.entries(SPORTS).flatMap(([discipline, names]) => names.map((name) => [name, discipline as Discipline])),
);

/** //=> sportDiscipline('Trail Run') is 'trail', sportDiscipline('Radfahrt') is 'cycling', sportDiscipline('Golf') is 'other' */
export function sportDiscipline(name: string): Discipline {
  const plain = name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  return BY_NAME.get(plain) ?? 'other';
}
