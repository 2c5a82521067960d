import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Stored } from '../platform/schema/stored.ts';
import type { Env } from './env.ts';
import { once, onceWithMarks } from './once.ts';
import { type Planned, replan } from './replan.ts';

/**
 * The switch *save it for me* in a calendar's card. It holds for the Adds to come; `null` only puts the offer away. No other page
 * shows it, so none may turn it: its script could have events saved that nobody clicked for.
 */
export function saveForMe(
  env: Env,
  message: Extract<PageMessage, { type: 'page/save-for-me' }>,
  from: PageSender,
): Promise<Replies['page/save-for-me'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    if (!from.site.calendar) return { reply: { ok: false, code: 'refused', text: env.words.wrongSender } };
    const planned = turn(env, stored, message.on);
    return { reply: { ok: true }, change: planned.change, after: planned };
  });
}

/** The same switch on the options page. */
export function saveForMeInOptions(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'options/save-for-me' }>,
): Promise<Replies['options/save-for-me'] | Failure> {
  return once(env, message, (stored) => {
    const planned = turn(env, stored, message.on);
    return { reply: { ok: true }, change: planned.change, after: planned };
  });
}

/** Once she has chosen, nobody offers it again. */
function turn(env: Env, stored: Stored, on: boolean | null): Planned {
  stored.saving = { on: on ?? stored.saving.on, offer: 'done' };
  return replan(env, stored);
}
