import { isActivitySource } from '../core/agenda/activity-source.ts';
import { sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import type { PageSender } from '../platform/router.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';
import { calendarSite } from '../sites/list.ts';
import { accountIndexIn } from './account-address.ts';
import { removeShelf } from './shelves.ts';

/** An athlete's number, or what her own file is called. */
const ATHLETE = /^(?:\d{1,20}|export)$/;

/**
 * A page that does not yet say whose it is gets a provisional name from its reader; an account's true name is an e-mail, of activities
 * a number.
 */
export function isProvisional({ source, account }: SourceRef): boolean {
  if (isActivitySource(source)) return !ATHLETE.test(account);
  return !account.includes('@') && calendarSite(source) !== undefined;
}

/** Far more than anybody has open without a name. */
const MOST = 50;

/** Notes that what a tab shows, at an account's number, goes by a provisional name until it says its true one. */
export function awaitName(
  stored: Stored,
  { source, account }: SourceRef,
  { tabId, index }: { tabId: number; index: number },
): StoredChange {
  const others = stored.unnamedPages.filter(
    (one) => one.tabId !== tabId || one.index !== index || one.source !== source,
  );
  stored.unnamedPages = [{ tabId, index, source, account }, ...others].slice(0, MOST);
  return { unnamedPages: stored.unnamedPages };
}

/**
 * A page without a name is remembered: its tab and the account number in its address. When the same page says its true name, what
 * was kept under the provisional one is dropped, since this reading and the next ones say it again, and its Adds, its zone and its
 * place among the required sources go over to the true name. No other page's are touched: another number is another account.
 * `stored` is brought up to date.
 */
export function adoptAccount(stored: Stored, { source, account }: SourceRef, from: PageSender): StoredChange {
  // Without a number the address means the first account.
  const page = { tabId: from.tabId, index: accountIndexIn(from.address) ?? 0 };
  if (isProvisional({ source, account })) return awaitName(stored, { source, account }, page);
  if (isActivitySource(source)) return forgetNameless(stored, source);
  const isIt = (one: Stored['unnamedPages'][number]) =>
    one.tabId === page.tabId && one.index === page.index && one.source === source;
  const before = stored.unnamedPages.find(isIt);
  if (!before) return {};
  stored.unnamedPages = stored.unnamedPages.filter((one) => !isIt(one));
  return { unnamedPages: stored.unnamedPages, ...rename(stored, before, { source, account }) };
}

/** One browser is signed in there as one athlete: once a page says who she is, no other page of hers is nobody's. */
function forgetNameless(stored: Stored, source: SourceRef['source']): StoredChange {
  const nameless = [...stored.heads].filter(([, head]) => head.source === source && isProvisional(head));
  const waiting = stored.unnamedPages.length;
  stored.unnamedPages = stored.unnamedPages.filter((one) => one.source !== source);
  return {
    ...(stored.unnamedPages.length < waiting ? { unnamedPages: stored.unnamedPages } : {}),
    ...(nameless.length > 0 ? { remove: nameless.flatMap(([name]) => removeShelf(stored, name)) } : {}),
  };
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
