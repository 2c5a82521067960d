import type { Instant, RelativeStanding } from '../model.ts';
import { DAY } from '../time.ts';
import { SortedNumbers } from './sorted-numbers.ts';

interface Scored {
  start: Instant;
  /** Undefined where it has none. */
  score: number | undefined;
}

interface Entry {
  start: Instant;
  score: number;
  place: number;
}

const SEASON = 42 * DAY;
const YEAR = 365 * DAY;
/** With fewer in six weeks, percentiles say more about chance than about her: our choice. */
const FEWEST = 8;
/** Among fewer in a year the three highest are no rarer than the top tenth: our choice. */
const FEWEST_OF_YEAR = 30;

/**
 * Where each Relative Effort stands among her own of the 42 days before it (percentile rank, ties count half), and of the 365 days
 * before it for the three highest. In the order given; null where there is none. //=> above nine of the ten before it: 'top-10'
 */
export function relativeStandings(efforts: readonly Scored[]): (RelativeStanding | null)[] {
  const standings: (RelativeStanding | null)[] = efforts.map(() => null);
  const entries = efforts
    .flatMap(({ start, score }, place): Entry[] => (score === undefined ? [] : [{ start, score, place }]))
    .sort((a, b) => a.start - b.start);
  const season = new Trail(entries, SEASON);
  const year = new Trail(entries, YEAR);
  for (const { start, score, place } of entries) {
    standings[place] = standing(score, season.before(start), year.before(start));
  }
  return standings;
}

function standing(score: number, season: SortedNumbers, year: SortedNumbers): RelativeStanding {
  if (season.size < FEWEST) return 'few';
  const rank = (season.below(score) + season.upTo(score)) / 2 / season.size;
  if (rank < 0.75) return 'usual';
  if (rank < 0.9) return 'top-25';
  const asHigh = year.size - year.below(score);
  return year.size >= FEWEST_OF_YEAR && asHigh < 3 ? 'top-3' : 'top-10';
}

/** The scores of a span that moves on: each is added and removed once. Asked in time order. */
class Trail {
  private readonly scores = SortedNumbers.of();
  private from = 0;
  private to = 0;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly span: number,
  ) {}

  before(at: Instant): SortedNumbers {
    for (let next = this.entries[this.to]; next && next.start < at; next = this.entries[++this.to]) {
      this.scores.add(next.score);
    }
    for (let old = this.entries[this.from]; old && old.start < at - this.span; old = this.entries[++this.from]) {
      this.scores.remove(old.score);
    }
    return this.scores;
  }
}
