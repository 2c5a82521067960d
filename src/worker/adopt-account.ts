import { sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import { headKey, weekKey } from '../platform/schema/readings.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';

/** A page that does not yet say whose it is gets a provisional name from its reader; an account's true name is an e-mail. */
function isProvisional(account: string): boolean {
  return !account.includes('@');
}

/**
 * The page says its true name now: what was kept under a provisional one is dropped, since this reading and the next ones say it
 * again, and its Adds, its zone and its place among the required sources go over to the true name. `stored` is brought up to date.
 */
export function adoptAccount(stored: Stored, ref: SourceRef): StoredChange {
  if (isProvisional(ref.account)) return {};
  const foundling = (one: SourceRef) => one.source === ref.source && isProvisional(one.account);
  const names = [...new Set([...stored.heads.keys(), ...stored.weeks.keys()])].filter((name) => {
    const at = name.indexOf('|');
    return at > 0 && name.slice(0, at) === ref.source && isProvisional(name.slice(at + 1));
  });
  if (names.length === 0) return {};

  const remove = names.flatMap((name) => [
    headKey(name),
    ...[...(stored.weeks.get(name)?.keys() ?? [])].map((monday) => weekKey(name, monday)),
  ]);
  for (const name of names) {
    stored.heads.delete(name);
    stored.weeks.delete(name);
  }
  const zone = names.map((name) => stored.zones[name]).find((known) => known !== undefined);
  const kept = Object.entries(stored.zones).filter(([name]) => !names.includes(name));
  stored.zones = { ...(zone === undefined ? {} : { [sourceKey(ref)]: zone }), ...Object.fromEntries(kept) };
  stored.bookings = stored.bookings.map((one) => (foundling(one) ? { ...one, account: ref.account } : one));
  const known = stored.sources.filter((one) => !foundling(one));
  const required = known.length < stored.sources.length && !known.some((one) => sourceKey(one) === sourceKey(ref));
  stored.sources = required ? [...known, { source: ref.source, account: ref.account }] : known;
  return { zones: stored.zones, sources: stored.sources, remove };
}
