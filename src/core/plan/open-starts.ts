import { contains, overlaps } from '../intervals.ts';
import type { Instant, Interval, LocalDate, SourceRef } from '../model.ts';
import { addDays, DAY, HOUR, localDate, MINUTE, toInstant, weekday } from '../time.ts';
import type { PlanInput } from './plan-input.ts';
import type { Planning } from './planning.ts';
import { DEFAULTS, isQuietDate, sessionHours, travelMinutes } from './preferences.ts';

/** Starts are offered on the quarter hour. */
const GRID = 15;

/** What is set aside to try whether it would help. */
export interface Relaxation {
  hours?: { from: number; to: number };
  busy?: readonly Interval[];
}

/** The whole door-to-door time of a session: travel, ten minutes to arrive, the session, travel (rules.md section 9). */
export function doorToDoor(session: Interval, travelMin: number): Interval {
  return { from: session.from - (travelMin + DEFAULTS.arriveMin) * MINUTE, to: session.to + travelMin * MINUTE };
}

/** Every start inside `window` at which a session of `minutes` fits the user's life: hours, days, notice, cover, other events. */
export function openStarts(planning: Planning, window: Interval, minutes: number, relaxed: Relaxation = {}): Instant[] {
  const { input, horizon } = planning;
  const { settings, zone } = input;
  const earliest = Math.max(window.from, earliestStart(input));
  const latest = Math.min(window.to, horizon.to);
  if (earliest >= latest) return [];
  const starts: Instant[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const fits = blockTest(planning, { from: earliest, to: latest }, relaxed.busy ?? planning.busy);
  const lastDate = localDate(latest, zone);
  for (let date = localDate(earliest, zone); date <= lastDate; date = addDays(date, 1)) {
    const hours = isQuietDate(date, settings) ? null : (relaxed.hours ?? sessionHours(date, settings));
    if (!hours) continue;
    // Steps are instants: on the night of a clock change some quarter hours do not exist, and some come twice.
    const closes = Math.min(toInstant(date, hours.to, zone), latest);
    for (let start = toInstant(date, Math.ceil(hours.from / GRID) * GRID, zone); ; start += GRID * MINUTE) {
      const session = { from: start, to: start + minutes * MINUTE };
      if (session.to > closes) break;
      // A date the zone skips has the hours of the date after it.
      if (start <= last || start < earliest) continue;
      last = start;
      if (fits(date, session)) starts.push(start);
    }
  }
  return starts;
}

/** The notice the user wants; and nobody leaves home before now. */
export function earliestStart({ now, settings }: PlanInput): Instant {
  const notice = (settings.minNoticeH ?? DEFAULTS.minNoticeH) * HOUR;
  return now + Math.max(notice, (travelMinutes(settings) + DEFAULTS.arriveMin) * MINUTE);
}

/** Whether a session's whole door-to-door block is known, free, and inside the hours somebody minds the children. */
function blockTest(planning: Planning, window: Interval, busy: readonly Interval[]) {
  const travel = travelMinutes(planning.input.settings);
  const near = (span: Interval) => span.to > window.from - DAY && span.from < window.to + DAY;
  const mine = planning.chosen.map(({ start, end }) => doorToDoor({ from: start, to: end }, travel));
  const taken = [...busy, ...mine].filter(near);
  const covered = planning.covered.filter(near);
  return (date: LocalDate, session: Interval): boolean => {
    const block = doorToDoor(session, travel);
    if (!covered.some((span) => contains(span, block))) return false;
    if (taken.some((span) => overlaps(span, block))) return false;
    return insideChildcare(planning, date, block);
  };
}

function insideChildcare({ input }: Planning, date: LocalDate, block: Interval): boolean {
  const { childcare } = input.settings;
  if (!childcare?.length) return true;
  return childcare.some(
    ({ day, from, to }) =>
      day === weekday(date) &&
      contains({ from: toInstant(date, from, input.zone), to: toInstant(date, to, input.zone) }, block),
  );
}

/** A required source older than this no longer vouches for an hour (design decision 7). */
const STALE = 72 * HOUR;

/** Required sources that do not vouch for the whole block: missing, or read too long ago. Empty: the hour is free. */
export function uncheckedSources({ input }: Planning, block: Interval): SourceRef[] {
  const required = input.coverage.filter((cover) => cover.required);
  const bySource = new Map<string, { ref: SourceRef; spans: Interval[] }>();
  for (const cover of required) {
    const key = `${cover.source}|${cover.account}`;
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
