import { parts, weekday } from '../google-calendar/calendar-date.ts';
import { zoneOffsetMs } from '../google-calendar/zone-clock.ts';
import type { ReplicaActivity } from './model.ts';

/** The wall clock of a place. */
export interface LocalClock {
  date: string;
  year: number;
  month: number;
  day: number;
  weekday: number;
  minute: number;
}

function clockAt(dressed: number): LocalClock {
  const date = new Date(dressed).toISOString().slice(0, 10);
  return { date, ...parts(date), weekday: weekday(date), minute: Math.floor((dressed % 86_400_000) / 60_000) };
}

/** Where it was done, when it began. */
export function localStart(activity: Pick<ReplicaActivity, 'start' | 'offset'>): LocalClock {
  return clockAt(activity.start + activity.offset * 60_000);
}

export function clockIn(zone: string, instant: number): LocalClock {
  return clockAt(instant + zoneOffsetMs(instant, zone));
}
