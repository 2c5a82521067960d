import type { Interval } from '../../../core/model.ts';
import { DAY } from '../../../core/time.ts';
import { LIMITS } from '../limits.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Steps } from '../recurrence/steps.ts';
import { plainText } from '../text/plain-text.ts';
import { textOf } from '../text/property.ts';
import { lineOf, type RawComponent } from '../text/raw-component.ts';
import { type Clock, fixedClock, ianaClock, UTC } from './clock.ts';
import { offsetInName } from './offset-name.ts';
import { vtimezoneClock } from './vtimezone-clock.ts';
import { zoneName } from './zone-name.ts';

/** Finds the clock of a TZID, once each. A name we know wins over the file's own definition, which is often years old. */
export class ZoneFinder {
  readonly #definitions: Map<string, RawComponent>;
  readonly #found = new Map<string, Clock>();
  readonly #named = new Map<string, Clock>();
  readonly #problems: ProblemList;
  readonly #window: Interval;
  readonly #home: Clock;
  readonly #steps: Steps;

  constructor(
    { zone, window }: { zone: string; window: Interval },
    definitions: RawComponent[],
    problems: ProblemList,
    steps: Steps,
  ) {
    this.#definitions = new Map(
      definitions.slice(0, LIMITS.zones).map((one) => [textOf(lineOf(one, 'TZID'), 500).trim(), one]),
    );
    this.#window = window;
    this.#problems = problems;
    this.#steps = steps;
    this.#home = ianaClock(zone);
    this.#named.set(zone, this.#home);
  }

  /** The clock of the user's own zone. */
  get home(): Clock {
    return this.#home;
  }

  /** The clock of a zone that is known to exist. */
  named(zone: string): Clock {
    if (zone === 'UTC') return UTC;
    let clock = this.#named.get(zone);
    if (!clock) {
      clock = ianaClock(zone);
      this.#named.set(zone, clock);
    }
    return clock;
  }

  find(tzid: string): Clock {
    let clock = this.#found.get(tzid);
    if (!clock) {
      clock = this.#search(tzid);
      this.#found.set(tzid, clock);
    }
    return clock;
  }

  #search(tzid: string): Clock {
    const name = zoneName(tzid);
    if (name) return this.named(name);
    const definition = this.#definitions.get(tzid.trim());
    const located = definition && zoneName(textOf(lineOf(definition, 'X-LIC-LOCATION'), 500));
    if (located) return this.named(located);
    const defined = definition && vtimezoneClock(definition, this.#steps);
    const shown = plainText(tzid, 60);
    if (defined) {
      if (this.#isHome(defined)) return this.#home;
      this.#problems.add(
        'unknown-zone',
        `time zone "${shown}" is not known; its times follow the file's own definition`,
      );
      return defined;
    }
    const offset = offsetInName(tzid);
    if (offset !== null) {
      this.#problems.add('unknown-zone', `time zone "${shown}" is not known; its times follow the offset in its name`);
      return fixedClock(offset);
    }
    this.#problems.add(
      'unknown-zone',
      `time zone "${shown}" is not known; its times were read as ${this.#home.zone ?? 'UTC'}`,
    );
    return this.#home;
  }

  /** A home-made definition that keeps the user's own time on every day of the window is the user's own zone. */
  #isHome(clock: Clock): boolean {
    for (let at = this.#window.from; at <= this.#window.to; at += DAY) {
      if (clock.offset(at) !== this.#home.offset(at)) return false;
    }
    return true;
  }
}
