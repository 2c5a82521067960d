import type { ActivityFacts, Detection, RecordedActivity, Saying } from '../model.ts';
import { detect } from './detect.ts';
import type { EventShape } from './detect-input.ts';

type Shape = Omit<EventShape, 'activity'>;

/**
 * What an activity was, by the facts kept of its title; the title itself is gone. What she says of it comes first, then its tag on
 * the page, then the facts.
 */
export function detectActivity(
  { sport, tag }: RecordedActivity,
  facts: ActivityFacts,
  shape: Shape,
  says: Saying | null,
): Detection {
  const bare = detect({ title: '', ...shape, activity: { sport, tag } }, { says });
  const told = says !== null;
  const discipline = sport ?? facts.discipline;
  const isFree = says === null || (says === 'not-a-race' && facts.kind !== 'race');
  if (isFree && (tag ?? facts.kind) === facts.kind) return { ...bare, ...facts, discipline, told };
  const { kind } = bare;
  if (kind === 'other' || kind === 'massage') return bare;
  // Of what the title said, all that still means something of another kind.
  return {
    ...bare,
    discipline,
    distance: facts.distance,
    priority: kind === 'race' ? (bare.priority ?? facts.priority) : null,
    downhill: facts.downhill,
    quality: kind === 'long' && facts.quality,
    legs: kind === 'strength' ? facts.legs : null,
  };
}
