import type { PageMarks } from '../../src/platform/marks.ts';
import type { Failure, PageMessage } from '../../src/platform/messages.ts';
import { add, bookings, EDITOR, page, read } from './adding.ts';
import { anEvent, createWorld, type World } from './world.ts';

/** Saving for her, with the fake engine's one slot. */

export const FILLED = { title: 'Sports massage', dates: '20261015T180000/20261015T190000' };
export type SaveReply =
  | { ok: true; may?: boolean; save?: boolean; booking?: string | null; marks: PageMarks }
  | Failure;
export type Marked = Extract<SaveReply, { ok: true }>;

/** Ana's week is read, and *save it for me* is on. */
export async function savingWorld(on = true): Promise<World> {
  const world = createWorld();
  world.openTab();
  world.openTab();
  await read(world);
  if (on) await page(world, { type: 'page/save-for-me', on: true });
  return world;
}

/** The tab goes to the editor of what was filled in, and says so. */
export async function toEditor(world: World, tabId = 10, more: Partial<PageMessage> = {}): Promise<Marked> {
  const tab = world.tabs.find(({ id }) => id === tabId);
  if (tab) tab.url = `${EDITOR}?text=Sports+massage`;
  return (await page(
    world,
    { type: 'page/editor', ...FILLED, zone: 'UTC', untouched: true, ...more },
    tabId,
  )) as unknown as Marked;
}

export async function toWeek(world: World, tabId = 10): Promise<void> {
  const tab = world.tabs.find(({ id }) => id === tabId);
  if (tab) tab.url = 'https://calendar.google.com/calendar/u/0/r/week';
}

export async function maySave(world: World, more: object = {}, tabId = 10): Promise<Marked> {
  return (await page(world, { type: 'page/may-save', ...FILLED, zone: 'UTC', ...more }, tabId)) as unknown as Marked;
}

/** Save was granted, and the page did not press. */
export async function notPressed(world: World, more: object = {}, tabId = 10): Promise<Marked> {
  return (await page(world, { type: 'page/not-pressed', ...FILLED, ...more }, tabId)) as unknown as Marked;
}

/** Add was clicked and its editor is open. */
export async function inEditor(world: World): Promise<Marked> {
  await page(world, add('booking-1'));
  world.clock.now += 3000;
  return toEditor(world);
}

export const theEvent = () => anEvent('Sports massage', '2026-10-15', 1080, 1140);
export const shown = async (world: World) => ((await page(world, { type: 'page/marks' })) as unknown as Marked).marks;
export const stateOf = (world: World) => bookings(world).map(({ id, state, save }) => `${id} ${state} ${save}`);
