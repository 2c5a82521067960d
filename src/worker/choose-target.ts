import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { addTargets } from './add-target.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

/** She says which calendar Add in the popup writes to. */
export function chooseTarget(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/add-to' }>,
): Promise<Replies['popup/add-to'] | Failure> {
  return once(env, message, (stored) => {
    if (!addTargets(stored).some(({ account }) => account === message.account)) {
      return { reply: { ok: false, code: 'invalid', text: env.words.notRead } };
    }
    stored.addTo = message.account;
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, addTo: stored.addTo }, after: planned };
  });
}
