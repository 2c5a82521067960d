import { type DayHalves, halfAfter, halfBefore } from './day-halves.ts';

/** //=> latinDigits('٧:٣٠') is '7:30' */
export function latinDigits(text: string): string {
  if (!/[\u0660-\uffff]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Unicode keeps the ten digits of a script in a row, zero first.
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

export interface ClockTime {
  hour: number;
  minute: number;
  /** As it is written beside the time; null in 24 hours, or where we do not know the words. */
  half: 'am' | 'pm' | null;
  /** `07:30`: only the 24-hour clock writes the zero. */
  padded: boolean;
}

/** `7`, `07:30`, `22.15`, `7 h 30`; no part of a date in digits. */
const NUMBER = /(?<!\d[:.]?)(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d\d))?(?![:.]?\d)/g;

/** A text's clock times, and the bare numbers between them (of a date, mostly). */
export interface Clock {
  times: ClockTime[];
  bare: number[];
}

/**
 * What the digits of a text say, by the halves of the day of its language (CPLUS's method): a number is a time if it has minutes or
 * stands beside a half (`withBare`: any number is).
 * //=> clockOf('June 9 at 10:15pm to June 10 at 6am, ', dayHalves('en')) has the times 10:15 pm and 6 am, and 9 and 10
 */
export function clockOf(text: string, halves: DayHalves, withBare = false): Clock {
  const latin = latinDigits(text);
  const found = [...latin.matchAll(NUMBER)];
  const before = (at: number) => halfBefore(latin.slice(Math.max(0, at - 14), at), halves);
  const after = (at: number) => halfAfter(latin.slice(at, at + 14), halves);
  const clock: Clock = { times: [], bare: [] };
  // Before or after is a matter of the language: the first time tells, and `午前9:00 午後1:00` is no riddle.
  let side: 'before' | 'after' | null = null;
  for (const { 0: all, 1: digits = '', 2: rest, index } of found) {
    const inFront = side === 'after' ? null : before(index);
    const behind = inFront !== null || side === 'before' ? null : after(index + all.length);
    if (inFront !== null) side = 'before';
    else if (behind !== null) side = 'after';
    const half = inFront ?? behind;
    const [hour, minute] = [Number(digits), Number(rest ?? 0)];
    const isBare = rest === undefined && !half;
    if (isBare) clock.bare.push(hour);
    if ((isBare && !withBare) || hour > 24 || minute > 59) continue;
    clock.times.push({ hour, minute, half, padded: /^0\d/.test(digits) });
  }
  return clock;
}

export function isMidnight({ hour, minute, half }: ClockTime): boolean {
  return minute === 0 && (hour % 24 === 0 || (hour === 12 && half === 'am'));
}

/** Of what a task's label has after its title: `, Not completed, December 11, 2025, 9:30pm to 10:30pm`. */
export function taskClock(tail: string, halves: DayHalves): Clock | null {
  const { times } = clockOf(tail.slice(0, 300), halves);
  return times.length === 2 ? { times, bare: [] } : null;
}

/**
 * The one or two times of a visible text; two in one half of the day write it once. Null for anything else.
 * //=> '9 – 10am' is 9 am and 10 am; '10' is nothing
 */
export function shownClock(text: string, halves: DayHalves): Clock | null {
  const { times, bare } = clockOf(text.slice(0, 100), halves, true);
  const [one, other] = times;
  if (!one || times.length > 2) return null;
  const half = one.half ?? other?.half ?? null;
  if (bare.length > 0 && half === null) return null;
  return { times: times.map((time) => ({ ...time, half: time.half ?? half })), bare: [] };
}

/** True for a time that only the 24-hour clock writes. */
export function isOf24({ hour, half, padded }: ClockTime): boolean {
  return half === null && (padded || hour === 0 || hour > 12);
}

/** The minute of the day; null where a half of the day is missing. */
export function minuteOf({ hour, minute, half }: ClockTime, clock24: boolean): number | null {
  if (half !== null) return (((hour % 12) + (half === 'pm' ? 12 : 0)) % 24) * 60 + minute;
  return clock24 ? (hour % 24) * 60 + minute : null;
}

/** The minute a clock time stands for near `about`, whatever half of the day was meant; null when none is within `reach`. */
export function minuteNear(time: ClockTime, about: number, reach: number): number | null {
  const base = (time.hour % 12) * 60 + time.minute;
  const near = [base, base + 720, base + 1440].find((minute) => Math.abs(minute - about) <= reach);
  return near ?? null;
}
