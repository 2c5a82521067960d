import { sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import type { PageSender } from '../platform/router.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';
import { SITES } from '../sites/list.ts';
import { accountIndexIn } from './account-address.ts';
import { removeShelf } from './shelves.ts';

/** A page that does not yet say whose it is gets a provisional name from its reader; an account's true name is an e-mail. */
export function isProvisional({ source, account }: SourceRef): boolean {
  return !account.includes('@') && SITES.some(({ id }) => id === source);
}

/** Far more than anybody has open without a name. */
const MOST = 50;

/**
 * A page without a name is remembered: its tab and the account number in its address. When the same page says its true name, what
 * was kept under the provisional one is dropped, since this reading and the next ones say it again, and its Adds, its zone and its
 * place among the required sources go over to the true name. No other page's are touched: another number is another account.
 * `stored` is brought up to date.
 */
export function adoptAccount(stored: Stored, { source, account }: SourceRef, from: PageSender): StoredChange {
  // Without a number the address means the first account.
  const page = { tabId: from.tabId, index: accountIndexIn(from.address) ?? 0, source };
  const others = stored.unnamedPages.filter(
    (one) => one.tabId !== page.tabId || one.index !== page.index || one.source !== source,
  );
  if (isProvisional({ source, account })) {
    stored.unnamedPages = [{ ...page, account }, ...others].slice(0, MOST);
    return { unnamedPages: stored.unnamedPages };
  }
  const before = stored.unnamedPages.find((one) => !others.includes(one));
  if (!before) return {};
  stored.unnamedPages = others;
  return { unnamedPages: others, ...rename(stored, before, { source, account }) };
}

function rename(stored: Stored, from: SourceRef, to: SourceRef): StoredChange {
  const name = sourceKey(from);
  const isIt = (one: SourceRef) => sourceKey(one) === name;
  const { [name]: zone, ...zones } = stored.zones;
  stored.zones = { ...(zone === undefined ? {} : { [sourceKey(to)]: zone }), ...zones };
  stored.bookings = stored.bookings.map((one) => (isIt(one) ? { ...one, account: to.account } : one));
  stored.said = stored.said.map((one) => (isIt(one) ? { ...one, account: to.account } : one));
  if (stored.addTo === from.account) stored.addTo = to.account;
  const known = stored.sources.filter((one) => !isIt(one));
  const required = known.length < stored.sources.length && !known.some((one) => sourceKey(one) === sourceKey(to));
  stored.sources = required ? [...known, to] : known;
  const { zones: kept, sources, addTo } = stored;
  return { zones: kept, sources, addTo, remove: removeShelf(stored, name) };
}
