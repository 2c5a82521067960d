import type { CalendarEvent, DoneActivity, LoadNumbers, LoadSignals } from '../model.ts';
import type { Planned } from './pair-cost.ts';
import { isMultisport } from './sport-family.ts';

/**
 * The planned effort with what was done for it: `legs` in time order, one for most. It keeps its own times and words, and is found on
 * every page that shows one of the activities.
 */
export function doneBy({ event, detection }: Planned, legs: readonly CalendarEvent[]): CalendarEvent {
  const { missed: _, ...plan } = event;
  const lead = legs.reduce((longest, leg) => (length(leg) > length(longest) ? leg : longest));
  // One leg of a race says nothing of when the race was over.
  const isPart = isMultisport(detection.discipline) && detection.kind === 'race' && legs.length < 2;
  const hours = isPart || lead.allDay !== null ? event : { start: legs[0]?.start ?? 0, end: latestEnd(legs) };
  const load = isPart ? undefined : loadOf(legs);
  const done: DoneActivity = {
    id: lead.id,
    ...(legs.length > 1 && { legs: legs.map(({ id }) => id) }),
    source: lead.source,
    account: lead.account,
    nativeId: lead.nativeId,
    start: hours.start,
    end: hours.end,
    activity: { sport: null, tag: null, ...lead.activity },
    ...(load && { load }),
  };
  return { ...plan, done, seenIn: [...event.seenIn, ...legs.flatMap(({ seenIn }) => seenIn)] };
}

function length({ start, end }: CalendarEvent): number {
  return end - start;
}

function latestEnd(legs: readonly CalendarEvent[]): number {
  return legs.reduce((latest, { end }) => Math.max(latest, end), 0);
}

/** What is counted adds up over the legs; how hard it felt does not. */
const SUMS: readonly (keyof LoadNumbers)[] = ['minutes', 'km', 'ascentM', 'descentM', 'relativeEffort', 'tss'];

function loadOf(legs: readonly CalendarEvent[]): LoadSignals | undefined {
  const [first, ...others] = legs.map(({ load }) => load ?? { from: 'measured' as const });
  if (!first || !legs.some(({ load }) => load)) return undefined;
  const whole: LoadSignals = { ...first };
  for (const load of others) {
    for (const name of SUMS) {
      // A leg without a number leaves the whole unknown: half of it would say that it was easy.
      if (whole[name] !== undefined && load[name] !== undefined) whole[name] += load[name];
      else delete whole[name];
    }
    if (load.rpe !== undefined) whole.rpe = Math.max(whole.rpe ?? 0, load.rpe);
    if (load.tag !== undefined) whole.tag ??= load.tag;
  }
  return whole;
}
