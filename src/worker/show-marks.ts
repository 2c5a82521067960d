import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { Env } from './env.ts';
import { answered } from './once.ts';
import { planToShow } from './plan-to-show.ts';
import { marksFor, pageOf } from './replan.ts';

/** A page asks for its marks again, with nothing new read. */
export function showMarks(
  env: Env,
  message: Extract<PageMessage, { type: 'page/marks' }>,
  from: PageSender,
): Promise<Replies['page/marks'] | Failure> {
  return answered<Replies['page/marks']>(env, message, async () => {
    const { planned } = await planToShow(env);
    return { ok: true, marks: marksFor(env, planned, pageOf(from, message.account)) };
  });
}
