import { sourceKey } from '../core/agenda/shelf.ts';
import type { SourceRef } from '../core/model.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { SITES } from '../sites/list.ts';

/** The calendars Add in the popup can write to: pages of which a day was read, those first that a slot needs. */
export function addTargets({ sources, heads, weeks }: Stored): SourceRef[] {
  const read = [...heads].filter(([key]) =>
    [...(weeks.get(key)?.values() ?? [])].some(({ stamps }) => stamps.length > 0),
  );
  const all = [...sources, ...read.map(([, { source, account }]) => ({ source, account }))];
  const byKey = new Map(all.map(({ source, account }) => [sourceKey({ source, account }), { source, account }]));
  return [...byKey.values()].filter(({ source }) => SITES.some(({ id }) => id === source));
}

/** The one she chose, while it is known; else the first. */
export function addTarget(stored: Stored): SourceRef | null {
  const targets = addTargets(stored);
  return targets.find(({ account }) => account === stored.addTo) ?? targets[0] ?? null;
}
