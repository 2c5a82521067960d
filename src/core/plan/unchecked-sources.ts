import { sourceKey } from '../agenda/shelf.ts';
import type { Interval, SourceRef } from '../model.ts';
import { HOUR } from '../time.ts';
import type { Planning } from './planning.ts';

/** A required source older than this no longer vouches for an hour (design decision 7). */
const STALE = 72 * HOUR;

/** Required sources that do not vouch for the whole block: missing, or read too long ago. Empty: the hour is free. */
export function uncheckedSources({ input }: Planning, block: Interval): SourceRef[] {
  const required = input.coverage.filter((cover) => cover.required);
  const bySource = new Map<string, { ref: SourceRef; spans: Interval[] }>();
  for (const cover of required) {
    const key = sourceKey(cover);
    const held = bySource.get(key) ?? { ref: { source: cover.source, account: cover.account }, spans: [] };
    if (input.now - cover.asOf <= STALE) held.spans.push({ from: cover.from, to: cover.to });
    bySource.set(key, held);
  }
  return [...bySource.entries()]
    .filter(([, { spans }]) => !holds(spans, block))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { ref }]) => ref);
}

/** True where the spans together hold the block. */
function holds(spans: readonly Interval[], block: Interval): boolean {
  let at = block.from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from <= at && span.to > at) at = span.to;
  }
  return at >= block.to;
}
