import type { CalendarEvent, DoneActivity, RecordedActivity, SourceRef } from '../../src/core/model.ts';
import { localDate } from '../../src/core/time.ts';
import type { Aftermath, PageMarks } from '../../src/platform/marks.ts';
import { engine } from '../../src/worker/engine.ts';
import { languageOf } from '../../src/worker/language.ts';
import { event, NOW, ZONE } from '../core/plan/given-plan.ts';
import { agendaOf, only, planOf } from './composing.ts';

/** Activities of one athlete, and what her page of Strava is given. */

export const STRAVA = { source: 'strava', account: '12345678' } as const satisfies SourceRef;
const words = languageOf({}).catalogue;

/** An activity as it is held: without its title. */
export function ran(
  nativeId: string,
  start: string,
  minutes: number,
  { load, activity, ...more }: Partial<Omit<CalendarEvent, 'activity'>> & { activity?: Partial<RecordedActivity> } = {},
): CalendarEvent {
  const key = { uid: `${nativeId}@strava`, instance: null };
  const held = event('', start, minutes, { key, nativeId, ...STRAVA, seenIn: [{ ...STRAVA, nativeId }], busy: 'free' });
  return {
    ...held,
    load: { from: 'measured', minutes, ...load },
    activity: { sport: 'run', tag: null, date: localDate(held.start, ZONE), ...activity },
    ...more,
  };
}

/** A hard workout, as she tagged it. */
export function workout(nativeId: string, start: string, more: Parameters<typeof ran>[3] = {}): CalendarEvent {
  return ran(nativeId, start, 60, { ...more, activity: { tag: 'hard', ...more.activity } });
}

export function race(nativeId: string, start: string, minutes: number, distance: string): CalendarEvent {
  const facts = { kind: 'race', discipline: 'run', distance, priority: null, intensity: null } as const;
  const rest = { confidence: 'high', downhill: false, quality: false, legs: null } as const;
  return ran(nativeId, start, minutes, { activity: { tag: 'race', facts: { ...facts, ...rest } } });
}

/** What the athlete's page draws. */
export function stravaMarks(
  events: CalendarEvent[],
  {
    plan = planOf(events),
    now = NOW,
    account = STRAVA.account,
  }: { plan?: ReturnType<typeof planOf>; now?: number; account?: string } = {},
): Omit<PageMarks, 'save' | 'said'> {
  const page = { ...STRAVA, account, zone: ZONE };
  return engine.composeMarks({ plan, agenda: agendaOf(events), page, words, now, revision: 7 });
}

/** What is said of each activity, by its id. */
export function aftermaths(...args: Parameters<typeof stravaMarks>): Record<string, Aftermath> {
  const marks = only('effort', stravaMarks(...args));
  return Object.fromEntries(marks.flatMap(({ nativeId, aftermath }) => (aftermath ? [[nativeId, aftermath]] : [])));
}

/** An activity as the plan it was for tells of it. */
export function doneAs({ id, nativeId, start, end, activity, load }: CalendarEvent): DoneActivity {
  return { id, ...STRAVA, nativeId, start, end, activity: activity as RecordedActivity, ...(load && { load }) };
}
