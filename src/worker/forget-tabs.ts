import type { Env } from './env.ts';

/**
 * The browser started: it counts its tabs anew, so a number from before means another tab now, and no Save is pressed for a click
 * from before.
 */
export function forgetTabs(env: Env): Promise<void> {
  return env.queue.run(async () => {
    const { unnamedPages, bookings } = await env.store.load();
    if (unnamedPages.length > 0) await env.store.save({ unnamedPages: [] });
    if (!bookings.some(({ save }) => save === 'wanted')) return;
    await env.store.save({
      bookings: bookings.map((one) => (one.save === 'wanted' ? { ...one, save: 'used' as const } : one)),
    });
  });
}
