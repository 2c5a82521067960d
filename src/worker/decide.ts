import type { Decision } from '../core/model.ts';
import { addDays, localDate, toInstant } from '../core/time.ts';
import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import { findOption } from './book.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

type DecideMessage = Extract<PageMessage | ExtensionMessage, { type: 'page/decide' | 'popup/decide' }>;

/** "Not now" lasts until tomorrow at six. */
const MORNING = 6 * 60;

/** Dismiss or snooze a slot that is offered. The command's id is the decision's, and what Undo names. */
export function decide(env: Env, message: DecideMessage): Promise<Replies[DecideMessage['type']] | Failure> {
  return once(env, message, (stored) => {
    const before = replan(env, stored);
    const start = Date.parse(message.startIso);
    const found = findOption(before.plan, message.slotId, start);
    if (!found) return { reply: { ok: false, code: 'gone', text: env.words.slotGone } };
    const { now, zone } = before;
    const common = { id: message.id, need: found.slot.need.id, at: now };
    const decision: Decision =
      message.action === 'dismiss'
        ? { type: 'dismiss', ...common, around: start }
        : { type: 'snooze', ...common, until: toInstant(addDays(localDate(now, zone), 1), MORNING, zone) };
    stored.decisions = [...stored.decisions, decision];
    const planned = replan(env, stored, undefined, before);
    const text = decision.type === 'dismiss' ? env.words.dismissed : env.words.snoozed('06:00');
    return {
      reply: { ok: true, undo: message.id, text },
      change: { ...planned.change, decisions: stored.decisions },
      after: planned,
    };
  });
}
