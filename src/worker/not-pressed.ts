import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { editorDates } from './editor-address.ts';
import type { Env } from './env.ts';
import { onceWithMarks } from './once.ts';
import { replan } from './replan.ts';
import { noteBooking } from './said.ts';
import { useUp } from './use-up.ts';

type NotPressedMessage = Extract<PageMessage, { type: 'page/not-pressed' }>;

/**
 * The page will not press Save: before it asked, or after a yes. The event waits in its editor and is hers to save. Of a yes only the
 * editor it was given for can say so.
 */
export function notPressed(
  env: Env,
  message: NotPressedMessage,
  from: PageSender,
): Promise<Replies['page/not-pressed'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const now = env.now();
    const granted = stored.bookings.find((one) => isGranted(one, message, from));
    if (granted) {
      const waiting: StoredBooking = { ...granted, state: 'editor', changedAt: now, absentSince: null };
      stored.bookings = stored.bookings.map((one) => (one === granted ? waiting : one));
      noteBooking(stored, waiting, 'press-save', now);
    } else useUp(stored, from, now);
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: planned.change, after: planned };
  });
}

function isGranted(booking: StoredBooking, { account, title, dates }: NotPressedMessage, from: PageSender): boolean {
  return (
    booking.state === 'saved' &&
    booking.tabId === from.tabId &&
    booking.source === from.site.id &&
    booking.account === account &&
    booking.title === title &&
    editorDates(booking) === dates
  );
}
