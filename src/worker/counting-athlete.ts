import { isActivitySource } from '../core/agenda/activity-source.ts';
import { EXPORT } from '../core/agenda/export-account.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { isProvisional } from './adopt-account.ts';
import { holdsAnything } from './holds-anything.ts';

/** True for a source of an athlete's own pages: neither a calendar nor a file, nor a page that does not say whose it is. */
export function isAthlete({ source, account }: SourceRef): boolean {
  return isActivitySource(source) && account !== EXPORT && !isProvisional({ source, account });
}

/**
 * Whose activities count: the athlete that was read first, unless she chose another. Somebody else may sign in to the same browser, and
 * what that one ran is neither her plan's nor her legs'. Null where no athlete was read.
 */
export function countingAthlete({ athlete }: Pick<Stored, 'athlete'>, shelves: readonly Shelf[]): string | null {
  return athlete ?? shelves.find((shelf) => isAthlete(shelf) && holdsAnything(shelf))?.account ?? null;
}

/** Without what was read of other athletes. A page that could not be read has nothing to keep out, and says why. */
export function countingShelves(stored: Pick<Stored, 'athlete'>, shelves: readonly Shelf[]): Shelf[] {
  const counting = countingAthlete(stored, shelves);
  return shelves.filter((shelf) => !isAthlete(shelf) || !holdsAnything(shelf) || shelf.account === counting);
}
