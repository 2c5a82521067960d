import { type ClockTime, clockOf, isOf24, latinDigits, minuteOf } from './clock-text.ts';
import type { DayHalves } from './day-halves.ts';

export interface Hours {
  startMinute: number;
  /** 1440 for midnight at the end of the day. */
  endMinute: number;
}

const OFFSET = /(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d\d)?/g;
const DASH = /\d\s?\p{L}{0,3}\s?[\u200e\u200f]?\s?[–—~～-]/u;

/**
 * From when to when, of a text with exactly two times. A half of the day that is written once holds for both, unless the end would then
 * come first. Null for anything else: past midnight, one time, three.
 * //=> formHours('6:00 – 7:00pm', dayHalves('en')) is {startMinute: 1080, endMinute: 1140}
 */
export function formHours(text: string, halves: DayHalves): Hours | null {
  const times = twoTimes(latinDigits(text).replace(OFFSET, ' '), halves);
  if (!times) return null;
  const [first, last] = times;
  if (first.half === null && last.half === null) {
    // 9:00 – 10:00 is of 24 hours where we would know the words for am and pm; of another language it may be either.
    const clock24 = isOf24(first) || isOf24(last) || halves.known;
    return between(minuteOf(first, clock24), minuteOf(last, clock24));
  }
  const [start, end] = [minuteOf(first, false), minuteOf(last, false)];
  if (start === null) return shared((half) => between(minuteOf({ ...first, half }, false), end), last.half);
  if (end === null) return shared((half) => between(start, minuteOf({ ...last, half }, false)), first.half);
  return between(start, end);
}

/** `9 – 10am`: the bare number is the other end. */
function twoTimes(text: string, halves: DayHalves): [ClockTime, ClockTime] | null {
  const { times, bare } = clockOf(text, halves);
  const [first, last] = times;
  if (!first || times.length > 2) return null;
  if (last) return [first, last];
  const [hour] = bare;
  if (hour === undefined || bare.length > 1 || hour < 1 || hour > 12 || first.half === null || !DASH.test(text))
    return null;
  const other: ClockTime = { hour, minute: 0, half: null, padded: false };
  return Number(/\d+/.exec(text)?.[0]) === hour && hour !== first.hour ? [other, first] : [first, other];
}

function shared(hours: (half: 'am' | 'pm') => Hours | null, half: 'am' | 'pm' | null): Hours | null {
  return hours(half ?? 'am') ?? hours(half === 'pm' ? 'am' : 'pm');
}

function between(startMinute: number | null, end: number | null): Hours | null {
  if (startMinute === null || end === null) return null;
  const endMinute = end === 0 ? 1440 : end;
  return endMinute > startMinute ? { startMinute, endMinute } : null;
}
