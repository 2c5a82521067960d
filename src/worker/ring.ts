import { log } from '../platform/log.ts';
import { announce } from './announce.ts';
import type { Env } from './env.ts';
import { openEditors } from './open-tabs.ts';
import { prune } from './prune.ts';
import { replan } from './replan.ts';
import { ALARMS } from './wake.ts';

/** An alarm rang. Failing is noted only: it rings again. */
export async function ring(env: Env, name: string): Promise<void> {
  try {
    if (name === ALARMS.prune) await prune(env);
    else if (name === ALARMS['second-look'] || name === ALARMS['reservation-over']) await lookAgain(env);
  } catch (thrown) {
    log.warn(`alarm ${name}`, thrown);
  }
}

/** Time has passed: Adds that nobody finished are given up, and their hours are offered again. */
async function lookAgain(env: Env): Promise<void> {
  const editors = await openEditors(env);
  const planned = await env.queue.run(async () => {
    const fresh = replan(env, await env.store.load(), () => ({ openEditors: editors, reading: null }));
    await env.store.save(fresh.change);
    return fresh;
  });
  await announce(env, planned);
}
