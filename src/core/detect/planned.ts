import type { EventKind, PlannedSize } from '../model.ts';
import type { Clues } from './clues.ts';
import { type Amount, kilometres } from './measure.ts';
import type { Scan } from './scan.ts';
import { isPartOfSet } from './set-parts.ts';
import { DISTANCE_LABELS, TIME_LABELS } from './workout-words.ts';

/** Longer is no session but a typing error. */
const MOST_MINUTES = 36 * 60;
const NOT_SESSIONS: readonly EventKind[] = ['other', 'rest', 'massage'];

/**
 * How long and how far a session is by what is written: in the title, else behind a label of the description ("Planned Time:
 * 1:15"). A race's own time is a result, not a plan. //=> "Easy run 1h15" is 75 minutes
 */
export function planned({ title, description }: Clues, kind: EventKind): PlannedSize {
  if (NOT_SESSIONS.includes(kind)) return { minutes: null, km: null };
  const minutes = kind === 'race' ? null : (timeIn(title) ?? (description && labelledTime(description)));
  return { minutes: within(minutes), km: lengthIn(title) ?? (description && labelledLength(description)) };
}

function within(minutes: number | null): number | null {
  return minutes !== null && minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}

/** Minutes of an amount of time; `m` below 100 is minutes. Null for lengths. */
export function minutesOf({ unit, high }: Amount): number | null {
  if (unit === 'minute') return high;
  if (unit === 'second') return high / 60;
  if (unit === 'hour') return high * 60;
  return unit === 'm' && high < 100 ? high : null;
}

/** With the seconds behind a minute sign: 1'30 is one and a half. */
export function minutesAt(text: Scan, amount: Amount): number | null {
  const minutes = minutesOf(amount);
  const next = text.tokens[amount.last + 1];
  const isSeconds = amount.unit === 'minute' && next?.number != null && next.joint === '' && next.number < 60;
  return minutes !== null && isSeconds ? minutes + (next.number ?? 0) / 60 : minutes;
}

/** The longest time that is no piece of a set, with its minutes where they follow: "1h30", "1 h 15 min", "0:45:00". */
function timeIn(text: Scan): number | null {
  const times = text.measures.amounts.flatMap((amount) => {
    const minutes = isPartOfSet(text, amount) || isClockEnd(text, amount.first) ? null : minutesAt(text, amount);
    if (minutes === null) return [];
    return [minutes + (amount.unit === 'hour' ? minutesBehind(text, amount) : 0)];
  });
  for (let at = 0; at < text.tokens.length; at += 1) {
    const clock = clockAt(text, at);
    if (clock?.parts === 3 || (clock && text.measures.amounts.some(isHourAt(clock.last)))) times.push(clock.minutes);
  }
  return times.length > 0 ? Math.max(...times) : null;
}

/** "1:30 h": the unit stands behind the minutes. */
function isHourAt(place: number): (amount: Amount) => boolean {
  return ({ unit, first }) => unit === 'hour' && first === place;
}

function minutesBehind(text: Scan, hours: Amount): number {
  const next = text.tokens[hours.last + 1];
  const isMinutes = next?.number != null && Number.isInteger(next.number) && next.number < 60 && next.joint !== ':';
  if (!isMinutes || isClockEnd(text, hours.first)) return 0;
  const amount = text.measures.amounts.find(({ first }) => first === hours.last + 1);
  return amount === undefined || minutesOf(amount) !== null ? (next.number ?? 0) : 0;
}

/** True for the 15 of 1:15; the colon behind "Time:" makes no clock. */
function isClockEnd(text: Scan, at: number): boolean {
  return text.tokens[at]?.joint === ':' && text.tokens[at - 1]?.number != null;
}

/** `1:15:00`, `45:00`, `1:15`. Of two parts the first is hours below ten, as training apps write it. */
function clockAt(text: Scan, at: number): { minutes: number; parts: number; last: number } | null {
  const [a, b, c] = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]];
  if (a?.number == null || isClockEnd(text, at) || b?.number == null || b.joint !== ':') return null;
  if (c?.number != null && c.joint === ':') {
    return { minutes: a.number * 60 + b.number + c.number / 60, parts: 3, last: at + 2 };
  }
  return { minutes: a.number < 10 ? a.number * 60 + b.number : a.number + b.number / 60, parts: 2, last: at + 1 };
}

function lengthIn(text: Scan): number | null {
  const lengths = text.measures.amounts.map((amount) => (isPartOfSet(text, amount) ? 0 : (kilometres(amount) ?? 0)));
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? longest : null;
}

function labelledTime(text: Scan): number | null {
  return behindLabel(text, TIME_LABELS, (at) => {
    const clock = clockAt(text, at);
    if (clock) return clock.minutes;
    const amount = text.measures.amounts.find(({ first }) => first === at);
    const minutes = amount ? minutesOf(amount) : null;
    return amount && minutes !== null ? minutes + (amount.unit === 'hour' ? minutesBehind(text, amount) : 0) : null;
  });
}

function labelledLength(text: Scan): number | null {
  return behindLabel(text, DISTANCE_LABELS, (at) => {
    const amount = text.measures.amounts.find(({ first, repeat }) => first === at && !repeat);
    return amount ? kilometres(amount) : null;
  });
}

function behindLabel(text: Scan, labels: ReadonlySet<string>, read: (at: number) => number | null): number | null {
  for (let at = 0; at < text.tokens.length; at += 1) {
    const value = labels.has(text.tokens[at]?.text ?? '') ? read(at + 1) : null;
    if (value !== null) return value;
  }
  return null;
}
