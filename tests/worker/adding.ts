import type { ExtensionMessage, Failure, PageMessage } from '../../src/platform/messages.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { slotHandle } from '../../src/worker/slot-handle.ts';
import { ANA, aReading, fromTab, type World } from './world.ts';

/** Adding from a page or the popup, with the fake engine's one slot. */

export const SLOT = slotHandle('pre:race@google.com:sports');
export const THURSDAY = '2026-10-15T18:00:00Z';
export const FRIDAY = '2026-10-16T18:00:00Z';
export const EDITOR = 'https://calendar.google.com/calendar/u/0/r/eventedit';

export type Reply = { ok: true; url?: string; again?: number; booking?: string | null } | Failure;

let count = 0;
export async function page(world: World, message: object, tabId = 10): Promise<Reply> {
  const command = { id: `command-${count++}`, account: ANA, ...message } as unknown as PageMessage;
  const reply = await handlePage(world.worker(), command, fromTab(tabId));
  await world.settled();
  return reply as Reply;
}
export async function popup(world: World, message: object): Promise<Reply> {
  const command = { id: `command-${count++}`, ...message } as unknown as ExtensionMessage;
  const reply = await handleExtension(world.worker(), command);
  await world.settled();
  return reply as Reply;
}
export const add = (id: string, startIso = THURSDAY) => ({
  type: 'page/add',
  id,
  slotId: SLOT,
  startIso,
  accountIndex: 0,
});
export const addInPopup = (id: string, startIso = THURSDAY) => ({ type: 'popup/add', id, slotId: SLOT, startIso });
export const read = (world: World, events: Parameters<typeof aReading>[0] = []) =>
  page(world, { type: 'page/reading', reading: aReading(events, { readAt: world.clock.now }) });
export const bookings = (world: World) => (world.area.value('bookings') ?? []) as StoredBooking[];
export const offered = async (world: World) => {
  const reply = (await popup(world, { type: 'popup/view' })) as unknown as { view: { slots: { startIso: string }[] } };
  return reply.view.slots.map(({ startIso }) => startIso);
};
/** Two looks at it, as far apart as it takes to be believed. */
export async function readTwice(world: World, events: Parameters<typeof aReading>[0]): Promise<Reply> {
  await read(world, events);
  world.clock.now += 2500;
  return read(world, events);
}
