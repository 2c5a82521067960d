import type { Detection, Effort, RelativeStanding } from '../model.ts';
import { knownMinutes } from './known-minutes.ts';
import { recoveryHours } from './load-class.ts';
import { loadConfidence } from './load-confidence.ts';
import { kindOf, type Placed } from './place-efforts.ts';
import { rateEffort } from './rate-effort.ts';
import { tagOf } from './recorded-load.ts';

/** What comparing with other efforts gave. */
interface Compared {
  rank: { priority: Effort['priority']; assumed: boolean } | null;
  standing: RelativeStanding | null;
  weekShare: number | null;
}

/** One effort with its class, and what made it. */
export function ratedEffort(
  { event, detection, times, numbers, measured }: Placed,
  { rank, standing, weekShare }: Compared,
): Effort {
  const kind = kindOf(detection);
  const { discipline, distance, downhill, quality, legs, signs } = detection;
  const priority = rank?.priority ?? null;
  const minutes = knownMinutes(detection, times, numbers);
  const rating = rateEffort({
    kind,
    discipline,
    distance,
    priority,
    minutes,
    // Trails go up and down, whatever a run on them is called (rules.md section 12).
    downhill: downhill || (event.done?.activity ?? event.activity)?.sport === 'trail',
    quality,
    legs,
    numbers,
    standing,
    weekShare,
    tag: tagOf(event),
    told: isToldKind(detection),
  });
  return {
    id: event.id,
    event,
    title: event.title,
    kind,
    discipline,
    distance,
    priority,
    assumed: [...(rank?.assumed ? (['priority'] as const) : []), ...times.assumed],
    start: times.from,
    end: times.to,
    load: rating.load,
    long: rating.long,
    recoveryHours: recoveryHours(rating.load, distance, discipline),
    confidence: loadConfidence({
      tentative: !event.done && (event.status === 'tentative' || signs.includes('tentative')),
      measured,
      planned: minutes !== null || distance !== null || Object.keys(numbers).length > 0,
      doubtful: detection.confidence === 'low',
      disputed: rating.disputed,
    }),
    evidence: withWords(rating.evidence, detection, rating.load),
  };
}

/** "Not a race" settles what it is not; what it is stays with the words, which are never as sure as she is. */
function isToldKind({ told, confidence }: Detection): boolean {
  return told && confidence === 'high';
}

function withWords(lines: Effort['evidence'], detection: Detection, load: Effort['load']): Effort['evidence'] {
  const words = detection.evidence.map((span) => span.text).join(', ');
  return words === '' ? lines : [{ by: 'words', words, load }, ...lines];
}
