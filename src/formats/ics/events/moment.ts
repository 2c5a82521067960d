import type { Instant } from '../../../core/model.ts';
import { type DateProperty, dateProperty } from '../text/date-property.ts';
import { compactDate, compactInstant, type DateValue, dateValue, midnightOf, type Wall } from '../text/date-value.ts';
import { type Clock, instantOf, UTC, wallOf } from '../zones/clock.ts';
import type { ZoneFinder } from '../zones/zone-finder.ts';

/** A DATE or DATE-TIME with the clock it is read on. */
export interface Moment {
  wall: Wall;
  isDate: boolean;
  clock: Clock;
}

/** The moment of one value. Floating times are read on `floating`: the event's own clock where it has one. */
export function momentOf(value: DateValue, tzid: string | null, floating: Clock, zones: ZoneFinder): Moment {
  const clock = value.isUtc ? UTC : tzid === null || value.isDate ? floating : zones.find(tzid);
  return { wall: value.wall, isDate: value.isDate, clock };
}

/** The first moment of a line; null where it is no date. */
export function firstMoment(line: string, floating: Clock, zones: ZoneFinder): Moment | null {
  const read: DateProperty | null = dateProperty(line);
  const value = dateValue(read?.values[0] ?? '');
  return read && value ? momentOf(value, read.tzid, floating, zones) : null;
}

/** All moments of some lines; what is no date is left out, as every calendar does with a bad EXDATE. */
export function momentsOf(lines: string[], floating: Clock, zones: ZoneFinder): Moment[] {
  return lines.flatMap((line) => {
    const read: DateProperty | null = dateProperty(line);
    return (read?.values ?? []).flatMap((text) => {
      const value = dateValue(text);
      return value ? [momentOf(value, read?.tzid ?? null, floating, zones)] : [];
    });
  });
}

export function instantAt(moment: Moment): Instant {
  return instantOf(moment.wall, moment.clock);
}

/**
 * The day a moment means for an all-day event. Exchange gives RECURRENCE-ID and UNTIL of all-day series as times: local
 * midnight, or that in UTC (`20260817T220000Z` for 18 August in Berlin).
 */
export function dayOfMoment({ wall, isDate, clock }: Moment, home: Clock): Wall {
  const isUtcTime = !isDate && clock === UTC && wall !== midnightOf(wall);
  return midnightOf(isUtcTime ? wallOf(wall, home) : wall);
}

/** A moment on the wall of the event `start` belongs to; a DATE means that day at the event's own time. */
export function wallOn(moment: Moment, start: Moment, home: Clock): Wall {
  if (start.isDate) return dayOfMoment(moment, home);
  if (moment.isDate) return moment.wall + (start.wall - midnightOf(start.wall));
  return moment.clock === start.clock ? moment.wall : wallOf(instantAt(moment), start.clock);
}

/** The `instance` of an EventKey (RFC 5545 RECURRENCE-ID in one form). //=> '20261006T170000Z' or '20261006' */
export function instanceOf(start: Wall | Instant, isDate: boolean): string {
  return isDate ? compactDate(start) : compactInstant(start);
}
