import { pruneShelf } from '../core/agenda/prune-shelf.ts';
import { DAY, startOfDay } from '../core/time.ts';
import { parseBackupKey } from '../platform/quarantine.ts';
import { parseWeekKey, weekKey } from '../platform/schema/readings.ts';
import type { Singles, Stored, StoredChange } from '../platform/schema/stored.ts';
import { dropToFit } from './drop-to-fit.ts';
import type { Env } from './env.ts';
import { keptDates } from './kept-dates.ts';
import { putShelf, shelvesOf } from './shelves.ts';

/** Daily: what lies too far back or ahead goes, and what is left stays under 5 MB. */
export function prune(env: Env): Promise<void> {
  return env.queue.run(async () => {
    const stored = await env.store.load();
    const now = env.now();
    const zone = stored.settings.zone ?? env.browserZone();
    const kept = keptDates(now, zone);
    const change: StoredChange = { heads: {}, weeks: [], remove: [] };
    for (const shelf of shelvesOf(stored)) {
      const put = putShelf(stored, pruneShelf(shelf, kept.from, kept.to));
      Object.assign(change.heads ?? {}, put.heads);
      change.weeks?.push(...put.weeks);
    }
    await env.store.save({ ...change, ...prunedSingles(stored, now, startOfDay(kept.from, zone)) });
    await env.store.save({ remove: await emptyAndOld(env, now) });
    await env.store.save({ remove: dropToFit(await env.store.sizes(), now) });
  });
}

function prunedSingles(stored: Stored, now: number, from: number): Partial<Singles> {
  return {
    bookings: stored.bookings.filter((one) => one.end >= from),
    decisions: stored.decisions.filter((one) => {
      if (one.type === 'dismiss') return one.around >= from;
      if (one.type === 'snooze') return one.until >= now;
      return one.at >= now - 61 * 7 * DAY;
    }),
    previous: Object.fromEntries(Object.entries(stored.previous).filter(([, shown]) => shown.start > now)),
    checkIns: stored.checkIns.filter((one) => one.at >= from),
    commands: stored.commands.filter((one) => one.at >= now - DAY),
    notices: stored.notices.filter((one) => one.at >= now - 14 * DAY),
  };
}

/** Weeks with nothing in them, and set-aside weeks older than the titles they hold may be. Other backups stay. */
async function emptyAndOld(env: Env, now: number): Promise<string[]> {
  const stored = await env.store.load();
  const empty = [...stored.weeks].flatMap(([source, weeks]) =>
    [...weeks]
      .filter(([, week]) => week.events.length === 0 && week.stamps.length === 0)
      .map(([monday]) => weekKey(source, monday)),
  );
  const keys = [...(await env.store.sizes()).keys()];
  const old = keys.filter((key) => {
    const backup = parseBackupKey(key);
    return backup !== null && parseWeekKey(backup.of) !== null && backup.at < now - 8 * 7 * DAY;
  });
  return [...empty, ...old];
}
