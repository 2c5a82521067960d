import { sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { CALENDARS, calendarSite } from '../sites/list.ts';

/** The calendars Add in the popup can write to: pages of which a day was read, those first that a slot needs. */
export function addTargets({ sources, heads, weeks }: Stored): SourceRef[] {
  const read = [...heads].filter(([key]) =>
    [...(weeks.get(key)?.values() ?? [])].some(({ stamps }) => stamps.length > 0),
  );
  const all = [...sources, ...read.map(([, { source, account }]) => ({ source, account }))];
  const byKey = new Map(all.map(({ source, account }) => [sourceKey({ source, account }), { source, account }]));
  return [...byKey.values()].filter(({ source }) => calendarSite(source) !== undefined);
}

/**
 * Where an Add goes when no calendar was ever read: the calendar site as its first account, under the name its page has until it says
 * whose it is. Null where a page of a calendar was read and told nothing: that one is to be opened first.
 */
export function firstCalendar({ heads, sources }: Pick<Stored, 'heads' | 'sources'>): SourceRef | null {
  const known = [...sources, ...heads.values()].some(({ source }) => calendarSite(source) !== undefined);
  const [site] = CALENDARS;
  return known || !site ? null : { source: site.id, account: 'provisional:u/0' };
}

/** The one she chose, while it is known; else the first. */
export function addTarget(stored: Stored): SourceRef | null {
  const targets = addTargets(stored);
  return targets.find(({ account }) => account === stored.addTo) ?? targets[0] ?? null;
}
