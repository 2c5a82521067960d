import type { Instant } from '../model.ts';
import { DAY, HOUR } from '../time.ts';
import type { CadenceReckoner } from './cadence-windows.ts';
import { GRID, type OptionSpan } from './option-spans.ts';
import type { Option } from './set-problem.ts';
import { startUntil } from './start-candidates.ts';

type TurnsAfter = CadenceReckoner['turnsAfter'];
/** Instants by the day (of UTC) they lie on. */
type ByDay = Map<number, Set<Instant>>;

/** More than so many between the ends of one span are not tried: the ends decide nearly always. */
const MOST_BETWEEN = 40;

/** Regular visits further apart than this never touch each other's limits: 72 h and a visit. */
const NEVER_NEAR = 80 * HOUR;
interface LaterHours {
  /** Starts of hours that may serve a race or what she asked for. */
  special: ByDay;
  starts: ByDay;
  ends: ByDay;
}

/** Gives every span the starts between its ends that the end of a later one holds in place (docs/planning.md, "How it is found"). */
export function holdInPlace(options: readonly Option[], booked: readonly Instant[], turnsAfter: TurnsAfter): void {
  const later: LaterHours = { special: new Map(), starts: new Map(), ends: new Map() };
  for (const start of booked) note(later.starts, start);
  for (const option of [...options].sort((a, b) => b.from - a.from)) {
    const turns = option.counts ? turnsAfter(option.from) : [];
    option.tight = [...heldBy(option, turns, later), ...rhythmTurns(option, turnsAfter)];
    const isSpecial = option.roles.length > 0;
    for (const start of [option.from, option.to]) {
      note(later.starts, start);
      note(later.ends, start + option.length);
      if (isSpecial) note(later.special, start);
    }
  }
}

function note(byDay: ByDay, at: Instant): void {
  const day = Math.floor(at / DAY);
  const known = byDay.get(day);
  if (known) known.add(at);
  else byDay.set(day, new Set([at]));
}

/** Just 48 or 72 h before a later start, or a week; for hours of races also so that a later one is just inside its window. */
function heldBy(option: Option, turns: ReturnType<TurnsAfter>, later: LaterHours): Set<Instant> {
  const found = new Set<Instant>();
  const { from, to, length } = option;
  const hold = (instants: ByDay, back: number) => {
    for (let day = Math.floor((from + back) / DAY); day <= Math.floor((to + back) / DAY); day++) {
      for (const at of instants.get(day) ?? []) {
        const held = at - back;
        if (held > from && held < to && found.size < MOST_BETWEEN) found.add(held);
      }
    }
  };
  const first = turns[0];
  const isSpecial = option.roles.length > 0;
  // Two regular visits lie too far apart to touch each other's limits, but in a dense rhythm.
  const near = first && first.from > NEVER_NEAR ? later.special : later.starts;
  for (const back of [length + 48 * HOUR, length + 72 * HOUR, 7 * DAY]) hold(near, back);
  for (const turn of isSpecial ? turns : []) {
    hold(later.starts, turn.from);
    hold(later.starts, turn.to);
    hold(later.ends, turn.to);
  }
  return found;
}

/**
 * The two neighbouring starts of a span between which the next windows change: at a phase of training, a goal race, the end of the
 * horizon. Empty where nothing changes, as nearly always.
 */
function rhythmTurns({ from, to, counts }: Option, turnsAfter: TurnsAfter): Instant[] {
  if (!counts || from === to) return [];
  const sign = (start: Instant) => JSON.stringify(turnsAfter(start));
  const before = sign(from);
  if (before === sign(to)) return [];
  let low = from;
  let high = to;
  while (high - low > GRID) {
    const middle = startUntil((low + high) / 2, { to } satisfies Pick<OptionSpan, 'to'>);
    if (sign(middle) === before) low = middle;
    else high = middle;
  }
  return [low, high];
}
