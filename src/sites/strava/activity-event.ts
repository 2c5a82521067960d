import type { Instant, LoadSignals, LocalDate, ReadEvent, RecordedActivity } from '../../core/model.ts';
import { dayAfter } from './neighbour-day.ts';
import { plainText } from './plain-text.ts';
import { numberOf } from './raw-fields.ts';
import { disciplineOf } from './sport.ts';

/** An activity as one of the pages tells it; nothing in it is checked yet but its id and its times. */
export interface ToldActivity {
  id: string;
  title: unknown;
  sport: unknown;
  start: Instant | null;
  /** On her own clock. */
  date: LocalDate | null;
  tag?: RecordedActivity['tag'];
  /** Seconds and metres. */
  elapsed?: unknown;
  moving?: unknown;
  distance?: unknown;
  ascent?: unknown;
  relativeEffort?: unknown;
}

/** A watch that was never stopped; then the time in motion is the better end. */
const LONGEST_S = 8 * 86_400;

const LOAD_TAGS = { race: 'race', hard: 'workout', long: 'long-run' } as const;

/** An activity as the agenda takes it; null where nothing tells when it was. */
export function activityEvent(told: ToldActivity): ReadEvent | null {
  const { id, start, date, tag = null } = told;
  const moving = numberOf(told.moving, 1, LONGEST_S);
  const seconds = numberOf(told.elapsed, 1, LONGEST_S) ?? moving ?? 0;
  const when: ReadEvent['when'] | null =
    start !== null
      ? { type: 'instants', start, end: start + Math.round(seconds * 1000), zone: null }
      : date !== null
        ? { type: 'dates', from: date, to: dayAfter(date) }
        : null;
  if (!when) return null;
  const load = measured(told, moving);
  return {
    key: { uid: `${id}@strava`, instance: null },
    nativeId: id,
    calendar: '',
    title: plainText(told.title),
    when,
    busy: 'free',
    status: 'confirmed',
    ...(load && { load }),
    activity: { sport: disciplineOf(told.sport), tag, ...(date !== null && { date }) },
  };
}

/** Its numbers, by hundredths of a kilometre and whole minutes and metres: no page shows more. Null where there are none. */
function measured(told: ToldActivity, moving: number | undefined): LoadSignals | null {
  const metres = numberOf(told.distance, 1, 2_000_000);
  const ascent = numberOf(told.ascent, 0, 50_000);
  const relativeEffort = numberOf(told.relativeEffort, 0, 10_000);
  const numbers = {
    ...(moving !== undefined && { minutes: Math.max(1, Math.round(moving / 60)) }),
    ...(metres !== undefined && { km: Math.round(metres / 10) / 100 }),
    ...(ascent !== undefined && { ascentM: Math.round(ascent) }),
    ...(relativeEffort !== undefined && { relativeEffort }),
    ...(told.tag && { tag: LOAD_TAGS[told.tag] }),
  };
  return Object.keys(numbers).length > 0 ? { from: 'measured', ...numbers } : null;
}
