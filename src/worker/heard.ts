import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { pageOf, replan } from './replan.ts';
import { isSaidIn } from './said.ts';

/** A line was seen or put away: no page of its account shows it again. */
export function heard(
  env: Env,
  message: Extract<PageMessage, { type: 'page/heard' }>,
  from: PageSender,
): Promise<Replies['page/heard'] | Failure> {
  return once(env, message, (stored) => {
    const isIt = (one: (typeof stored.said)[number]) =>
      one.id === message.said && isSaidIn(one, stored.bookings, pageOf(from, message.account));
    stored.said = stored.said.map((one) => (isIt(one) ? { ...one, heard: true } : one));
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: planned.change, after: planned };
  });
}
