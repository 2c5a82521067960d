import type { Detection, LoadNumbers } from '../model.ts';
import { MINUTE } from '../time.ts';
import { minutesForKm } from './duration-load.ts';
import type { EffortTimes } from './effort-times.ts';
import { kilometres, RACE_ROWS } from './race-rows.ts';

/** A time below this part of the blocked hours is a part of the session ("30 min @MP" in a long run), not all of it: our choice. */
const WHOLE = 0.5;

/** Minutes a session takes: measured, else as written, else as the calendar holds it. Null where only a date is known. */
export function knownMinutes(
  { planned }: Detection,
  { from, to, assumed }: EffortTimes,
  numbers: LoadNumbers,
): number | null {
  if (numbers.minutes !== undefined) return numbers.minutes;
  if (assumed.length > 0) return planned.minutes;
  const blocked = (to - from) / MINUTE;
  return planned.minutes !== null && planned.minutes >= WHOLE * blocked ? planned.minutes : blocked;
}

/** Minutes of running for the sum of a week, with guesses from a length of way, and the usual time of a race. */
export function countedMinutes(detection: Detection, times: EffortTimes, numbers: LoadNumbers): number | null {
  const { kind, distance, discipline } = detection;
  const known = knownMinutes(detection, times, numbers);
  if (kind !== 'race') return known ?? minutesForKm(kilometres(distance) ?? numbers.km ?? null, discipline);
  // The hours blocked for a race hold the journey too.
  return numbers.minutes ?? (distance === null ? undefined : RACE_ROWS[distance]?.minutes) ?? known;
}
