import type { CalendarEvent, Detection, EffortKind } from '../model.ts';
import { type EffortTimes, effortTimes, usualStartMinute } from './effort-times.ts';
import { type MergedNumbers, mergeNumbers } from './load-numbers.ts';
import { measuredLoad } from './recorded-load.ts';

export interface DetectedEvent {
  event: CalendarEvent;
  detection: Detection;
}

/** An event that is an effort, with the hours it has or is assumed to have, and its numbers. */
export interface Placed extends DetectedEvent, MergedNumbers {
  times: EffortTimes;
}

const EFFORT_KINDS: readonly string[] = ['race', 'hard', 'long', 'easy', 'strength'];

/** Declined and cancelled events load nobody. */
export function takesPlace(event: CalendarEvent): boolean {
  return event.status !== 'declined' && event.status !== 'cancelled';
}

/** The efforts among events, in the order given. What was missed loads nobody. `felt` is how hard some of them felt, by event id. */
export function placeEfforts(detected: readonly DetectedEvent[], felt: ReadonlyMap<string, number>): Placed[] {
  const own = detected.filter(
    ({ event, detection }) =>
      EFFORT_KINDS.includes(detection.kind) &&
      takesPlace(event) &&
      !event.missed &&
      !detection.signs.includes('cancelled'),
  );
  const timed = own.filter(({ event, detection }) => !event.allDay && detection.kind !== 'race');
  const usual = usualStartMinute(timed.map(({ event }) => event));
  return own.map(({ event, detection }) => ({
    event,
    detection,
    times: effortTimes(event, detection, usual),
    ...numbersOf({ event, detection }, felt),
  }));
}

/** Once it was measured what was done, the numbers of the plan are those of another session. */
function numbersOf({ event, detection }: DetectedEvent, felt: ReadonlyMap<string, number>): MergedNumbers {
  const { done, id } = event;
  const load = measuredLoad(event) ?? event.load;
  const isReplaced = done !== undefined && load?.from === 'measured' && detection.stated?.from === 'planned';
  const rpe = felt.get(id) ?? (done ? felt.get(done.id) : undefined);
  return mergeNumbers(load, isReplaced ? undefined : detection.stated, rpe);
}

/** An effort's detection is of one of the five kinds. */
export function kindOf(detection: Detection): EffortKind {
  return detection.kind as EffortKind;
}
