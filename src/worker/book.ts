import { sourceKey } from '../core/agenda/shelf.ts';
import type { Plan, SlotOption, SourceId } from '../core/model.ts';
import type { Failure } from '../platform/messages.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { Stored } from '../platform/schema/stored.ts';
import type { Env } from './env.ts';
import { isOpen } from './progress-bookings.ts';
import { type Planned, pageZoneOf, replan } from './replan.ts';
import { isCalled } from './slot-handle.ts';

/** An hour somebody clicked Add on, and where it goes. */
export interface Wish {
  id: string;
  /** Its handle, or its whole id. */
  slotId: string;
  startIso: string;
  source: SourceId;
  account: string;
  /** No calendar was ever read: that the account is known is not asked. */
  unread?: boolean;
  /** False: she saves it herself, whatever she wished for others. */
  save?: boolean;
  /** The tab that will show the editor; null when it is still to be opened. */
  tabId: number | null;
  /** The `/u/N` it is opened at; null when that is not known (yet). */
  accountIndex: number | null;
}

export type Booked = { booking: StoredBooking; planned: Planned } | { failure: Failure };

/** The click to the editor takes a moment in which no tab shows it yet. */
const ON_ITS_WAY = 15_000;

/**
 * Judges the wished hour once more in a fresh plan and makes the booking, in state `opening`: stored before anybody is answered.
 * The id is the booking's, so asking twice makes one.
 */
export function book(env: Env, stored: Stored, wish: Wish, editors: readonly number[]): Booked {
  const { words } = env;
  const start = Date.parse(wish.startIso);
  const known = stored.bookings.find((one) => one.id === wish.id);
  if (known) {
    const same = isCalled(known.slotId, wish.slotId) && known.start === start && known.account === wish.account;
    return same ? { booking: known, planned: replan(env, stored) } : fail('invalid', words.bookingTaken);
  }
  if (!wish.unread && !stored.heads.has(sourceKey(wish))) return fail('invalid', words.notRead);

  let planned = replan(env, stored, () => ({ openEditors: editors, reading: null }));
  const rival = planned.bookings.find((one) => isOpen(one) && isCalled(one.slotId, wish.slotId) && one.start === start);
  if (rival) {
    if (editorIsThere(rival, editors, planned.now)) return fail('refused', words.alreadyOpen);
    // Its editor was closed and nobody has told yet: she asks again, so the first Add is given up.
    const left: StoredBooking = { ...rival, state: 'left', absentSince: null, changedAt: planned.now };
    stored.bookings = planned.bookings.map((one) => (one.id === rival.id ? left : one));
    planned = replan(env, stored, undefined, planned);
  }
  const found = findOption(planned.plan, wish.slotId, start);
  if (!found || found.option.severity === 'conflict') return fail('gone', words.slotGone);

  const zone = pageZoneOf(planned, wish);
  const { id: slotId, need } = found.slot;
  const text = env.engine.eventText({
    option: found.option,
    need,
    plan: planned.plan,
    words: planned.words,
    zone,
    now: planned.now,
    account: wish.account,
  });
  const { kind, end } = found.option;
  const booking: StoredBooking = {
    id: wish.id,
    slotId,
    need: need.id,
    source: wish.source,
    account: wish.account,
    kind,
    start,
    end,
    zone,
    ...text,
    state: 'opening',
    changedAt: planned.now,
    absentSince: null,
    eventId: null,
    tabId: wish.tabId,
    accountIndex: wish.accountIndex,
    save: stored.saving.on && wish.save !== false ? 'wanted' : 'no',
    askedAt: planned.now,
  };
  stored.bookings = [...planned.bookings, booking];
  return { booking, planned: replan(env, stored, undefined, planned) };
}

function editorIsThere(booking: StoredBooking, editors: readonly number[], now: number): boolean {
  if (booking.tabId !== null && editors.includes(booking.tabId)) return true;
  return now - booking.changedAt < ON_ITS_WAY;
}

/** The slot that is called `name`, and the one of its hours that begins at `start`. */
export function findOption(plan: Plan, name: string, start: number) {
  const slot = plan.slots.find((one) => isCalled(one.id, name));
  const option: SlotOption | undefined = slot && [slot, ...slot.alternatives].find((one) => one.start === start);
  return slot && option ? { slot, option } : null;
}

function fail(code: Failure['code'], text: string): { failure: Failure } {
  return { failure: { ok: false, code, text } };
}
