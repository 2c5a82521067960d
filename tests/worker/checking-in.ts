import type { Reading } from '../../src/core/model.ts';
import type { CheckInView } from '../../src/platform/check-in-view.ts';
import type { ExtensionMessage, PageMessage, Replies } from '../../src/platform/messages.ts';
import { SITES } from '../../src/sites/list.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { ran, STRAVA } from './activities.ts';
import { anEvent, aReading, createWorld, fromTab, type World } from './world.ts';

/** A world where a race and a workout were done, and what our page of questions asks the worker there. */

export const RACE = anEvent('Berlin half marathon', '2026-10-13', 540, 660);
export const WORKOUT = anEvent('6 x 800 m intervals', '2026-10-13', 1080, 1140);
/** Their names inside. */
export const RACE_ID = RACE.key.uid;
export const WORKOUT_ID = WORKOUT.key.uid;

let count = 0;

export async function worldOfEfforts(): Promise<World> {
  const world = createWorld();
  await fromPage(world, { type: 'page/reading', reading: aReading([RACE, WORKOUT]) });
  return world;
}

export async function fromPage(world: World, message: object, site = 'google-calendar'): Promise<unknown> {
  const from = { ...fromTab(10), site: SITES.find(({ id }) => id === site) as (typeof SITES)[0] };
  const command = { id: `command-${count++}`, ...message } as unknown as PageMessage;
  const reply = await handlePage({ ...world.worker(), engine }, command, from);
  await world.settled();
  return reply;
}

/** Her page of Strava tells of a run that she tagged as a workout. */
export function readStrava(world: World): Promise<unknown> {
  const { key, nativeId, load, activity } = ran('9007199254740993', '2026-10-13T18:00', 60, {
    activity: { tag: 'hard' },
  });
  const start = Date.UTC(2026, 9, 13, 16);
  const when = { type: 'instants', start, end: start + 3_600_000, zone: null };
  const event = {
    key,
    nativeId,
    calendar: '',
    title: 'Track with Jo',
    when,
    busy: 'free',
    status: 'confirmed',
    load,
    activity,
  };
  const more = {
    source: 'strava',
    account: STRAVA.account,
    seen: [],
    zone: {},
    events: [event],
  } as unknown as Partial<Reading>;
  return fromPage(world, { type: 'page/reading', reading: { ...aReading(), ...more } }, 'strava');
}

export async function asked(world: World, eventId: string | null): Promise<CheckInView> {
  const reply = await ask(world, { type: 'check-in/view', eventId });
  if (!reply.ok) throw new Error(reply.text);
  return (reply as Extract<Replies['check-in/view'], { ok: true }>).view;
}

const NOTHING = { legs: null, area: null, rundown: false, rpe: null, redFlags: [] };

export async function save(
  world: World,
  answers: object,
): Promise<{ ok: boolean; undo: string; text: string; urgent: boolean }> {
  const reply = await ask(world, { type: 'check-in/save', eventId: null, ...NOTHING, ...answers });
  return reply as Awaited<ReturnType<typeof save>>;
}

export async function ask(
  world: World,
  message: object,
): Promise<{ ok: true } | { ok: false; code: string; text: string }> {
  const command = { id: `command-${count++}`, ...message } as unknown as ExtensionMessage;
  const reply = await handleExtension({ ...world.worker(), engine }, command);
  await world.settled();
  return reply as Awaited<ReturnType<typeof ask>>;
}
