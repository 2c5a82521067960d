import * as v from 'valibot';
import {
  account,
  date,
  generation,
  instant,
  MOST,
  problems,
  readEvent,
  seenSpan,
  sourceId,
  zoneEvidence,
} from './reading.ts';

/** One week of one source and account: its events, and when which of its dates were read. Key `readings:<source>|<account>:<monday>`. */
export const storedWeek = v.object({
  events: v.pipe(
    v.array(v.object({ ...readEvent.entries, asOf: instant, listed: v.exactOptional(instant) })),
    v.maxLength(MOST.events),
  ),
  stamps: v.array(v.object({ ...seenSpan.entries, asOf: instant })),
});
export type StoredWeek = v.InferOutput<typeof storedWeek>;

/** What a source and account hold besides their weeks. Key `shelf:<source>|<account>`. */
export const storedHead = v.object({
  source: sourceId,
  account,
  zone: zoneEvidence,
  problems,
  generation,
  readAt: instant,
});
export type StoredHead = v.InferOutput<typeof storedHead>;

const WEEK_KEY = /^readings:(.+):(\d{4}-\d{2}-\d{2})$/;
const HEAD_KEY = /^shelf:(.+)$/;

export function weekKey(source: string, monday: string): string {
  return `readings:${source}:${monday}`;
}

export function headKey(source: string): string {
  return `shelf:${source}`;
}

/** `source` is `<source>|<account>`; null for any other key. The account may hold a colon, a date cannot. */
export function parseWeekKey(key: string): { source: string; monday: string } | null {
  const [, source, monday] = WEEK_KEY.exec(key) ?? [];
  return source && monday && v.is(date, monday) ? { source, monday } : null;
}

export function parseHeadKey(key: string): string | null {
  return HEAD_KEY.exec(key)?.[1] ?? null;
}
