import type { Answer } from './score.ts';

/**
 * What a first afternoon would build: one list of keywords per kind, first list that fires wins. The figure every detector must
 * beat, on the same rows.
 */
const KEYWORDS: readonly [string, RegExp][] = [
  ['massage', /massage|masaje|massaggio|massagem|masaż|マッサージ|deep tissue|trigger point|foam roll|bodywork|lmt/iu],
  ['rest', /\brest\b|ruhetag|repos|descanso|riposo|rust|vilodag|休/iu],
  [
    'race',
    /race|marathon|maraton|triathlon|ironman|parkrun|10k|5k|half|wettkampf|carrera|course|gara|corrida|wedstrijd|lopp|løp|bieg|マラソン|大会/iu,
  ],
  ['hard', /interval|tempo|threshold|fartlek|hill|track|vo2|speed|fractionn|series|ripetute|tiros|schwelle/iu],
  ['long', /long run|long ride|\blr\b|sortie longue|tirada larga|langer|lungo|longão|duurloop lang|ロング/iu],
  ['strength', /gym|strength|kraft|core|weights|crossfit|hiit|palestra|fuerza|muscul|siłownia|筋トレ/iu],
  ['easy', /easy|recovery|jog|run|ride|swim|lauf|footing|rodaje|treino|loop|ジョグ/iu],
];

/** Kind by keywords in title and description; no other field. */
export function naiveBaseline(title: string, description: string): Answer {
  const text = `${title} ${description}`;
  const kind = KEYWORDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
  return { kind, discipline: null, distance: null, massageKind: null };
}
