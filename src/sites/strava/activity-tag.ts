import type { RecordedActivity } from '../../core/model.ts';
import { isRaw, numberOf, type Raw } from './raw-fields.ts';

type Tag = RecordedActivity['tag'];

/** Tag ids of the web (2024-10 to 2026-09). A long run's is not known, and it is not 2, the number it had before. */
const TAGS: Record<number, Tag> = { 1: 'race', 2: 'hard' };
/** `workout_type`, gone from the page since 2024-10-30: runs, then rides. */
const OLD_TAGS: Record<number, Tag> = { 1: 'race', 2: 'long', 3: 'hard', 11: 'race', 12: 'hard' };

/**
 * What she tagged an activity as. Ids that nobody explained say nothing. The numbers of `workout_type` count only where the page knows
 * no tags at all: the same numbers mean other things now.
 * //=> {tags: {1: false, 2: true}} is hard, {workout_type: 2} is long, {tags: {}, workout_type: 2} is null
 */
export function tagOf(model: Raw): Tag {
  const { tags, selected_tag_type: selected } = model;
  if (tags === undefined && selected === undefined) {
    return OLD_TAGS[numberOf(model.workout_type, 0, 99) ?? 0] ?? null;
  }
  const chosen = [1, 2].filter((id) => numberOf(selected, 0, 99) === id || (isRaw(tags) && tags[id] === true));
  return TAGS[chosen[0] ?? 0] ?? null;
}
