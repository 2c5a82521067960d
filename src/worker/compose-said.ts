import type { CalendarEvent, Instant, SourceId } from '../core/model.ts';
import { DAY, MINUTE, toWall } from '../core/time.ts';
import type { PageSaid } from '../platform/marks.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { StoredSaid } from '../platform/schema/said.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { moment, when } from '../words/dates.ts';
import { isSaidIn } from './said.ts';

export interface SaidInput {
  said: readonly StoredSaid[];
  bookings: readonly StoredBooking[];
  agenda: { events: readonly CalendarEvent[] };
  page: { source: SourceId; account: string; zone: string; tabId: number };
  words: Catalogue;
  now: Instant;
}

/** For how long each is worth saying, heard or not. */
const LASTS: Record<StoredSaid['state'], number> = {
  'press-save': 2 * MINUTE,
  added: 2 * MINUTE,
  undo: 2 * MINUTE,
  fix: 10 * MINUTE,
  unsure: DAY,
};

/** Where a booking must stand for a line to be true of it; a `fix` is of no booking. */
const TRUE_WHILE: Record<Exclude<StoredSaid['state'], 'fix'>, readonly StoredBooking['state'][]> = {
  'press-save': ['editor'],
  added: ['seen'],
  undo: ['seen'],
  unsure: ['failed', 'left'],
};

/** The newest line for a page's account that holds and was not put away; null when there is nothing to say. */
export function composeSaid(input: SaidInput): PageSaid | null {
  const { page, now } = input;
  const newest = input.said
    .filter((one) => isSaidIn(one, input.bookings, page))
    .find((one) => !one.heard && now - one.at < LASTS[one.state] && holds(one, input.bookings));
  return newest ? sayOne(newest, input) : null;
}

/** True where the line still says what is so. */
function holds({ id, state }: StoredSaid, bookings: readonly Pick<StoredBooking, 'id' | 'state'>[]): boolean {
  if (state === 'fix') return true;
  const booking = bookings.find((one) => one.id === id);
  return booking !== undefined && TRUE_WHILE[state].includes(booking.state);
}

function sayOne(one: StoredSaid, input: SaidInput): PageSaid {
  const { page } = input;
  const booking = input.bookings.find(({ id }) => id === one.id);
  const event = booking && input.agenda.events.find(({ id }) => id === booking.eventId);
  // Where she has moved it since, it stands there.
  const { start, end } = event && !event.allDay ? event : one;
  const at = moment(start, input.now, page.zone, input.words.lang);
  const here = event?.seenIn.find(({ source, account }) => source === page.source && account === one.account);
  return {
    id: one.id,
    state: one.state,
    text: sentence(one, { start, end }, input),
    ...(one.state === 'undo' ? { elsewhere: input.words.said.undoElsewhere(at) } : {}),
    nativeId: here?.nativeId ?? one.nativeId,
    time: pageHour(start, end, page.zone),
  };
}

function sentence({ state, text }: StoredSaid, hour: { start: Instant; end: Instant }, input: SaidInput): string {
  const { words, now, page } = input;
  switch (state) {
    case 'fix':
      return text;
    case 'press-save':
      return words.said.pressSave;
    case 'undo':
      return words.said.undo;
    case 'added':
      return words.said.added(when(hour.start, hour.end, now, page.zone, words.lang));
    case 'unsure':
      return words.said.unsure(moment(hour.start, now, page.zone, words.lang));
  }
}

/** In the page's clock; the end of an hour over midnight is 24:00 of its first day. */
function pageHour(start: Instant, end: Instant, zone: string): PageSaid['time'] {
  const from = toWall(start, zone);
  const to = toWall(end, zone);
  const endMinute = to.date === from.date ? Math.ceil(to.minute) : 1440;
  return { date: from.date, startMinute: Math.floor(from.minute), endMinute };
}
