import type { Instant, SourceId } from '../core/model.ts';
import { addDays, DAY } from '../core/time.ts';
import { parseBackupKey } from '../platform/quarantine.ts';
import { parseWeekKey } from '../platform/schema/readings.ts';
import { dropToFit } from './drop-to-fit.ts';
import type { Env } from './env.ts';
import { keptDates } from './kept-dates.ts';

/**
 * What goes by its key alone, without being read: weeks whose time is over, set aside or not, then as many as it takes to stay
 * under 5 MB. Removing needs no space, so this works in a store too full to be loaded whole.
 */
export async function freeSpace(env: Env): Promise<void> {
  const now = env.now();
  const sizes = await env.store.sizes();
  const over = [...sizes.keys()].filter((key) => isOver(key, now));
  for (const key of over) sizes.delete(key);
  await env.store.save({ remove: [...over, ...dropToFit(sizes, now)] });
}

function isOver(key: string, now: Instant): boolean {
  const backup = parseBackupKey(key);
  if (backup) return parseWeekKey(backup.of) !== null && backup.at < now - 8 * 7 * DAY;
  const week = parseWeekKey(key);
  // Where she lives is not known here: no zone is more than a day behind.
  if (week === null) return false;
  const source = week.source.slice(0, week.source.indexOf('|')) as SourceId;
  return addDays(week.monday, 7) <= keptDates(now - DAY, 'UTC', source).from;
}
