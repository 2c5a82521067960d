import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { Agenda } from '../core/agenda/build-agenda.ts';
import { matchActivities } from '../core/agenda/match-activities.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import { uncheckedCoverage } from '../core/agenda/unchecked-coverage.ts';
import type { EventDetector } from '../core/detect/detect-event.ts';
import type { Instant } from '../core/model.ts';
import type { Stored } from '../platform/schema/stored.ts';
import type { AgendaAtHome } from './agenda-of.ts';
import { holdsAnything } from './holds-anything.ts';

/** How far ahead is planned: far enough that a race four weeks off has the days after it in view. */
export const WEEKS = 6;

/** The agenda with what was done matched to what was planned, and free time that nobody knows where no calendar was ever read. */
export function withDone(
  { agenda, read, shelves }: AgendaAtHome,
  { activityAnswers, sources }: Pick<Stored, 'activityAnswers' | 'sources'>,
  detectEvent: EventDetector,
  now: Instant,
): Agenda {
  const events = matchActivities({
    events: read,
    detectEvent,
    coverage: agenda.activityCoverage,
    answers: activityAnswers,
  });
  // An agenda that went through here before has it already.
  const known = agenda.coverage.filter(({ source }) => source !== 'kneadtime');
  const isCalendar = (one: Shelf) => !isActivitySource(one.source) && holdsAnything(one);
  const isAlone = sources.length === 0 && !shelves.some(isCalendar) && read.some(({ activity }) => activity);
  return { ...agenda, events, coverage: isAlone ? [...known, ...uncheckedCoverage(now, WEEKS)] : known };
}
