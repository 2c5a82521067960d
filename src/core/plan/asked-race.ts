import { type EventDetector, eventDetector } from '../detect/detect-event.ts';
import { isLongRace } from '../load/assume-priority.ts';
import { effortTimes } from '../load/effort-times.ts';
import type { CalendarEvent, Correction, Effort, Instant, LocalDate, Priority, Saying } from '../model.ts';
import { addDays, localDate, startOfDay, toInstant } from '../time.ts';
import type { PlanInput } from './plan-input.ts';
import { raceTitle } from './race-distance.ts';

/** "A race on this date, of this length." */
export interface RaceQuestion {
  name?: string | undefined;
  date: LocalDate;
  /** As `raceDistance` makes it. */
  distance: string;
  /** Null: as the words say, else assumed. */
  priority: Priority | null;
  /** When it starts, in minutes of its local day; null where nobody said. */
  minute: number | null;
}

/**
 * The input with the race in it as the question has it, and the race's id: the event that is `known`, else one that stands in no
 * calendar. What she says of it outranks what is written. //=> withRace(input, question, null).id is 'asked-race-2026-12-06'
 */
export function withRace(
  given: PlanInput,
  question: RaceQuestion,
  known: Effort | null,
): { input: PlanInput; id: string } {
  const event = known?.event ?? hypothetical(question, given.zone);
  const { title, detect } = readingAs(question, event, given);
  const titled = { ...event, title };
  const timed = question.minute === null ? titled : startingAt(titled, question.minute, detect);
  const base = given.detectEvent ?? eventDetector(given);
  return {
    id: event.id,
    input: {
      ...given,
      events: [...given.events.filter(({ id }) => id !== event.id), timed],
      detectEvent: (one) => (one.id === event.id ? detect(one) : base(one)),
      pairs: [...(given.pairs ?? []), event.id],
    },
  };
}

const PRIORITY: Readonly<Record<Priority, Saying>> = { A: 'a-race', B: 'b-race', C: 'c-race' };

/** A title and a way to read it that make the event a race of the length she says: its own where that does, else a plain one. */
function readingAs({ distance, priority }: RaceQuestion, event: CalendarEvent, given: PlanInput) {
  const saying = (says: Saying | null): EventDetector => {
    const scope = { type: 'event' as const, event: event.id };
    const said: Correction[] = says ? [{ id: 'asked', scope, says, title: event.title, at: given.now }] : [];
    return eventDetector({ ...given, corrections: [...(given.corrections ?? []), ...said] });
  };
  const plain = raceTitle(distance);
  const detect = saying(priority && PRIORITY[priority]);
  const readsWell = (title: string) => {
    const read = detect({ ...event, title });
    return read.kind === 'race' && read.distance === distance && !read.signs.includes('cancelled');
  };
  const title = [event.title, `${event.title} ${plain}`.trim(), plain].find(readsWell);
  if (title !== undefined) return { title, detect };
  // Words of her own may make a bare "Marathon" something else: then that she asks is what makes it a race.
  return { title: plain, detect: saying(PRIORITY[priority ?? (isLongRace(distance, null) ? 'A' : 'B')]) };
}

function hypothetical({ name, date }: RaceQuestion, zone: string): CalendarEvent {
  const to = addDays(date, 1);
  const uid = `asked-race-${date}`;
  return {
    key: { uid, instance: null },
    id: uid,
    nativeId: uid,
    title: name ?? '',
    start: startOfDay(date, zone),
    end: startOfDay(to, zone),
    allDay: { from: date, to },
    zone,
    busy: 'busy',
    status: 'confirmed',
    source: 'kneadtime',
    account: 'kneadtime',
    calendar: '',
    seenIn: [],
  };
}

/** The same race at a said time of day, as long as before; a race without a time lasts what is usual for its length. */
function startingAt(event: CalendarEvent, minute: number, detect: EventDetector): CalendarEvent {
  const date = event.allDay?.from ?? localDate(event.start, event.zone);
  const { from, to } = effortTimes(event, detect(event), null);
  const start: Instant = toInstant(date, minute, event.zone);
  return { ...event, start, end: start + (to - from), allDay: null };
}
