import type { Detection, Evidence, Saying } from '../model.ts';
import { extent, legs } from './body.ts';
import { Clues } from './clues.ts';
import { confidence } from './confidence.ts';
import type { CustomWords } from './custom-words.ts';
import type { DetectInput } from './detect-input.ts';
import { discipline } from './discipline.ts';
import { distance } from './distance.ts';
import { intensity, quality } from './intensity.ts';
import { type Judged, judge } from './judge.ts';
import { massageKind } from './massage-kind.ts';
import type { Dictionary } from './phrase.ts';
import { planned } from './planned.ts';
import { priority } from './priority.ts';
import { signs } from './signs.ts';
import { statedLoad } from './stated-load.ts';
import { toldBy } from './told.ts';
import { workout } from './workout.ts';

export interface DetectOptions {
  /** Other words than all of ours: measurements leave some out. */
  dictionary?: Dictionary | undefined;
  /** The user's own words; they outrank ours. */
  custom?: CustomWords | null;
  /** What the user said of this very event; it outranks everything. */
  says?: Saying | null;
}

/**
 * What an event is, by its words: title first, description, calendar and place in support. Pure, and blind to the locale.
 *
 * `confidence` is `medium` where the title says it outright; `low` where an ambiguous word had support, the description
 * decided, or the title calls itself tentative; `high` only where a second field agrees with an outright title, or the user said
 * so. For `other` it is `high` where nothing looked like sport and `medium` where something did.
 * //=> detect({ title: 'Lakeside Half Marathon' }) is a race with distance 'half'
 */
export function detect(input: DetectInput, { dictionary, custom = null, says = null }: DetectOptions = {}): Detection {
  const clues = Clues.of(input, dictionary);
  const judged = judge(clues);
  const told = toldBy(clues, custom, says);
  if (told?.kind === 'other') return { ...other(clues), confidence: 'high', evidence: told.evidence, told: true };
  if (told)
    return { ...describe(told.judged, judged, input), ...(told.priority && { priority: told.priority }), told: true };
  const best = says === 'not-a-race' ? judged.find(({ kind }) => kind !== 'race') : judged[0];
  const found = best ? describe(best, judged, input) : other(clues);
  return says ? { ...found, told: true } : found;
}

function describe(best: Judged, judged: readonly Judged[], input: DetectInput): Detection {
  const { kind, finding, clues } = best;
  const { title } = clues;
  const sport = discipline(clues, kind);
  const far = distance(clues, kind, sport);
  const below = clues.text === title ? clues.byDescription() : null;
  const named = kind === 'massage' ? massageKind(clues) : null;
  const hasQuality = quality(clues, kind, [...judged, ...(below ? judge(below) : [])].some(isHard));
  const rank = priority(clues, kind);
  const evidence = [
    ...finding.spans,
    ...(far?.from === finding.scan ? far.spans : []),
    ...(named?.spans ?? []),
    ...(rank.from === finding.scan ? rank.spans : []),
  ];
  const stated = statedLoad(clues, kind, input);
  const isEffort = kind !== 'massage' && kind !== 'rest';
  return {
    kind,
    discipline: sport,
    distance: far?.distance ?? null,
    massageKind: named ? (named.kind ?? (below ? massageKind(below).kind : null)) : null,
    priority: rank.priority,
    intensity: intensity(clues, kind, hasQuality, finding.rank === 'plain-session'),
    confidence: confidence(best),
    evidence: unique(evidence.map((span) => finding.scan.evidence(span))),
    signs: signs(clues, kind),
    downhill: isEffort && title.has('downhill'),
    quality: hasQuality,
    legs: legs(clues, kind),
    extent: extent(clues, kind),
    planned: planned(clues, kind),
    workout: isEffort ? workout(clues) : [],
    ...(stated && { stated }),
    told: false,
  };
}

function isHard({ kind }: Judged): boolean {
  return kind === 'hard';
}

/** Nothing of ours. The evidence then names what silenced it. */
function other(clues: Clues): Detection {
  const { title } = clues;
  const against = title.hits.length > 0 ? clues.against('weak').filter((hit) => title.hits.includes(hit)) : [];
  return {
    kind: 'other',
    discipline: null,
    distance: null,
    massageKind: null,
    priority: null,
    intensity: null,
    confidence: against.length > 0 ? 'medium' : 'high',
    evidence: unique(against.map((hit) => title.evidence(hit))),
    signs: signs(clues, 'other'),
    downhill: false,
    quality: false,
    legs: null,
    extent: null,
    planned: planned(clues, 'other'),
    workout: [],
    told: false,
  };
}

function unique(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence
    .filter(({ field, from, to }) => !seen.has(`${field} ${from} ${to}`) && seen.add(`${field} ${from} ${to}`))
    .sort((a, b) => a.from - b.from);
}
