import type { ActivityFacts, Detection } from '../model.ts';

/**
 * What is kept of an activity's title: these facts, and none of its words. It was a session whatever it was called, unless she says
 * otherwise; only a massage that somebody recorded, as no sport and without a way, is none.
 * //=> factsOf(detect({ title: 'Lakeside Half Marathon' })) has kind 'race' and distance 'half', and no evidence
 */
export function factsOf(detection: Detection): ActivityFacts {
  const { discipline, distance, priority, intensity, confidence, downhill, quality, legs } = detection;
  return { kind: kindOf(detection), discipline, distance, priority, intensity, confidence, downhill, quality, legs };
}

function kindOf({ kind, told }: Detection): Detection['kind'] {
  if (told) return kind;
  // A note of a visit, not the visit: her calendar holds that one, and two of it would collide.
  if (kind === 'massage') return 'other';
  return kind === 'rest' ? 'easy' : kind;
}
