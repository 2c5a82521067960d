import type { CalendarSite } from '../sites/list.ts';

/**
 * An address on a site as one of its accounts. Without a known `/u/N` the account is named by its e-mail, which the site resolves
 * itself.
 */
export function accountAddress(
  site: CalendarSite,
  pathOf: (index: number | null) => string,
  account: string,
  index: number | null,
): URL {
  const url = new URL(pathOf(index), site.origin);
  if (index === null && account.includes('@')) url.searchParams.set('authuser', account);
  return url;
}

/** The `/u/N` of an address; null where it does not say. */
export function accountIndexIn(address: string): number | null {
  const index = URL.canParse(address) ? /\/u\/(\d+)\//.exec(new URL(address).pathname)?.[1] : undefined;
  return index === undefined ? null : Number(index);
}
