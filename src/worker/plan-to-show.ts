import type { Stored } from '../platform/schema/stored.ts';
import { StorageError } from '../platform/storage-errors.ts';
import type { Env } from './env.ts';
import { type Planned, replan } from './replan.ts';

/** The plan as of now, for somebody who only looks. It is saved, since what was shown must stay still; a full store hides nothing. */
export function planToShow(env: Env): Promise<{ stored: Stored; planned: Planned; full: boolean }> {
  return env.queue.run(async () => {
    const stored = await env.store.load();
    const planned = replan(env, stored);
    try {
      await env.store.save(planned.change);
      return { stored, planned, full: false };
    } catch (thrown) {
      if (!(thrown instanceof StorageError && thrown.reason === 'full')) throw thrown;
      // The number that was not saved will be another plan's: this one goes by the last that was.
      return { stored, planned: { ...planned, revision: stored.revision }, full: true };
    }
  });
}
