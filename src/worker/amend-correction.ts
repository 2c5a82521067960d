import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { editCorrections } from './correction-change.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

/** Changes what a correction of the list says, or takes it out. */
export function amendCorrection(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'options/amend' }>,
): Promise<Replies['options/amend'] | Failure> {
  return once(env, message, (stored) => {
    const { words } = env;
    const old = stored.corrections.find(({ id }) => id === message.correction);
    if (!old) return { reply: { ok: false, code: 'gone', text: words.correctionGone } };
    const { id, says } = message;
    const at = env.now();
    const text = says === null ? words.correctionRemoved(old.title) : words.corrected(says, old.title);
    const lists = editCorrections(stored, {
      id,
      at,
      text,
      out: [old.id],
      corrections: says === null ? [] : [{ ...old, id, says, at }],
    });
    const planned = replan(env, stored);
    return { reply: { ok: true, undo: id, text }, change: { ...planned.change, ...lists }, after: planned };
  });
}
