import type { EventTime, LocalDate, ReadEvent } from '../../core/model.ts';
import { type Bar, datedEvent, mergeBars, namedEvent } from './bars.ts';
import { type Clock, clockOf, isOf24, latinDigits, minuteOf } from './clock-text.ts';
import type { DayHalves } from './day-halves.ts';
import { DAY_MINUTES } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { dayOfTask, fromWhereStarted } from './started-before.ts';

/** A chip of a view that draws no hours: its days from the structure, its times from the label. */
export interface Listed extends Bar {
  /** By structure; `unclear` is a chip that shows signs of neither. */
  form: 'day' | 'timed' | 'unclear';
  /** Two times, of the label or of the row; one where the page shows no more than the start. */
  clock: Clock | null;
  /** It stands where the list begins: it may have begun the day before. */
  early: boolean;
  /** The day before `first`, where it is known to have begun there. */
  from?: LocalDate;
}

export interface ListedReading {
  events: ReadEvent[];
  /** Chips that were left out, or whose id or title nobody could read. */
  unread: number;
}

/**
 * The events of month, schedule and search. Times come from labels alone; where one leaves open which half of the day it means, or
 * agrees with nothing, the event is left out.
 * @param dates Position to date, ascending; touching positions are days in a row.
 */
export function listedEvents(listed: readonly Listed[], dates: readonly LocalDate[], halves: DayHalves): ListedReading {
  const clock24 = uses24Hours(listed, halves.known);
  const reading: ListedReading = { events: [], unread: 0 };
  for (const chip of listed) if (chip.id.raw === '' || chip.text.title === '') reading.unread++;
  const times = new Map(listed.map((chip) => [chip, timesOf(chip, clock24)]));
  // One event under each of its days; of what ends on the day it began, each chip is an event of its own.
  const isLong = (chip: Listed) => chip.form === 'day' || times.get(chip)?.crosses === true;
  const isLate = (chip: Listed) => (times.get(chip)?.start ?? 0) + BEGINNING > DAY_MINUTES;
  const short = fromWhereStarted(
    listed.filter((chip) => !isLong(chip)),
    dates,
    halves,
    isLate,
  );
  const all = [...mergeBars(listed.filter(isLong)), ...short];
  const named = new Map<string, number>();
  for (const { id } of all) named.set(id.raw, (named.get(id.raw) ?? 0) + 1);
  for (const chip of all) {
    const time = chip.form === 'day' ? null : (times.get(chip) ?? timesOf(chip, clock24));
    const when = time && wallTime(chip, time, dates, halves);
    if (time?.open || (chip.form !== 'day' && !when)) reading.unread++;
    if (chip.form === 'day' || when === 'days')
      reading.events.push(withEnd(datedEvent(chip, dates, listed), chip, halves, dates));
    else if (time && when) {
      const repeated = (named.get(chip.id.raw) ?? 0) > 1;
      reading.events.push(
        timedEvent(chip, when, time.open, namedEvent(chip, chip.from ?? dates[chip.first] ?? '', repeated)),
      );
    }
  }
  return reading;
}

function timedEvent(
  { status }: Listed,
  when: EventTime,
  open: boolean,
  name: ReturnType<typeof namedEvent>,
): ReadEvent {
  const busy = status === 'declined' ? 'free' : 'busy';
  return { ...name, when, ...(open ? { clipped: { end: true } } : {}), busy, status };
}

/** A list may name an event of several days once: its label ends with the last of them. */
function withEnd(event: ReadEvent, { text, last }: Listed, halves: DayHalves, dates: readonly LocalDate[]): ReadEvent {
  const day = text.clock ? undefined : clockOf(text.tail.slice(-40), halves).bare.at(-1);
  const goesOn = day !== undefined && day !== Number(dates[last]?.slice(8));
  return goesOn ? { ...event, clipped: { ...event.clipped, end: true } } : event;
}

/** One page has one clock: a single `07:30` or `13:00` tells for all. */
function uses24Hours(listed: readonly Listed[], known: boolean): boolean {
  const times = listed.flatMap(({ clock }) => clock?.times ?? []);
  // A language that we do not know may write the half of the day in words that we do not know either.
  return times.some(isOf24) || (known && times.every(({ hour, half }) => half !== null || hour > 9));
}

interface Times {
  start: number;
  end: number;
  /** Its label has dates in front, or it ends earlier than it begins: it goes on after midnight. */
  crosses: boolean;
  /** The page does not show when it ends: what is read is its beginning. */
  open: boolean;
}

/** How much of such an event is taken as known. */
const BEGINNING = 30;

function timesOf({ clock, form, text }: Listed, clock24: boolean): Times | null {
  const [from, to = null] = clock?.times ?? [];
  if (!clock || !from || form === 'unclear') return null;
  // One with and one without a half is no label that we know.
  if (to && (from.half === null) !== (to.half === null)) return null;
  const start = minuteOf(from, clock24);
  if (start === null || !agrees(text.shownTime, start)) return null;
  const end = to ? minuteOf(to, clock24) : Math.min(start + BEGINNING, DAY_MINUTES);
  if (end === null) return null;
  return { start, end, crosses: (end < start && end > 0) || clock.bare.length > 1, open: to === null };
}

/** The time that is shown is the label's, whatever half of the day it says. */
function agrees(shown: string, start: number): boolean {
  const digits = /^\D*(\d{1,2})(?:[:.](\d\d))?/.exec(latinDigits(shown));
  return !digits || (Number(digits[1]) * 60 + Number(digits[2] ?? 0) - start) % 720 === 0;
}

/** `days`: 24 hours and more, which every view shows as whole days. Null where label and days do not fit together. */
function wallTime(
  chip: Listed,
  { start, end, crosses }: Times,
  dates: readonly LocalDate[],
  halves: DayHalves,
): EventTime | 'days' | null {
  const [first = '', last = ''] = [chip.from ?? dates[chip.first], chip.from ?? dates[chip.last]];
  const wall = (from: LocalDate, to: LocalDate): EventTime => ({
    type: 'wall',
    start: { date: from, minute: start },
    end: { date: to, minute: end },
  });
  if (!crosses) return first !== last ? null : wall(first, end < start ? dayAfter(first) : first);
  if (end >= start || chip.last > chip.first + 1) return chip.last > chip.first ? 'days' : null;
  if (first !== last) return wall(first, last);
  const told = dayOfTask(chip, first, halves);
  if (told) return wall(told, dayAfter(told));
  // On one day only: the first, unless the label's dates are the day before and this one.
  const named = (date: LocalDate) => chip.clock?.bare.includes(Number(date.slice(8))) ?? false;
  const [before, after] = [dayAfter(first, -1), dayAfter(first)];
  if (named(before) && named(first) && !named(after)) return wall(before, first);
  return chip.early && !(named(first) && named(after)) ? null : wall(first, after);
}
