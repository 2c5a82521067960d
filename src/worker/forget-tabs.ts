import type { Env } from './env.ts';

/**
 * The browser started: it counts its tabs anew, so a number from before means another tab now, and no Save is pressed for a click
 * from before.
 */
export function forgetTabs(env: Env): Promise<void> {
  return env.queue.run(async () => {
    const { unnamedPages, bookings, said } = await env.store.load();
    if (unnamedPages.length > 0) await env.store.save({ unnamedPages: [] });
    if (bookings.some(({ save, tabId }) => save === 'wanted' || tabId !== null)) {
      await env.store.save({
        bookings: bookings.map((one) => ({ ...one, tabId: null, save: one.save === 'wanted' ? 'used' : one.save })),
      });
    }
    if (said.some(({ tabId }) => tabId !== undefined)) {
      await env.store.save({ said: said.map(({ tabId: _, ...one }) => one) });
    }
  });
}
