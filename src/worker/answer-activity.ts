import type { ActivityAnswer, CalendarEvent } from '../core/model.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';
import { sayAnswer } from './say-answer.ts';

type ActivityMessage = Extract<ExtensionMessage, { type: 'popup/activity' }>;

/** Far more than anybody ever says; the oldest go. */
const MOST_ANSWERS = 500;

/** She says that a session took place though no list shows it, or that what was done then was something else. Undo names the command. */
export function answerActivity(env: Env, message: ActivityMessage): Promise<Replies['popup/activity'] | Failure> {
  return once(env, message, (stored) => {
    const before = replan(env, stored);
    const event = before.agenda.events.find(({ id }) => id === message.eventId);
    const answer = event && answerOf(message, event, before.now);
    if (!event || !answer) return { reply: { ok: false, code: 'gone', text: env.words.eventGone } };
    stored.activityAnswers = [...stored.activityAnswers, answer].slice(-MOST_ANSWERS);
    const planned = replan(env, stored, undefined, before);
    const text = sayAnswer(answer, event, { ...before, account: null });
    const { activityAnswers } = stored;
    return {
      reply: { ok: true, undo: message.id, text },
      change: { ...planned.change, activityAnswers },
      after: planned,
    };
  });
}

/** Null where there is nothing to say so of. */
function answerOf({ id, says }: ActivityMessage, event: CalendarEvent, at: number): ActivityAnswer | null {
  if (says === 'did') return event.missed ? { type: 'did', id, planned: event.id, at } : null;
  if (!event.done) return null;
  const { id: activity, legs = [] } = event.done;
  const others = legs.filter((leg) => leg !== activity);
  return { type: 'unlink', id, planned: event.id, activity, ...(others.length > 0 && { others }), at };
}
