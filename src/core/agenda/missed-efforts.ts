import { contains, union } from '../intervals.ts';
import type { ActivityCoverage, CalendarEvent, Interval } from '../model.ts';
import { addDays, localDate, startOfDay } from '../time.ts';
import { LATE, type Planned } from './pair-cost.ts';

/** Who never records a gym session has missed none: `isRecorded` says whether such a one would be on her list at all. */
export interface Lists {
  coverage: readonly ActivityCoverage[];
  isRecorded: (planned: Planned) => boolean;
}

/**
 * True where an effort without an activity did not take place: lists of all she did hold its whole day, read six hours after its end
 * at the earliest. Never a race: those are too dear to be dropped because a watch was empty.
 */
export function isMissed(planned: Planned, { coverage, isRecorded }: Lists): boolean {
  const { event, detection } = planned;
  if (detection.kind === 'race' || event.load?.from === 'measured' || !isRecorded(planned)) return false;
  const late = coverage.filter(({ asOf }) => asOf >= event.end + LATE);
  if (late.length === 0) return false;
  const day = dayOf(event);
  return union(late).some((span) => contains(span, day));
}

function dayOf({ allDay, start, end, zone }: CalendarEvent): Interval {
  const from = allDay?.from ?? localDate(start, zone);
  const to = allDay?.to ?? addDays(localDate(Math.max(start, end - 1), zone), 1);
  return { from: startOfDay(from, zone), to: startOfDay(to, zone) };
}
