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

/**
 * Gives every span the starts between its ends that a later hour holds in place (docs/planning.md, "How it is found"). Walks
 * backwards, so that what holds an hour may itself be held by one still later.
 */
export function holdInPlace(options: readonly Option[], booked: readonly Instant[], turnsAfter: TurnsAfter): void {
  const starts: ByDay = new Map();
  const ends: ByDay = new Map();
  for (const start of booked) note(starts, start);
  for (const option of [...options].sort((a, b) => b.from - a.from)) {
    const turns = option.counts ? turnsAfter(option.from) : [];
    option.tight = [...heldBy(option, turns, starts, ends), ...rhythmTurns(option, turnsAfter)];
    for (const start of [option.from, option.to, ...option.tight]) {
      note(starts, start);
      note(ends, start + option.length);
    }
  }
}

function note(byDay: ByDay, at: Instant): void {
  const day = Math.floor(at / DAY);
  const known = byDay.get(day);
  if (known) known.add(at);
  else byDay.set(day, new Set([at]));
}

/** Just 48 or 72 h before a later start, or a week; or so that a later one is just due, or just inside its window. */
function heldBy(option: Option, turns: ReturnType<TurnsAfter>, starts: ByDay, ends: ByDay): Set<Instant> {
  const found = new Set<Instant>();
  const { from, to, length } = option;
  const hold = (later: ByDay, back: number) => {
    for (let day = Math.floor((from + back) / DAY); day <= Math.floor((to + back) / DAY); day++) {
      for (const at of later.get(day) ?? []) {
        const held = at - back;
        if (held > from && held < to && found.size < MOST_BETWEEN) found.add(held);
      }
    }
  };
  for (const back of [length + 48 * HOUR, length + 72 * HOUR, 7 * DAY]) hold(starts, back);
  for (const turn of turns) {
    for (const back of [turn.due, turn.from, turn.to]) hold(starts, back);
    hold(ends, turn.to);
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
