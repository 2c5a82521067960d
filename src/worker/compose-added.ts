import { DAY } from '../core/time.ts';
import type { PopupAdded } from '../platform/popup-view.ts';
import { sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import type { PopupInput } from './compose-popup.ts';
import { sayAccount } from './say-account.ts';

const MOST = 3;
/** A visit that is over can still be taken out for a while. */
const LATELY = 7 * DAY;

/** Adds that stand in the calendar, newest first: what she can take out again. Each is said at the hour its event has now. */
export function composeAdded({ bookings, agenda, now }: PopupInput, voice: Voice): PopupAdded[] {
  const { words } = voice;
  return [...bookings]
    .filter(({ state }) => state === 'seen')
    .sort((a, b) => b.changedAt - a.changedAt)
    .flatMap((booking) => {
      const event = agenda.events.find(({ id }) => id === booking.eventId);
      if (!event || (event.start <= now && now - booking.changedAt >= LATELY)) return [];
      const text = words.popup.added(words.eventTitle[booking.kind], sayWhen(event, voice));
      return [{ booking: booking.id, text, account: sayAccount(booking.account, words) }];
    })
    .slice(0, MOST);
}
