import { pruneShelf } from '../core/agenda/prune-shelf.ts';
import { sourceKey } from '../core/agenda/shelf.ts';
import { DAY, startOfDay } from '../core/time.ts';
import { weekKey } from '../platform/schema/readings.ts';
import type { Singles, Stored, StoredChange } from '../platform/schema/stored.ts';
import { isProvisional } from './adopt-account.ts';
import type { Env } from './env.ts';
import { freeSpace } from './free-space.ts';
import { keptDates } from './kept-dates.ts';
import { putShelf, removeShelf, shelvesOf } from './shelves.ts';

/** Daily: what lies too far back or ahead goes, and what is left stays under 5 MB. Space is made first, since loading may need some. */
export function prune(env: Env): Promise<void> {
  return env.queue.run(async () => {
    await freeSpace(env);
    const stored = await env.store.load();
    const now = env.now();
    const zone = stored.settings.zone ?? env.browserZone();
    const nameless = removeNameless(stored, now);
    const before = weekKeys(stored);
    const change: StoredChange = { heads: {}, weeks: [] };
    for (const shelf of shelvesOf(stored)) {
      const kept = keptDates(now, zone, shelf.source);
      const put = putShelf(stored, pruneShelf(shelf, kept.from, kept.to));
      Object.assign(change.heads ?? {}, put.heads);
      change.weeks?.push(...put.weeks);
    }
    const singles = prunedSingles(stored, now, startOfDay(keptDates(now, zone, 'google-calendar').from, zone));
    const after = new Set(weekKeys(stored));
    await env.store.save({ ...change, ...singles, remove: [...nameless, ...before.filter((key) => !after.has(key))] });
  });
}

/** A page whose tab was closed before it said whose it was will never say: a day later nobody waits for it. */
function removeNameless(stored: Stored, now: number): string[] {
  const over = shelvesOf(stored).filter((shelf) => isProvisional(shelf) && shelf.readAt < now - DAY);
  const names = new Set(over.map(sourceKey));
  stored.sources = stored.sources.filter((one) => !names.has(sourceKey(one)));
  stored.unnamedPages = stored.unnamedPages.filter((one) => !names.has(sourceKey(one)));
  stored.zones = Object.fromEntries(Object.entries(stored.zones).filter(([name]) => !names.has(name)));
  return [...names].flatMap((name) => removeShelf(stored, name));
}

function prunedSingles(stored: Stored, now: number, from: number): Partial<Singles> {
  const { sources, unnamedPages, zones } = stored;
  return {
    sources,
    unnamedPages,
    zones,
    bookings: stored.bookings.filter((one) => one.end >= from),
    decisions: stored.decisions.filter((one) => {
      if (one.type === 'dismiss') return one.around >= from;
      if (one.type === 'snooze') return one.until >= now;
      return one.at >= now - 61 * 7 * DAY;
    }),
    previous: Object.fromEntries(Object.entries(stored.previous).filter(([, shown]) => shown.start > now)),
    activityAnswers: stored.activityAnswers.filter((one) => one.at >= now - 400 * DAY),
    checkIns: stored.checkIns.filter((one) => one.at >= from),
    commands: stored.commands.filter((one) => one.at >= now - DAY),
    said: stored.said.filter((one) => one.at >= now - DAY),
    notices: stored.notices.filter((one) => one.at >= now - 14 * DAY),
  };
}

function weekKeys({ weeks }: Stored): string[] {
  return [...weeks].flatMap(([source, held]) => [...held.keys()].map((monday) => weekKey(source, monday)));
}
