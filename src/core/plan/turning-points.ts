import type { Effort, Instant, Interval, Massage } from '../model.ts';
import { afterCell } from '../rules/after-cell.ts';
import { beforeCell } from '../rules/before-cell.ts';
import type { EffectiveCell } from '../rules/modify-cell.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, HOUR } from '../time.ts';
import type { Planning } from './planning.ts';

/** Races count for rules that look a week ahead, and for soft workouts three weeks ahead (rules.md sections 6 and 7). */
const AHEAD = [168, 504];
/** Beyond these no effort changes a verdict: two weeks back, three ahead. */
const BACK = 15 * DAY;
const AHEAD_MOST = 22 * DAY;
/** Massages far and near: what she is used to may change the edges in between. */
const PLACES = [1, 150];

/**
 * Every start (ms) at which the verdict on a visit may change: the first instant of the new regime. Between two of them it is the
 * same, which `tests/core/plan/option-spans.test.ts` holds against judging each start by itself. `at` places the visit.
 */
export function turningPoints(
  planning: Planning,
  { from, to }: Interval,
  at: (start: Instant) => Massage,
  contextAt: (start: Instant) => JudgeContext,
): Instant[] {
  const { end: length, depth } = at(0);
  const turns: number[] = [];
  const add = (turn: Instant) => {
    if (turn > from && turn <= to) turns.push(turn);
  };
  for (const effort of planning.efforts) {
    if (effort.end < from - BACK || effort.start > to + AHEAD_MOST || effort.load === 'E0') continue;
    add(effort.start - length + 1);
    add(effort.end);
    for (const hours of PLACES) {
      const before = effort.start - length - hours * HOUR;
      beforeTurns(effort, length, beforeCell(at(before), effort, contextAt(before)), add);
      const after = effort.end + hours * HOUR;
      afterTurns(effort, afterCell(at(after), effort, contextAt(after)), add);
    }
    if (effort.kind === 'race') for (const hours of AHEAD) add(effort.start - length - hours * HOUR);
  }
  for (const visit of planning.massages) {
    if (visit.depth === 'X') continue;
    // Spacing, the weekly cap, being used to it (42 days), new again (28 days), a restart (56 days).
    if (depth === 'D') add(visit.start - length - 72 * HOUR + 1);
    if (depth === 'D') add(visit.end + 72 * HOUR);
    for (const turn of [visit.start - 7 * DAY + 1, visit.start + 7 * DAY, visit.start + 42 * DAY + 1]) add(turn);
    for (const days of [0, 28, 56]) add(visit.end + days * DAY + (days > 0 ? 1 : 0));
  }
  for (const checkIn of planning.input.checkIns) {
    for (const days of [0, 1, 2]) add(checkIn.at + days * DAY + (days > 0 ? 1 : 0));
  }
  return turns;
}

/** On an edge the milder side holds, so harsher regimes begin just behind it; preferred windows hold both their ends. */
function beforeTurns(
  { start }: Effort,
  length: number,
  cell: EffectiveCell | null,
  add: (turn: Instant) => void,
): void {
  if (!cell) return;
  const at = (gap: number) => start - length - Math.round(gap * HOUR);
  if (cell.conflictBelow > 0) add(at(cell.conflictBelow) + 1);
  if (cell.cautionBelow > 0) add(at(cell.cautionBelow) + 1);
  for (const [near, far] of cell.pref) {
    add(at(near) + 1);
    add(at(far));
  }
  for (const gap of cell.info ?? []) add(at(gap) + 1);
  bends(cell, (gap) => add(at(gap)));
}

function afterTurns({ end }: Effort, cell: EffectiveCell | null, add: (turn: Instant) => void): void {
  if (!cell) return;
  const at = (gap: number) => end + Math.round(gap * HOUR);
  if (cell.conflictBelow > 0) add(at(cell.conflictBelow));
  if (cell.cautionBelow > 0) add(at(cell.cautionBelow));
  for (const [near, far] of cell.pref) {
    add(at(near));
    add(at(far) + 1);
  }
  for (const gap of cell.info ?? []) add(at(gap));
  bends(cell, (gap) => add(at(gap)));
}

/** Where the score's straight line bends: at the ideal, where it costs no more than forty points, midway between two windows. */
function bends({ ideal, pref }: EffectiveCell, add: (gap: number) => void): void {
  const points = ideal ?? pref.map(([from, to]) => (from + to) / 2);
  for (const point of points) {
    add(point);
    add(point - 40);
    add(point + 40);
  }
  const [first, second] = points;
  if (!ideal && first !== undefined && second !== undefined) add((first + second) / 2);
}
