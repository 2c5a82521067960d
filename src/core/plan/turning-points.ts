import type { CheckIn, Effort, Instant, Interval, Massage } from '../model.ts';
import { type EdgeModifiers, edgeModifiers } from '../rules/edge-modifiers.ts';
import { flagEnd } from '../rules/flag-holds.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, HOUR } from '../time.ts';
import { gapTurns } from './gap-turns.ts';
import type { Planning } from './planning.ts';

/** Races count for rules that look a week ahead, and for soft workouts three weeks ahead (rules.md sections 6 and 7). */
const AHEAD = [168 * HOUR, 504 * HOUR];
/** Beyond these no effort changes a verdict: two weeks back, three ahead. */
const BACK = 15 * DAY;
const AHEAD_MOST = 22 * DAY;

/**
 * Every start (ms) at which the verdict on a visit may change: the first instant of the new regime, in order. Between two of them
 * it is the same, which `tests/core/plan/option-spans.test.ts` holds against judging each start by itself. `at` places the visit;
 * `cuts` are turns of other kinds. The time of an effort itself is no turn, since it is never open.
 */
export function turningPoints(
  planning: Planning,
  span: Interval,
  at: (start: Instant) => Massage,
  contextAt: (start: Instant) => JudgeContext,
  cuts: readonly Instant[] = [],
): Instant[] {
  const visit = at(0);
  const { efforts, input } = planning;
  const own = [...visitTurns(planning, visit), ...input.checkIns.flatMap((said) => saidTurns(said, visit, input.zone))];
  const turns = own.filter((turn) => turn > span.from && turn <= span.to);
  const states = modifierStates([span.from, ...turns], at, contextAt);
  const { fromStart, fromEnd } = gapTurns(visit, states, contextAt(span.from));
  const add = (turn: Instant) => {
    if (turn > span.from && turn <= span.to) turns.push(turn);
  };
  for (const effort of efforts) {
    const { start, end } = effort;
    if (end < span.from - BACK || start > span.to + AHEAD_MOST) continue;
    for (const turn of fromStart(effort)) add(start + turn);
    for (const turn of fromEnd(effort)) add(end + turn);
    if (isGoal(effort)) for (const ahead of AHEAD) add(start - visit.end - ahead);
  }
  for (const cut of cuts) add(cut);
  return inOrder(turns);
}

function isGoal({ kind, priority }: Effort): boolean {
  return kind === 'race' && (priority === 'A' || priority === 'B');
}

/** Other visits: spacing, the weekly cap, being used to it (42 days), new again (28 days), a restart (56 days). */
function visitTurns({ massages, chosen }: Planning, { end: length, depth }: Massage): Instant[] {
  if (depth !== 'M' && depth !== 'D') return [];
  const turns: Instant[] = [];
  for (const visit of [...massages, ...chosen]) {
    if (visit.depth === 'X') continue;
    turns.push(visit.start - 7 * DAY + 1, visit.start + 7 * DAY, visit.start + 42 * DAY + 1);
    turns.push(visit.end, visit.end + 28 * DAY + 1, visit.end + 56 * DAY + 1);
    if (depth === 'D') turns.push(visit.start - length - 72 * HOUR + 1, visit.end + 72 * HOUR);
  }
  return turns;
}

/** What she said of her body: sore legs for a day, each flag for as long as it holds. */
function saidTurns({ at, legs, flags = [] }: CheckIn, { depth }: Massage, zone: string): Instant[] {
  const turns = flags.map((flag) => flagEnd(flag, at, zone) + 1);
  if (legs === 'sore' && depth === 'D') turns.push(at + DAY + 1);
  if (turns.length > 0) turns.push(at);
  return turns;
}

/** All that moves the edges of firm and deep work at one of these starts, each once. */
function modifierStates(
  starts: readonly Instant[],
  at: (start: Instant) => Massage,
  contextAt: (start: Instant) => JudgeContext,
): EdgeModifiers[] {
  const states: EdgeModifiers[] = [];
  for (const start of starts) {
    const state = edgeModifiers(at(start), contextAt(start));
    if (!states.some((known) => isAlike(known, state))) states.push(state);
  }
  return states;
}

/** Races ahead soften a band, and move none. */
function isAlike(a: EdgeModifiers, b: EdgeModifiers): boolean {
  return a.novel === b.novel && a.bruised === b.bruised && a.accustomed === b.accustomed && a.tender === b.tender;
}

/** Typed arrays sort numbers several times as fast; there are thousands in a year. */
function inOrder(turns: readonly Instant[]): Instant[] {
  return [...new Set(Float64Array.from(turns).sort())];
}
