import type { JudgedMassage, SourceRef } from '../core/model.ts';
import { localDate } from '../core/time.ts';
import { calendarSite } from '../sites/list.ts';
import { accountAddress } from './account-address.ts';

/** Whose page an open tab shows, and as which of the accounts signed in. */
export interface OpenPage extends SourceRef {
  index: number | null;
}

/**
 * The massage's day in its own calendar: as the account of an open tab, else by e-mail; null where its calendar is no page, or one
 * that never said whose it is.
 */
export function dayAddress({ event, start }: JudgedMassage, pages: readonly OpenPage[]): string | null {
  if (!event) return null;
  const date = localDate(start, event.zone);
  const known = event.seenIn.flatMap(({ source, account }) => {
    const site = calendarSite(source);
    const open = pages.filter((page) => page.source === source && page.account === account);
    const index = open.find((page) => page.index !== null)?.index ?? null;
    return site && (index !== null || account.includes('@')) ? [{ site, account, index }] : [];
  });
  const best = known.find(({ index }) => index !== null) ?? known[0];
  return best
    ? accountAddress(best.site, (index) => best.site.calendar.dayPath(date, index), best.account, best.index).href
    : null;
}
