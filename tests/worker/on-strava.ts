import type { LoadSignals, ReadEvent, Reading, RecordedActivity } from '../../src/core/model.ts';
import { MINUTE } from '../../src/core/time.ts';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { ExtensionMessage, Failure, PageMessage } from '../../src/platform/messages.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import type { PageSender } from '../../src/platform/router.ts';
import { SITES } from '../../src/sites/list.ts';
import { engine } from '../../src/worker/engine.ts';
import type { Env } from '../../src/worker/env.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { ANA, fromTab, NOW, type World } from './world.ts';

/** What a page of Strava sends, and the worker around its real engine. The athlete and her activities are invented. */

export const ATHLETE = '12345678';
export const STRAVA = SITES.find(({ id }) => id === 'strava') as (typeof SITES)[number];

export function fromStrava(tabId: number): PageSender {
  return { site: STRAVA, tabId, address: 'https://www.strava.com/athlete/training' };
}

interface Activity extends Partial<RecordedActivity> {
  id?: string;
  title?: string;
  /** Moving time. */
  minutes?: number;
  load?: Partial<LoadSignals>;
}

/** `at` as `2026-10-13T16:00`, in UTC. */
export function anActivity(at: string, { id, title = '', minutes = 60, load, ...activity }: Activity = {}): ReadEvent {
  const start = Date.parse(`${at}:00Z`);
  const nativeId = id ?? `${19_000_000_000 + Math.round(start / MINUTE)}`;
  return {
    key: { uid: `${nativeId}@strava`, instance: null },
    nativeId,
    calendar: '',
    title,
    when: { type: 'instants', start, end: start + minutes * MINUTE, zone: null },
    busy: 'free',
    status: 'confirmed',
    load: { from: 'measured', minutes, ...load },
    activity: { sport: 'run', tag: null, date: at.slice(0, 10), ...activity },
  };
}

/** The list of all activities from 21 September 2026 up to today. */
export function aList(events: ReadEvent[] = [], more: Partial<Reading> = {}): Reading {
  return {
    source: 'strava',
    account: ATHLETE,
    readAt: NOW,
    seen: [{ calendars: 'visible', from: '2026-09-21', to: '2026-10-15' }],
    zone: {},
    events,
    problems: [],
    generation: 'training-2026',
    ...more,
  };
}

type Reply = { ok: true; marks: PageMarks; text: string; undo: string; url: string | null } | Failure;

let count = 0;

async function settle<R>(world: World, reply: Promise<unknown>): Promise<R> {
  const said = (await reply) as R;
  await world.settled();
  return said;
}

export const real = (world: World): Env => ({ ...world.worker(), engine });

/** A message of a page of Strava, to a worker just started. */
export function strava(world: World, message: object, tabId = 30, env = real(world)): Promise<Reply> {
  const command = { id: `strava-${count++}`, account: ATHLETE, ...message } as unknown as PageMessage;
  return settle(world, handlePage(env, command, fromStrava(tabId)));
}

/** The same of a page of Ana's calendar. */
export function google(world: World, message: object, tabId = 10, env = real(world)): Promise<Reply> {
  const command = { id: `google-${count++}`, account: ANA, ...message } as unknown as PageMessage;
  return settle(world, handlePage(env, command, fromTab(tabId)));
}

/** The same of one of our own pages. */
export function own<R = { ok: boolean; text: string; undo: string }>(world: World, message: object): Promise<R> {
  const command = { id: `own-${count++}-command`, ...message } as unknown as ExtensionMessage;
  return settle(world, handleExtension(real(world), command));
}

export async function popupOf(world: World): Promise<PopupView> {
  return (await own<{ view: PopupView }>(world, { type: 'popup/view' })).view;
}

/** All that is kept, as one text. */
export function stored({ area }: World): string {
  return [...area.items].map(([key, json]) => `${key} ${json}`).join('\n');
}
