import type { StatedLoad } from '../model.ts';
import { fold } from './fold.ts';

/** What a training app calls a number, and how the number is written. `D+` is read apart: its sign is no letter. */
export type StatedQuantity = Exclude<keyof StatedLoad, 'from' | 'minutes' | 'km' | 'minutesAboveThreshold'>;

const LABELS: Readonly<Record<StatedQuantity, string>> = {
  // "Load" alone is what intervals.icu writes; what may stand around it is asked for in stated-load.ts.
  tss: 'tss, rtss, htss, training stress score, load',
  rpe: 'rpe, perceived exertion, perceived effort',
  relativeEffort: 'relative effort, suffer score',
  recoveryHours: `recovery time, erholungszeit, temps de récupération, tiempo de recuperación, tempo di recupero,
    tempo de recuperação, hersteltijd, återhämtningstid`,
  stress: 'stress points, traintrends',
  ascentM: `elevation gain, elev gain, total ascent, ascent, total climb, climbing, vert, höhenmeter, dénivelé,
    dénivelé positif, dislivello, dislivello positivo, desnivel, desnivel positivo`,
  descentM: 'elevation loss, total descent, descent, dénivelé négatif, dislivello negativo, desnivel negativo',
  averageHeartRate: `average heart rate, avg heart rate, average heartrate, average hr, avg hr, mean heart rate, mean hr`,
};

export interface StatedLabel {
  quantity: StatedQuantity;
  texts: readonly string[];
}

/** Labels by their first token, the longest first. */
const labels = new Map<string, StatedLabel[]>();
for (const [quantity, words] of Object.entries(LABELS) as [StatedQuantity, string][]) {
  for (const word of words.split(',')) {
    const texts = fold(word.trim(), 60).map(({ text }) => text);
    const known = labels.get(texts[0] ?? '') ?? [];
    known.push({ quantity, texts });
    labels.set(
      texts[0] ?? '',
      known.sort((a, b) => b.texts.length - a.texts.length),
    );
  }
}

/** Labels that may begin with a token. */
export function labelsFrom(text: string): readonly StatedLabel[] {
  return labels.get(text) ?? [];
}

/** Between a label and its number: "RPE target: 7", "TSS of 85", "800 m of climbing". */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of is was target goal planned actual est about ca'.split(' '));

/** Beside a number they make it the sum of many sessions. */
export const MANY_SESSIONS: ReadonlySet<string> = new Set(
  'week weekly weeks wk month monthly year season daily day per woche semaine semana settimana ramp'.split(' '),
);

/** They may stand before "Load": any other word makes it something else ("Training load" is another scale). */
export const PLAN_WORDS: ReadonlySet<string> = new Set('planned target estimated expected icu actual'.split(' '));

/** Behind "Load 85" they show that an app goes on with its next number. */
export const APP_NUMBERS: ReadonlySet<string> = new Set(
  'intensity tss if rpe duration time moving distance fitness fatigue form ctl atl tsb work power pace zone'.split(' '),
);

export const METRES: ReadonlySet<string> = new Set('m hm metre metres meter meters metri metros metern'.split(' '));
export const FEET: ReadonlySet<string> = new Set('ft feet foot'.split(' '));

/** After a percentage they make it one of something else than the highest heart rate. */
export const OTHER_HUNDRED: ReadonlySet<string> = new Set('lthr lt threshold hrr reserve ftp'.split(' '));
