import { parseSettings, type Settings } from '../core/settings.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

/** The keys given replace, `null` takes one back to its default, a bad value keeps the old one and is named; the rest is saved. */
export function changeSettings(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/settings' }>,
): Promise<Replies['popup/settings'] | Failure> {
  return once(env, message, (stored) => {
    const entries = Object.entries(message.change);
    const cleared = new Set(entries.filter(([, value]) => value === null).map(([key]) => key));
    const { settings, problems } = parseSettings(Object.fromEntries(entries.filter(([key]) => !cleared.has(key))));
    const kept = Object.entries(stored.settings).filter(([key]) => !cleared.has(key));
    stored.settings = { ...(Object.fromEntries(kept) as Settings), ...settings };
    const planned = replan(env, stored);
    const refused = problems.map(({ where }) => env.words.settingRefused(where));
    return {
      reply: { ok: true, problems: refused },
      change: { ...planned.change, settings: stored.settings },
      after: planned,
    };
  });
}
