import { addDays, daysBetween } from './calendar-date.ts';
import type { DayMinute, ReplicaState } from './model.ts';
import { instantOf, wallTime } from './zone-clock.ts';

/** What the editor starts with. */
export interface EventDraft {
  title: string;
  start: DayMinute;
  /** exclusive date when allDay */
  end: DayMinute;
  allDay: boolean;
  location: string;
  details: string;
  guests: string[];
}

const STAMP = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z?))?$/;

type Stamp = { date: string; minute?: number; utc: boolean };

function parseStamp(text: string): Stamp | undefined {
  const match = STAMP.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, z] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { date, utc: false };
  return { date, minute: Number(hour) * 60 + Number(minute), utc: z === 'Z' };
}

/** Z = UTC; without it wall time in ctz, or in the user's zone when there is no ctz (section 9.1 [B]). */
function toWall(stamp: Stamp, ctz: string | null, zone: string): DayMinute {
  const time = { date: stamp.date, minute: stamp.minute ?? 0 };
  if (stamp.utc) return wallTime(Date.parse(`${stamp.date}T00:00:00Z`) + time.minute * 60_000, zone);
  return ctz === null || ctz === zone ? time : wallTime(instantOf(time, ctz), zone);
}

function defaultTimes(state: ReplicaState): Pick<EventDraft, 'start' | 'end' | 'allDay'> {
  const hour = Math.min(22, Math.floor(state.nowMinute / 60) + 1);
  const date = state.date;
  return { start: { date, minute: hour * 60 }, end: { date, minute: (hour + 1) * 60 }, allDay: false };
}

type DraftTimes = Pick<EventDraft, 'start' | 'end' | 'allDay'>;

/** The `dates` of an address, or undefined where it has none that can be read. */
export function timesFromUrl(params: URLSearchParams, state: ReplicaState): DraftTimes | undefined {
  const [from = '', to = from] = (params.get('dates') ?? '').split('/');
  const first = parseStamp(from);
  const last = parseStamp(to);
  if (first === undefined || last === undefined) return undefined;
  if (first.minute === undefined || last.minute === undefined) {
    const end = daysBetween(first.date, last.date) < 1 ? addDays(first.date, 1) : last.date;
    return { start: { date: first.date, minute: 0 }, end: { date: end, minute: 0 }, allDay: true };
  }
  const ctz = params.get('ctz');
  return { start: toWall(first, ctz, state.zone), end: toWall(last, ctz, state.zone), allDay: false };
}

/** Reads the parameters of a template URL the way the editor does. */
export function draftFromUrl(params: URLSearchParams, state: ReplicaState): EventDraft {
  return {
    ...(timesFromUrl(params, state) ?? defaultTimes(state)),
    title: params.get('text') ?? '',
    location: params.get('location') ?? '',
    details: params.get('details') ?? '',
    guests: (params.get('add') ?? '').split(',').filter((guest) => guest !== ''),
  };
}
