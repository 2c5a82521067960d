import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { agendaOf } from './agenda-of.ts';
import { applyCorrection } from './correct.ts';
import type { Env } from './env.ts';
import { eventOnPage } from './event-on-page.ts';
import { onceWithMarks } from './once.ts';
import { replan } from './replan.ts';

/**
 * She says in a page what one of its own events is: for its series where it repeats, else for it alone. What she says of an activity
 * is of what was done, not of the series it was planned in. All titles like it are for our own pages to speak of.
 */
export function correctOnPage(
  env: Env,
  message: Extract<PageMessage, { type: 'page/correct' }>,
  from: PageSender,
): Promise<Replies['page/correct'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const page = { source: from.site.id, account: message.account };
    const known = agendaOf(env, stored);
    const event = eventOnPage(replan(env, stored, undefined, known), page, message.eventId);
    const { id, says } = message;
    const ofActivity = isActivitySource(page.source);
    const scope = ofActivity ? 'event' : 'series';
    const done = applyCorrection(env, stored, known, { id, says, event, scope, from: 'page' });
    if (!done.reply.ok || !ofActivity) return done;
    // Its title is the calendar's, which this page may not hear (design decision 12).
    return { ...done, reply: { ...done.reply, text: env.words.correctedActivity(says) } };
  });
}
