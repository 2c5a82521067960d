import { labelLocale } from './labels/all-locales.ts';
import type { ReplicaState } from './model.ts';

type ClockState = Pick<ReplicaState, 'locale' | 'clock'>;

const two = (value: number): string => String(value).padStart(2, '0');

interface SplitTime {
  digits: string;
  meridiem: string;
}

function split12(minute: number, state: ClockState, minutes = false): SplitTime {
  const { clock12 } = labelLocale(state.locale);
  const hour = Math.floor(minute / 60) % 24;
  const rest = minute % 60;
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  const digits = rest === 0 && !minutes ? `${hour12}${clock12.wholeHour ?? ''}` : `${hour12}:${two(rest)}`;
  return { digits, meridiem: hour < 12 ? clock12.am : clock12.pm };
}

function join12(time: SplitTime, state: ClockState): string {
  const { clock12 } = labelLocale(state.locale);
  return clock12.prefix === true ? time.meridiem + time.digits : time.digits + clock12.space + time.meridiem;
}

/** One time as labels write it: 07:30, 7:30am, 8am. Midnight at the end of a day is 00:00 / 12am. */
export function timeText(minute: number, state: ClockState): string {
  if (state.clock === '24') return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
  return join12(split12(minute, state), state);
}

/**
 * The visible range; in 12 h a shared meridiem is written once: 9 – 10am, 10am – 1pm (section 3.1 [A]). With `minutes` as
 * dialogs write it: 6:00 – 7:00pm.
 */
export function visibleRange(start: number, end: number, state: ClockState, minutes = false): string {
  const locale = labelLocale(state.locale);
  if (state.clock === '24') return timeText(start, state) + locale.visibleJoin + timeText(end, state);
  const a = split12(start, state, minutes);
  const b = split12(end, state, minutes);
  if (a.meridiem !== b.meridiem) return join12(a, state) + locale.visibleJoin + join12(b, state);
  const merged = locale.mergedJoin ?? locale.visibleJoin;
  return locale.clock12.prefix === true ? join12(a, state) + merged + b.digits : a.digits + merged + join12(b, state);
}

/** Hour marks of the gutter: 01:00, or 1 AM whatever the labels' case is (section 8.3). */
export function gutterHour(hour: number, state: ClockState): string {
  if (state.clock === '24') return `${two(hour)}:00`;
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'AM' : 'PM'}`;
}
