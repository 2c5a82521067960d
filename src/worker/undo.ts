import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import { undoCorrections } from './correction-change.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

type UndoMessage = Extract<PageMessage | ExtensionMessage, { type: 'page/undo' | 'popup/undo' }>;

/** Takes back exactly the one decision, correction or word it names. */
export function undo(env: Env, message: UndoMessage): Promise<Replies[UndoMessage['type']] | Failure> {
  return once(env, message, (stored) => {
    // What she said of titles is for our own pages alone.
    const lists = message.type === 'popup/undo' ? undoCorrections(stored, message.undo) : null;
    if (lists) {
      const planned = replan(env, stored);
      return { reply: { ok: true }, change: { ...planned.change, ...lists }, after: planned };
    }
    const kept = stored.decisions.filter((one) => one.id !== message.undo);
    if (kept.length === stored.decisions.length) {
      return { reply: { ok: false, code: 'gone', text: env.words.nothingToUndo } };
    }
    const taken = stored.decisions.find((one) => one.id === message.undo);
    stored.decisions = kept;
    // The hour shown in its place must not hold itself there: the one put aside comes back.
    stored.previous = Object.fromEntries(Object.entries(stored.previous).filter(([need]) => need !== taken?.need));
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, decisions: kept }, after: planned };
  });
}
