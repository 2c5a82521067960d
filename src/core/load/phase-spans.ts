import { union } from '../intervals.ts';
import type { Effort, Instant, Interval } from '../model.ts';
import { DAY } from '../time.ts';
import { isLongRace } from './assume-priority.ts';

const TAPER = 14 * DAY;
const RACE_WEEK = 7 * DAY;
/** Four weeks of peak, then the taper. */
const PEAK = TAPER + 28 * DAY;
const BUILD = 84 * DAY;

/** Tells whether an instant lies in any of some spans; a span's end is outside. */
export type IsWithin = (at: Instant) => boolean;

/** The spans that races make before and behind them. Each question takes the logarithm of their number. */
export interface PhaseSpans {
  taper: IsWithin;
  raceWeek: IsWithin;
  recovery: IsWithin;
  peak: IsWithin;
  /** Up to twelve weeks to an A race. */
  build: IsWithin;
  /** Some A race is still to come. */
  goalAhead: IsWithin;
  /** Some A or B race is still to come: one run for fun is no plan. */
  raceAhead: IsWithin;
}

export function phaseSpans(efforts: readonly Effort[]): PhaseSpans {
  const races = efforts.filter(({ kind }) => kind === 'race');
  const goals = races.filter(({ priority }) => priority === 'A');
  const second = races.filter(({ priority }) => priority === 'B');
  const before = (some: readonly Effort[], span: number) => within(some.map(({ start, end }) => [start - span, end]));
  return {
    taper: before(goals, TAPER),
    raceWeek: before(second, RACE_WEEK),
    recovery: within(goals.map((race) => [race.end, race.end + recoveryDays(race) * DAY])),
    peak: before(goals, PEAK),
    build: before(goals, BUILD),
    goalAhead: before(goals, Number.POSITIVE_INFINITY),
    raceAhead: before([...goals, ...second], Number.POSITIVE_INFINITY),
  };
}

/** One easy day a mile is the folk rule; a marathon counts 26, shorter goals two weeks at most. */
function recoveryDays(race: Effort): number {
  return race.load === 'E5' ? 26 : isLongRace(race.distance, race.discipline) ? 13 : 6;
}

function within(spans: readonly (readonly [Instant, Instant])[]): IsWithin {
  const joined = union(spans.map(([from, to]): Interval => ({ from, to })));
  return (at) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle] as Interval).to <= at) low = middle + 1;
      else high = middle;
    }
    const span = joined[low];
    return span !== undefined && span.from <= at;
  };
}
