import type { Instant } from '../core/model.ts';
import type { Env } from './env.ts';

export const ALARMS = {
  /** Daily tidying. */
  prune: 'prune',
  /** An Add whose event was missed once is judged again. */
  'second-look': 'second-look',
  /** A reservation is over: its hour is free again. */
  'reservation-over': 'reservation-over',
} as const;
export type AlarmName = keyof typeof ALARMS;

const SHORTEST = 30_000;

/** Browsers may lose alarms at a restart, so each start of the worker looks whether the daily one is there. */
export async function ensureAlarms(env: Env): Promise<void> {
  if (await env.browser.alarms.get(ALARMS.prune)) return;
  await env.browser.alarms.create(ALARMS.prune, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

/** An alarm, never a timer: the worker may be gone by then. Nothing rings in less than 30 s (Chrome 120). */
export async function wakeAt(env: Env, name: AlarmName, when: Instant): Promise<void> {
  await env.browser.alarms.create(name, { when: Math.max(when, env.now() + SHORTEST) });
}
