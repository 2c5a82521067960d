import { emptyShelf, type Shelf, sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import { headKey, type StoredWeek, weekKey } from '../platform/schema/readings.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';
import { joinShelf, splitShelf } from './shelf-weeks.ts';

/** Every source and account that was ever read, whole. */
export function shelvesOf(stored: Stored): Shelf[] {
  const sources = new Set([...stored.heads.keys(), ...stored.weeks.keys()]);
  return [...sources]
    .filter((source) => source.includes('|'))
    .sort()
    .map((source) => shelfOf(stored, source));
}

export function shelfOf(stored: Stored, source: string): Shelf {
  return joinShelf(source, stored.heads.get(source), stored.weeks.get(source) ?? new Map());
}

/** Puts a shelf back: `stored` is brought up to date, and what has to be written is returned. Weeks that did not change are not written. */
export function putShelf(stored: Stored, shelf: Shelf): Required<Pick<StoredChange, 'heads' | 'weeks'>> {
  const source = sourceKey(shelf);
  const { head, weeks } = splitShelf(shelf);
  const before = stored.weeks.get(source) ?? new Map<string, StoredWeek>();
  const changed: StoredChange['weeks'] = [];
  for (const monday of new Set([...before.keys(), ...weeks.keys()])) {
    // Written empty rather than removed: a removal comes after the write, and dying in between would bring the week back.
    const week = weeks.get(monday) ?? { events: [], stamps: [] };
    if (JSON.stringify(week) !== JSON.stringify(before.get(monday))) changed.push({ source, monday, week });
  }
  stored.heads.set(source, head);
  stored.weeks.set(source, weeks);
  return { heads: { [source]: head }, weeks: changed };
}

/** Takes a shelf away: `stored` is brought up to date, and the keys to remove are returned. */
export function removeShelf(stored: Stored, source: string): string[] {
  const mondays = [...(stored.weeks.get(source)?.keys() ?? [])];
  stored.heads.delete(source);
  stored.weeks.delete(source);
  return [headKey(source), ...mondays.map((monday) => weekKey(source, monday))];
}

/** Takes a shelf away for good: first written empty, so that dying before the removal brings nothing of it back. */
export function clearShelf(stored: Stored, ref: SourceRef): Required<Pick<StoredChange, 'heads' | 'weeks' | 'remove'>> {
  const remove = removeShelf({ ...stored, heads: new Map(), weeks: new Map(stored.weeks) }, sourceKey(ref));
  const emptied = putShelf(stored, emptyShelf(ref));
  removeShelf(stored, sourceKey(ref));
  return { ...emptied, remove };
}
