import type { ActivityCoverage, CalendarEvent, Coverage, LocalDate, Problem, SourceRef } from '../model.ts';
import { isZone, localDate, startOfDay } from '../time.ts';
import { isActivitySource } from './activity-source.ts';
import { mergeTwins } from './merge-twins.ts';
import { withoutOutdated } from './outdated-export.ts';
import { pageZone, type ZoneChoice } from './page-zone.ts';
import { resolveEvent } from './resolve-event.ts';
import { type Shelf, sourceKey } from './shelf.ts';

export interface AgendaInput {
  shelves: readonly Shelf[];
  /** Zones the user confirmed, by `sourceKey`. */
  confirmedZones: Readonly<Record<string, string>>;
  browserZone: string;
  settingsZone: string | null;
  /** Sources a slot needs to be called free. */
  required: readonly SourceRef[];
}

export interface Agenda {
  events: CalendarEvent[];
  coverage: Coverage[];
  /** Spans of which all that was done is known. Sources that tell it say nothing about free time. */
  activityCoverage: ActivityCoverage[];
  /** The zone of each page or file, and how it was found; null: ask. */
  zones: { ref: SourceRef; choice: ZoneChoice | null }[];
  problems: (Problem & SourceRef)[];
}

/**
 * Many readings, one list of events and what is known about free time. A page whose zone nothing confirms still shows its events
 * (in the settings' or browser's zone, since some clock is better than none for a list), but covers no span, so nothing is
 * proposed from it.
 */
export function buildAgenda(input: AgendaInput): Agenda {
  const events: CalendarEvent[] = [];
  const coverage: Coverage[] = [];
  const activityCoverage: ActivityCoverage[] = [];
  const zones: Agenda['zones'] = [];
  const problems: Agenda['problems'] = [];
  const calendars = input.required.filter(({ source }) => !isActivitySource(source));
  const required = new Set(calendars.map(sourceKey));
  const fallback = [input.settingsZone, input.browserZone].find((zone) => zone && isZone(zone)) ?? 'UTC';

  for (const shelf of withoutOutdated(input.shelves)) {
    const ref = { source: shelf.source, account: shelf.account };
    const choice = shelfZone(shelf, input, fallback);
    zones.push({ ref, choice });
    const zone = choice?.zone ?? fallback;
    for (const read of shelf.events) events.push(resolveEvent(read, ref, zone));
    for (const problem of shelf.problems) problems.push({ ...problem, ...ref });
    if (!choice) {
      problems.push({ code: 'zone-unknown', where: shelf.account, detail: '', ...ref });
      continue;
    }
    for (const { calendars, asOf, ...stamp } of shelf.stamps) {
      const span = { ...ref, from: startOfDay(stamp.from, zone), to: startOfDay(stamp.to, zone), asOf };
      if (isActivitySource(ref.source)) activityCoverage.push(span);
      else coverage.push({ ...span, calendars, required: required.has(sourceKey(ref)) });
    }
  }
  for (const ref of calendars) {
    const known = coverage.some((c) => sourceKey(c) === sourceKey(ref));
    // An empty span keeps a required source on the list, so that its absence is said and never looks like free time.
    if (!known) coverage.push({ ...ref, calendars: 'visible', from: 0, to: 0, asOf: 0, required: true });
  }
  return { events: mergeTwins(events), coverage, activityCoverage, zones, problems };
}

function shelfZone(shelf: Shelf, input: AgendaInput, fallback: string): ZoneChoice | null {
  // Activities carry instants, and their dates are those of wherever she was: mostly at home.
  if (isActivitySource(shelf.source)) return { zone: fallback, by: 'settings' };
  // A file carries instants; only its dates need a zone, and those are the user's own.
  if (shelf.source === 'file') return { zone: input.settingsZone ?? input.browserZone, by: 'settings' };
  const confirmed = input.confirmedZones[sourceKey(shelf)] ?? null;
  return pageZone(shelf.zone, newestDate(shelf), {
    confirmed,
    browser: input.browserZone,
    settings: input.settingsZone,
  });
}

/** The first date of the newest reading: zone evidence is from that reading. */
export function newestDate(shelf: Shelf): LocalDate {
  const newest = [...shelf.stamps].sort((a, b) => b.asOf - a.asOf)[0];
  return newest?.from ?? localDate(shelf.readAt, 'UTC');
}
