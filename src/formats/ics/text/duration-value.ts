import { HOUR, MINUTE } from '../../../core/time.ts';

/** Days are nominal (a day over a clock change has 23 or 25 hours), the rest is exact (RFC 5545 3.8.5.3). */
export interface Length {
  days: number;
  ms: number;
}

const FORM = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** A DURATION; null where it is none. //=> durationValue('P1DT2H') is { days: 1, ms: 7200000 } */
export function durationValue(text: string): Length | null {
  const found = FORM.exec(text.trim());
  if (!found || text.trim().length < 3) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(2).map((part) => Number(part ?? 0));
  const sign = found[1] === '-' ? -1 : 1;
  // `|| 0`: no negative zero.
  const ms = sign * (hours * HOUR + minutes * MINUTE + seconds * 1000) || 0;
  return { days: sign * (weeks * 7 + days) || 0, ms };
}
