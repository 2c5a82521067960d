import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { announce } from './announce.ts';
import type { Env } from './env.ts';
import { answered, remember } from './once.ts';
import { isPressable } from './pressable.ts';
import { marksFor, pageOf, replan } from './replan.ts';
import { useUp } from './use-up.ts';

type MaySaveMessage = Extract<PageMessage, { type: 'page/may-save' }>;

/**
 * The editor of one of our Adds stands ready: may our script press Save? Yes is said once per booking, and is stored before it is
 * said. A worker that dies in between has used it up: then she presses Save herself. So nothing is remembered to be said again,
 * unlike what `once` does: a repeated question is answered with no. A no is for good too (`use-up.ts`).
 */
export function maySave(
  env: Env,
  message: MaySaveMessage,
  from: PageSender,
): Promise<Replies['page/may-save'] | Failure> {
  return answered<Replies['page/may-save']>(env, message, () =>
    env.queue.run(async () => {
      const stored = await env.store.load();
      const now = env.now();
      const granted = grantable(stored, message, from, now);
      if (granted) {
        const saved: StoredBooking = { ...granted, save: 'used', state: 'saved', changedAt: now, absentSince: null };
        stored.bookings = stored.bookings.map((one) => (one === granted ? saved : one));
      } else {
        useUp(stored, from, now);
      }
      const planned = replan(env, stored);
      const may = granted !== undefined;
      const commands = remember(stored.commands, message, { ok: true, may }, now);
      await env.store.save({ ...planned.change, commands });
      env.later(() => announce(env, planned));
      return { ok: true, may, marks: marksFor(env, planned, pageOf(from, message.account)) };
    }),
  );
}

function grantable(stored: Stored, message: MaySaveMessage, from: PageSender, now: number): StoredBooking | undefined {
  const asked = stored.commands.some(({ id, type, reply }) => id === message.id && type === message.type && reply.may);
  if (asked) return undefined;
  return stored.bookings.find((one) => one.state === 'editor' && isPressable(one, message, from, now));
}
