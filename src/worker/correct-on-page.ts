import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { agendaOf } from './agenda-of.ts';
import { applyCorrection } from './correct.ts';
import type { Env } from './env.ts';
import { onceWithMarks } from './once.ts';

/**
 * She says in a page what one of its own events is: for its series where it repeats, else for it alone. All titles like it are for
 * our own pages to speak of.
 */
export function correctOnPage(
  env: Env,
  message: Extract<PageMessage, { type: 'page/correct' }>,
  from: PageSender,
): Promise<Replies['page/correct'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const known = agendaOf(env, stored);
    const event = known.agenda.events.find(({ seenIn }) =>
      seenIn.some(
        (seen) => seen.source === from.site.id && seen.account === message.account && seen.nativeId === message.eventId,
      ),
    );
    const { id, says } = message;
    return applyCorrection(env, stored, known, { id, says, event, scope: 'series', from: 'page' });
  });
}
