import type { Env } from './env.ts';

/** The browser started: it counts its tabs anew, so a number from before means another tab now. */
export function forgetTabs(env: Env): Promise<void> {
  return env.queue.run(async () => {
    const { unnamedPages } = await env.store.load();
    if (unnamedPages.length > 0) await env.store.save({ unnamedPages: [] });
  });
}
