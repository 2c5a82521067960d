import type { CalendarEvent, Correction, CustomWord, Detection } from '../model.ts';
import { MINUTE } from '../time.ts';
import { indexCorrections } from './correction-index.ts';
import { indexCustomWords } from './custom-words.ts';
import { detect } from './detect.ts';

/** What she told us about titles; it outranks all we read in them. */
export interface UserWords {
  corrections?: readonly Correction[] | undefined;
  customWords?: readonly CustomWord[] | undefined;
}

export type EventDetector = (event: CalendarEvent) => Detection;

/** Reads events: the user's corrections first, then her own words, then all lexicons. Made once for many events. */
export function eventDetector({ corrections = [], customWords = [] }: UserWords = {}): EventDetector {
  const correctionOf = indexCorrections(corrections);
  const custom = indexCustomWords(customWords);
  return (event) =>
    detect(
      {
        title: event.title,
        ...(event.description === undefined ? {} : { description: event.description }),
        ...(event.location === undefined ? {} : { location: event.location }),
        calendar: event.calendar,
        allDay: event.allDay !== null,
        ...(event.allDay ? {} : { minutes: (event.end - event.start) / MINUTE }),
      },
      { custom, says: correctionOf(event)?.says ?? null },
    );
}
