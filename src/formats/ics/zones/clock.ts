import type { Instant } from '../../../core/model.ts';
import { DAY, MINUTE, offsetAt } from '../../../core/time.ts';
import type { Wall } from '../text/date-value.ts';

/** A time zone: an IANA one, a fixed offset, or one that the file defines itself. */
export interface Clock {
  /** Its IANA name, null where it has none. */
  zone: string | null;
  /** Milliseconds east of UTC. */
  offset(at: Instant): number;
}

/**
 * The clock of an IANA zone. Asking the engine is slow (2 µs), and a file asks for every start and end: a day whose two
 * midnights agree needs no more questions.
 */
export function ianaClock(zone: string): Clock {
  const midnights = new Map<number, number>();
  const exact = (at: Instant) => Math.round(offsetAt(at, zone) * MINUTE);
  const atMidnight = (day: number) => {
    let offset = midnights.get(day);
    if (offset === undefined) {
      offset = exact(day * DAY);
      midnights.set(day, offset);
    }
    return offset;
  };
  return {
    zone,
    offset(at) {
      const day = Math.floor(at / DAY);
      const offset = atMidnight(day);
      return offset === atMidnight(day + 1) ? offset : exact(at);
    },
  };
}

/** A clock that never changes. Without a name: UTC itself says nothing about where the event is. */
export function fixedClock(offset: number): Clock {
  return { zone: null, offset: () => offset };
}

export const UTC = fixedClock(0);

/** The instant of a wall time. In a spring gap it moves forward, in an autumn fold the first one is meant (RFC 5545 3.3.5). */
export function instantOf(wall: Wall, clock: Clock): Instant {
  const before = clock.offset(wall - DAY);
  const after = clock.offset(wall + DAY);
  if (before === after || clock.offset(wall - before) === before) return wall - before;
  return clock.offset(wall - after) === after ? wall - after : wall - before;
}

/** What the wall shows at an instant. */
export function wallOf(at: Instant, clock: Clock): Wall {
  return at + clock.offset(at);
}
