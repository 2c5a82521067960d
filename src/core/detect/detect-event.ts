import type { CalendarEvent, Correction, CustomWord, Detection } from '../model.ts';
import { MINUTE } from '../time.ts';
import { indexCorrections } from './correction-index.ts';
import { indexCustomWords } from './custom-words.ts';
import { detect } from './detect.ts';
import { detectActivity } from './detect-activity.ts';

/** What she told us about titles; it outranks all we read in them. */
export interface UserWords {
  corrections?: readonly Correction[] | undefined;
  customWords?: readonly CustomWord[] | undefined;
}

export type EventDetector = (event: CalendarEvent) => Detection;

/**
 * Reads events: the user's corrections first, then her own words, then all lexicons. Of an activity the facts count that were read
 * from its title when that was there. Made once for many events.
 */
export function eventDetector({ corrections = [], customWords = [] }: UserWords = {}): EventDetector {
  const correctionOf = indexCorrections(corrections);
  const custom = indexCustomWords(customWords);
  return (event) => {
    const { activity } = event;
    const says = correctionOf(event)?.says ?? null;
    const minutes = minutesOf(event);
    const km = activity && event.load?.km;
    const shape = {
      allDay: event.allDay !== null,
      ...(minutes === null ? {} : { minutes }),
      ...(km === undefined ? {} : { km }),
    };
    if (activity?.facts) return detectActivity(activity, activity.facts, shape, says);
    return detect(
      {
        title: event.title,
        ...(event.description === undefined ? {} : { description: event.description }),
        ...(event.location === undefined ? {} : { location: event.location }),
        calendar: event.calendar,
        ...shape,
        ...(activity && { activity }),
      },
      { custom, says },
    );
  };
}

/** How long a session takes: of an activity without its pauses, where that is known. */
function minutesOf({ activity, load, allDay, start, end }: CalendarEvent): number | null {
  if (activity && load?.minutes !== undefined) return load.minutes;
  return allDay ? null : (end - start) / MINUTE;
}
