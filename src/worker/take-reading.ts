import { isActivitySource } from '../core/agenda/activity-source.ts';
import { applyReading } from '../core/agenda/apply-reading.ts';
import type { Agenda } from '../core/agenda/build-agenda.ts';
import { pruneShelf } from '../core/agenda/prune-shelf.ts';
import { sourceKey } from '../core/agenda/shelf.ts';
import { union } from '../core/intervals.ts';
import type { Interval, Reading, SourceRef } from '../core/model.ts';
import { startOfDay } from '../core/time.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { addNotice } from '../platform/schema/notices.ts';
import type { Singles } from '../platform/schema/stored.ts';
import { adoptAccount } from './adopt-account.ts';
import { announce } from './announce.ts';
import { countingAthlete, isAthlete } from './counting-athlete.ts';
import type { Env } from './env.ts';
import { keptDates } from './kept-dates.ts';
import { learnFacts, titleReader } from './learn-facts.ts';
import { answered } from './once.ts';
import { openEditors } from './open-tabs.ts';
import { isOpen, SECOND_LOOK, UNSURE } from './progress-bookings.ts';
import { marksFor, type Planned, pageOf, replan } from './replan.ts';
import { putShelf, shelfOf, shelvesOf } from './shelves.ts';
import { wakeAt } from './wake.ts';

type ReadingMessage = Extract<PageMessage, { type: 'page/reading' }>;

/** A page was read: keep it, see what became of the Adds, plan again, tell every page. Applying twice is applying once. */
export function takeReading(
  env: Env,
  message: ReadingMessage,
  from: PageSender,
): Promise<Replies['page/reading'] | Failure> {
  return answered<Replies['page/reading']>(env, message, async () => {
    const editors = await openEditors(env);
    const planned = await env.queue.run(() => keep(env, message.reading, from, editors));
    if (!planned) return { ok: false, code: 'invalid', text: env.words.noAccount };
    env.later(() => announce(env, planned, from.tabId));
    // Only a calendar can tell.
    const waiting = from.site.calendar ? planned.bookings : [];
    const waits = waiting.flatMap((one) => waitFor(one, planned.now));
    const again = waits.length > 0 ? Math.min(...waits) : null;
    // The page is asked to look again; should it not, an alarm does.
    if (again !== null) env.later(() => wakeAt(env, 'second-look', planned.now + 30_000));
    const marks = marksFor(env, planned, pageOf(from, message.reading.account));
    return { ok: true, marks, ...(again === null ? {} : { again }) };
  });
}

/** For so long after an Add was first missed the page itself looks again. */
const LOOKING = 10_000;

/** In how many ms another look could tell what became of an Add. */
function waitFor(booking: StoredBooking, now: number): number[] {
  const { seenSince } = booking;
  // Bounded: once this has passed, only a reading that shows its event can tell.
  if (seenSince !== undefined && now - seenSince < SECOND_LOOK) return [seenSince + SECOND_LOOK - now + 500];
  if (booking.state === 'saved') return [Math.max(0, booking.changedAt + UNSURE - now) + 500];
  if (!isOpen(booking) && booking.state !== 'failed') return [];
  // A page that shows another week by now will not tell, however often it looks; then the alarm does.
  const { absentSince } = booking;
  return absentSince !== null && now - absentSince < LOOKING ? [SECOND_LOOK + 500] : [];
}

async function keep(env: Env, sent: Reading, from: PageSender, editors: number[]): Promise<Planned | null> {
  const stored = await env.store.load();
  const now = env.now();
  if (sent.account.trim() === '') {
    const notices = addNotice(stored.notices, { code: 'no-account', where: sent.source, at: now });
    await env.store.save({ notices });
    return null;
  }
  // A page whose clock runs ahead would otherwise keep every later reading out.
  const timely = { ...sent, readAt: Math.min(sent.readAt, now) };
  const zone = stored.settings.zone ?? env.browserZone();
  const kept = keptDates(now, zone, sent.source);
  const adopted = adoptAccount(stored, timely, from);
  const before = shelfOf(stored, sourceKey(timely));
  const reading = learnFacts(timely, { detectEvent: titleReader(env), zone, held: before.events });
  const shelf = pruneShelf(applyReading(before, reading), kept.from, kept.to);
  const change = putShelf(stored, shelf);
  stored.sources = withFirst(stored.sources, reading);
  // The first athlete ever seen is the one whose activities count; another is hers to choose.
  if (isAthlete(reading)) stored.athlete ??= countingAthlete(stored, shelvesOf(stored));
  const planned = replan(env, stored, (agenda) => ({
    openEditors: editors,
    reading: {
      source: reading.source,
      account: reading.account,
      readAt: reading.readAt,
      covered: covered(reading, agenda),
      shown: new Set(reading.events.map(({ nativeId }) => nativeId)),
    },
  }));
  await env.store.save({ ...adopted, ...planned.change, ...change, sources: stored.sources, athlete: stored.athlete });
  return planned;
}

/** The first calendar ever seen is the one a slot needs; further ones are the user's to switch on. */
function withFirst(sources: Singles['sources'], { source, account }: SourceRef): Singles['sources'] {
  return sources.length > 0 || isActivitySource(source) ? sources : [{ source, account }];
}

/** The hours this reading speaks for; none while the page's zone is unknown. */
function covered(reading: Reading, agenda: Agenda): Interval[] {
  const zone = agenda.zones.find(({ ref }) => sourceKey(ref) === sourceKey(reading))?.choice?.zone;
  if (!zone) return [];
  return union(reading.seen.map((span) => ({ from: startOfDay(span.from, zone), to: startOfDay(span.to, zone) })));
}
