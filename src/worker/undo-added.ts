import type { CalendarEvent } from '../core/model.ts';
import { localDate } from '../core/time.ts';
import type { ExtensionMessage, Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { type CalendarSite, calendarSite } from '../sites/list.ts';
import { accountAddress } from './account-address.ts';
import { type AgendaAtHome, agendaOf } from './agenda-of.ts';
import type { Env } from './env.ts';
import { answered, once, onceWithMarks } from './once.ts';
import { askOpenTabs, siteTabs } from './open-tabs.ts';
import { type Planned, replan } from './replan.ts';
import { noteBooking } from './said.ts';

/**
 * She wants an added event out of her calendar again. We delete nothing: the page shows the event and says what to press. Only what
 * was added by us can be meant: the command names a booking.
 */
export function undoAdded(
  env: Env,
  message: Extract<PageMessage, { type: 'page/undo-added' }>,
  from: PageSender,
): Promise<Replies['page/undo-added'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const known = agendaOf(env, stored);
    const added = findAdded(stored, known, message.booking);
    const site = calendarSite(from.site.id);
    const itsPage = added?.booking.source === from.site.id && added.booking.account === message.account;
    if (!added || !itsPage || !site) return { reply: { ok: false, code: 'gone', text: env.words.addedGone } };
    const planned = noteUndo(env, stored, known, added);
    const url = dayOf(added, site, message.accountIndex);
    return { reply: { ok: true, url }, change: planned.change, after: planned };
  });
}

/** The same from the popup, which opens the event's day as the account's own page. */
export function undoAddedInPopup(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/undo-added' }>,
): Promise<Replies['popup/undo-added'] | Failure> {
  return answered<Replies['popup/undo-added']>(env, message, async () => {
    const reply = await once(env, message, (stored) => {
      const known = agendaOf(env, stored);
      const added = findAdded(stored, known, message.booking);
      if (!added) return { reply: { ok: false, code: 'gone', text: env.words.addedGone } };
      const planned = noteUndo(env, stored, known, added);
      return { reply: { ok: true }, change: planned.change, after: planned };
    });
    // Also after a repeated command: the worker may have died before the tab was there.
    return reply.ok && !(await openDay(env, message.booking))
      ? { ok: false, code: 'gone', text: env.words.addedGone }
      : reply;
  });
}

interface Added {
  booking: StoredBooking;
  event: CalendarEvent;
}

/** The booking and the event it became, where that still stands in its calendar. */
function findAdded({ bookings }: Stored, { agenda }: AgendaAtHome, id: string): Added | null {
  const booking = bookings.find((one) => one.id === id && one.state === 'seen');
  const event = booking && agenda.events.find((one) => one.id === booking.eventId);
  const here = event?.seenIn.some(({ source, account }) => source === booking?.source && account === booking?.account);
  return booking && event && here ? { booking, event } : null;
}

function noteUndo(env: Env, stored: Stored, known: AgendaAtHome, { booking, event }: Added): Planned {
  noteBooking(stored, booking, 'undo', env.now(), event);
  return replan(env, stored, undefined, known);
}

function dayOf({ booking, event }: Added, site: CalendarSite, index: number | null): string {
  const date = localDate(event.start, event.zone);
  return accountAddress(site, (at) => site.calendar.dayPath(date, at), booking.account, index).href;
}

/** Brings the event's day to the front. False where nobody can tell which page is its account's. */
async function openDay(env: Env, bookingId: string): Promise<boolean> {
  const tabs = await askOpenTabs(env);
  const added = await env.queue.run(async () => {
    const stored = await env.store.load();
    return findAdded(stored, agendaOf(env, stored), bookingId);
  });
  const site = added && calendarSite(added.booking.source);
  if (!added || !site) return false;
  const { account } = added.booking;
  const index = tabs.find((tab) => tab.site.id === site.id && tab.who?.account === account)?.who?.accountIndex ?? null;
  if (index === null && !account.includes('@')) return false;
  const url = dayOf(added, site, index);
  const open = (await siteTabs(env, site)).find((tab) => tab.url === url);
  if (open) await env.browser.tabs.update(open.id, { active: true });
  else await env.browser.tabs.create({ url, active: true });
  return true;
}
