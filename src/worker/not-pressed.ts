import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { editorDates } from './editor-address.ts';
import type { Env } from './env.ts';
import { onceWithMarks } from './once.ts';
import { replan } from './replan.ts';
import { noteBooking } from './said.ts';

type NotPressedMessage = Extract<PageMessage, { type: 'page/not-pressed' }>;

/**
 * After a yes the page found that it may not press after all: the event waits in its editor, as before, and she presses Save herself.
 * The yes stays used up. Nothing changes where the editor is not the one that was granted.
 */
export function notPressed(
  env: Env,
  message: NotPressedMessage,
  from: PageSender,
): Promise<Replies['page/not-pressed'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const granted = stored.bookings.find((one) => isGranted(one, message, from));
    if (granted) {
      const now = env.now();
      const waiting: StoredBooking = { ...granted, state: 'editor', changedAt: now, absentSince: null };
      stored.bookings = stored.bookings.map((one) => (one === granted ? waiting : one));
      noteBooking(stored, waiting, 'press-save', now);
    }
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
