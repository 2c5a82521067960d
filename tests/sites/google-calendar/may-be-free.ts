import type { ReplicaEvent, ReplicaState } from '../../replicas/google-calendar/model.ts';
import { inAllDayRow } from '../../replicas/google-calendar/timed-pieces.ts';

/**
 * The page does not tell whether a day is kept free for an all-day event, a task or a chip nobody knows; a bar with a clock is an
 * appointment, and so is all that stands in a column. What was declined is free, wherever it stands.
 */
export function mayBeFree(event: ReplicaEvent, { dialect }: ReplicaState): boolean {
  if (!inAllDayRow(event) || event.rsvp === 'Declined') return false;
  const odd = event.chip !== undefined && event.chip !== 'event';
  return event.allDay === true || odd || dialect.noStackedLabels === true;
}
