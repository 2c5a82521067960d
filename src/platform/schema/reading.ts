import * as v from 'valibot';
import { parseSettings } from '../../core/settings.ts';
import { loadSignals } from './load-signals.ts';
import { recordedActivity } from './recorded-activity.ts';

/**
 * What a reading is made of, capped everywhere: a page's renderer may be compromised, and anyone can send an invitation. The same
 * parts are what storage holds, so a tighter cap here needs a migration there.
 */

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Controls, bidi overrides and marks without width: readers strip them, and a page that says it did is not believed. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const plainText = (max: number) =>
  v.pipe(
    text(max),
    v.transform((written) => written.replace(HIDDEN, '')),
  );
/** `isoDate` takes 30 February; a date that is none would stop every plan. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((written) => {
    const at = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written);
  }, 'not a date'),
);
/** core/settings is who judges zones; one the engine does not know would stop every plan too. */
export const zone = v.pipe(
  text(80),
  v.check((name) => parseSettings({ zone: name }).problems.length === 0, 'not a time zone'),
);
const minute = v.pipe(v.number(), v.minValue(0), v.maxValue(1440));
/** Up to the year 2100. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));
const wall = v.object({ date, minute });

/** How long a reading's lists may be. More on one page is no calendar any more; the reader splits nothing, it is refused. */
export const MOST = { events: 3000, seen: 60, problems: 100, instances: 1000 } as const;

export const sourceId = v.picklist(['google-calendar', 'strava', 'file', 'kneadtime']);
export const account = text(320);

export const readEvent = v.object({
  key: v.object({ uid: text(1100), instance: v.nullable(v.pipe(v.string(), v.regex(/^\d{8}(T\d{6}Z)?$/))) }),
  nativeId: text(2000),
  calendar: text(320),
  title: plainText(200),
  description: v.exactOptional(plainText(2000)),
  location: v.exactOptional(plainText(300)),
  when: v.variant('type', [
    v.object({ type: v.literal('wall'), start: wall, end: wall }),
    v.object({ type: v.literal('instants'), start: instant, end: instant, zone: v.nullable(zone) }),
    v.object({ type: v.literal('dates'), from: date, to: date }),
  ]),
  clipped: v.exactOptional(v.object({ start: v.exactOptional(v.boolean()), end: v.exactOptional(v.boolean()) })),
  busy: v.picklist(['busy', 'free']),
  status: v.picklist(['confirmed', 'tentative', 'declined', 'cancelled']),
  load: v.exactOptional(loadSignals),
  activity: v.exactOptional(recordedActivity),
});

export const problem = v.object({
  code: v.picklist([
    'unknown-layout',
    'unreadable-event',
    'lost-events',
    'zone-unknown',
    'bad-rule',
    'limit',
    'truncated',
    'bad-setting',
    'unknown-zone',
    'rule-failed',
  ]),
  where: text(200),
  detail: text(300),
});

export const seenSpan = v.object({
  calendars: v.union([v.literal('visible'), v.pipe(v.array(text(320)), v.maxLength(200))]),
  from: date,
  to: date,
});

export const zoneEvidence = v.object({
  iana: v.exactOptional(text(80)),
  offsets: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.minValue(-1080), v.maxValue(1080))), v.maxLength(8))),
  instances: v.exactOptional(v.pipe(v.array(v.object({ wall, at: instant })), v.maxLength(MOST.instances))),
});

export const problems = v.pipe(v.array(problem), v.maxLength(MOST.problems));
export const generation = text(60);

export const reading = v.object({
  source: v.picklist(['google-calendar', 'strava']),
  account,
  readAt: instant,
  seen: v.pipe(v.array(seenSpan), v.maxLength(MOST.seen)),
  zone: zoneEvidence,
  events: v.pipe(v.array(readEvent), v.maxLength(MOST.events)),
  problems,
  generation,
});
