import type { MassageKind, Need, Opener, Unmet } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { localDate } from '../time.ts';
import { withSettings } from './changed-settings.ts';
import { changedWorkouts } from './changed-workout.ts';
import { type FittingSpan, fittingSpans, spentIn, type Tried } from './fitting-spans.ts';
import { freedEvents } from './freed-event.ts';
import { otherTimes } from './other-times.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';
import { confirmed, type TriedChange } from './tried-change.ts';
import { cents, type VisitLimits } from './visit-limits.ts';

/** So many changes are planned with, for one need. */
const MOST_CONFIRMED = 4;

/** What may stand in for a deeper kind, by what the visit is for: a flush comes after a race, loosening before one. */
const GENTLER: Readonly<Record<Need['type'], readonly MassageKind[]>> = {
  pre: ['sports', 'loosening'],
  post: ['sports', 'flush'],
  cadence: ['sports'],
  asked: ['sports', 'loosening', 'flush'],
};

/** What an opener is looked for in. */
export interface OpenerSearch {
  /** What touches the need's window. */
  near: Planning;
  /** All of it, to plan anew with. */
  whole: Planning;
  limits: VisitLimits;
  need: Need;
  why: Unmet['why'];
  /** The needs left out now. */
  missed: readonly Need[];
}

type SpansFor = (tried: Tried, from?: Planning) => FittingSpan[];

/**
 * The one smallest change that opens an hour: a lighter kind, other hours, one event moved, one workout made easy or moved by a
 * day; more money where that alone is missing. It is planned with before it is told, and the hour is the one that plan gives.
 */
export function findOpener(search: OpenerSearch): Opener | null {
  let tries = 0;
  for (const change of changes(search)) {
    const opener = confirmed(search.whole, search.need, change, search.missed);
    if (opener) return opener;
    if (++tries >= MOST_CONFIRMED) return null;
  }
  return null;
}

function* changes({ near, limits, need, why }: OpenerSearch): Generator<TriedChange> {
  if (why === 'budget') {
    yield* moreMoney(near, limits, need);
    return;
  }
  const spansFor: SpansFor = (tried, from = near) =>
    fittingSpans(from, limits, need, tried).filter(({ affordable }) => affordable);
  yield* gentlerKinds(near, need, spansFor);
  yield* otherTimes(near, need, spansFor);
  yield* freedEvents(near, need, spansFor);
  yield* changedWorkouts(near, need, why === 'no-free-time', spansFor);
}

/** Stronger needs of the month that its money may go to first. */
const FIRST_IN_LINE = [0, 1, 2];

/** The smallest budgets that would pay for an hour, and for those that come before it. */
function* moreMoney(planning: Planning, limits: VisitLimits, need: Need): Generator<TriedChange> {
  const dear = fittingSpans(planning, limits, need).filter(({ affordable }) => !affordable);
  const budgets = dear.flatMap(({ from, provider }) => {
    const month = localDate(from, planning.input.zone).slice(0, 7);
    const price = provider.price ?? 0;
    const sum = limits.bookedIn(month) + spentIn(planning, limits, from).spent + price;
    return FIRST_IN_LINE.map((others) => cents(sum + others * price) / 100);
  });
  for (const value of [...new Set(budgets)].sort((a, b) => a - b)) {
    const { budget } = planning.input.settings;
    if (!budget) return;
    const apply = (whole: Planning) => withSettings(whole, { budget: { ...budget, perMonth: value } });
    yield { opener: { change: 'budget', value }, apply };
  }
}

function* gentlerKinds({ input, massages }: Planning, need: Need, spansFor: SpansFor): Generator<TriedChange> {
  const depth = (of: MassageKind) => 'XLMD'.indexOf(depthOf(of));
  const deepest = Math.max(...need.kinds.map(depth));
  // Whoever wants light work only is not asked to go deeper; whoever goes regularly for firm work is not helped by light.
  for (const kind of GENTLER[need.type]) {
    if (need.kinds.includes(kind) || depth(kind) >= deepest || spansFor({ kinds: [kind] }).length === 0) continue;
    const kinds = [...wishedKinds(input.settings, massages), kind];
    yield { opener: { change: 'kind', value: kind }, apply: (whole) => withSettings(whole, { kinds }) };
  }
}
