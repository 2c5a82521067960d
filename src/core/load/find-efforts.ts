import type { CalendarEvent, Confidence, Detection, Effort, EffortKind } from '../model.ts';
import { MINUTE } from '../time.ts';
import { assumePriority } from './assume-priority.ts';
import { effortTimes, usualStartMinute } from './effort-times.ts';
import { recoveryHours } from './load-class.ts';
import { rateEffort } from './rate-effort.ts';

export interface DetectedEvent {
  event: CalendarEvent;
  detection: Detection;
}

const EFFORT_KINDS: readonly string[] = ['race', 'hard', 'long', 'easy', 'strength'];

/** Declined and cancelled events load nobody. */
export function takesPlace(event: CalendarEvent): boolean {
  return event.status !== 'declined' && event.status !== 'cancelled';
}

/** The efforts among detected events, in time order, rated. A tentative one counts at low confidence. */
export function findEfforts(detected: readonly DetectedEvent[]): Effort[] {
  const own = detected.filter(
    ({ event, detection }) =>
      EFFORT_KINDS.includes(detection.kind) && takesPlace(event) && !detection.signs.includes('cancelled'),
  );
  const timed = own
    .filter(({ event, detection }) => !event.allDay && detection.kind !== 'race')
    .map(({ event }) => event);
  const usual = usualStartMinute(timed);
  const placed = own.map((one) => ({ ...one, times: effortTimes(one.event, one.detection, usual) }));
  const races = placed
    .filter(({ detection }) => detection.kind === 'race')
    .map(({ detection, times, event }) => ({
      id: event.id,
      start: times.from,
      distance: detection.distance,
      discipline: detection.discipline,
      written: detection.priority,
    }));

  const efforts = placed.map(({ event, detection, times }): Effort => {
    const kind = detection.kind as EffortKind;
    const race = kind === 'race' ? races.find((one) => one.id === event.id) : undefined;
    const { priority, assumed } = race ? assumePriority(race, races) : { priority: null, assumed: false };
    const minutes = times.assumed.length > 0 ? detection.planned.minutes : (times.to - times.from) / MINUTE;
    const { discipline, distance, downhill, quality, legs } = detection;
    const rating = rateEffort({ kind, discipline, distance, priority, minutes, downhill, quality, legs });
    return {
      id: event.id,
      event,
      title: event.title,
      kind,
      discipline,
      distance,
      priority,
      assumed: [...(assumed ? (['priority'] as const) : []), ...times.assumed],
      start: times.from,
      end: times.to,
      load: rating.load,
      long: rating.long,
      recoveryHours: recoveryHours(rating.load, distance, discipline),
      confidence: confidence(event, detection, minutes),
      evidence: withWords(rating.evidence, detection, rating.load),
    };
  });
  return efforts.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

function confidence(event: CalendarEvent, detection: Detection, minutes: number | null): Confidence {
  if (event.status === 'tentative' || detection.signs.includes('tentative') || detection.confidence === 'low')
    return 'low';
  // Planned numbers are medium; only measured load is high (rules.md section 12).
  return minutes !== null || detection.distance !== null ? 'medium' : 'low';
}

function withWords(lines: Effort['evidence'], detection: Detection, load: Effort['load']): Effort['evidence'] {
  const words = detection.evidence.map((span) => span.text).join(', ');
  return words === '' ? lines : [{ by: 'words', words, load }, ...lines];
}
