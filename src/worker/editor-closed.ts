import { announce } from './announce.ts';
import type { Env } from './env.ts';
import { isOpen } from './progress-bookings.ts';
import { replan } from './replan.ts';

/**
 * A tab was closed: an Add whose editor it held is given up at once, and its hour offered again. Had it been saved a moment before,
 * the next reading shows the event, and late is not never.
 */
export async function editorClosed(env: Env, tabId: number): Promise<void> {
  const planned = await env.queue.run(async () => {
    const stored = await env.store.load();
    if (!stored.bookings.some((one) => isOpen(one) && one.tabId === tabId)) return null;
    stored.bookings = stored.bookings.map((one) =>
      isOpen(one) && one.tabId === tabId ? { ...one, state: 'left', absentSince: null, changedAt: env.now() } : one,
    );
    const after = replan(env, stored);
    await env.store.save(after.change);
    return after;
  });
  if (planned) await announce(env, planned);
}
