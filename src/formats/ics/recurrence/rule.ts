import type { Wall } from '../text/date-value.ts';

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** `2MO` is { nth: 2, weekday: 1 }; without a number nth is 0. Weekdays count from Sunday, 0. */
export interface ByDay {
  nth: number;
  weekday: number;
}

/** An RRULE, checked. An empty list is a part that is not there. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  /** The last start that counts, on the wall of the event; null for an endless rule. */
  until: Wall | null;
  weekStart: number;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: ByDay[];
  byHour: number[];
  byMinute: number[];
  bySecond: number[];
  bySetPos: number[];
}

/** A rule we refuse by name; of its event the first instance is kept. */
export class BadRule extends Error {
  override name = 'BadRule';
}
