import { contains } from '../../../src/core/intervals.ts';
import type { MassageKind, Need } from '../../../src/core/model.ts';
import { standingVisits } from '../../../src/core/plan/counting-visits.ts';
import type { Planning } from '../../../src/core/plan/planning.ts';
import { wishedKinds } from '../../../src/core/plan/preferences.ts';
import { raceNeeds } from '../../../src/core/plan/race-needs.ts';
import { afterCell } from '../../../src/core/rules/after-cell.ts';
import { beforeCell } from '../../../src/core/rules/before-cell.ts';
import { afterGap, beforeGap } from '../../../src/core/rules/gaps.ts';
import { gradeGap, hoursFromIdeal } from '../../../src/core/rules/grade-gap.ts';
import { depthOf } from '../../../src/core/rules/massage-kinds.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { type Hour, spanOf, verdictOn } from './brute-force-hours.ts';

/** What races and check-ins ask for, strongest first, without what she put aside and what a booked visit meets. */
export function standingNeeds(planning: Planning): Need[] {
  const { decisions, now } = planning.input;
  const aside = new Set(
    decisions
      .filter((said) => said.type === 'dismiss-need' || (said.type === 'snooze' && said.until > now))
      .map(({ need }) => need),
  );
  return [...raceNeeds(planning), ...askedNeeds(planning)]
    .filter(({ id }) => !aside.has(id))
    .sort((a, b) => a.strength - b.strength || a.window.from - b.window.from || (a.id < b.id ? -1 : 1));
}

/** The last word of hers on her legs counts. */
function askedNeeds(planning: Planning): Need[] {
  const { checkIns, now, settings } = planning.input;
  const said = checkIns.filter(({ legs, at }) => legs !== undefined && at <= now).sort((a, b) => b.at - a.at)[0];
  if (said?.legs !== 'stiff' || said.at + 7 * DAY <= now) return [];
  const window = { from: said.at, to: said.at + 7 * DAY };
  if (standingVisits(planning).some((visit) => contains(window, spanOf(visit)))) return [];
  const hers = wishedKinds(settings, planning.massages);
  const kinds = ['M', 'L', 'D'].flatMap((depth) => hers.filter((kind) => depthOf(kind) === depth));
  const id = `asked:${new Date(said.at).toISOString()}`;
  return [{ id, type: 'asked', effort: null, kinds, window, due: null, since: null, strength: 4 }];
}

/** Whether an hour that stands by itself can serve a need. A dismissed hour takes what lies less than two hours around with it. */
export function canServe(planning: Planning, need: Need, hour: Hour): boolean {
  const dismissed = planning.input.decisions.some(
    (said) => said.type === 'dismiss' && said.need === need.id && Math.abs(said.around - hour.start) < 2 * HOUR,
  );
  return !dismissed && need.kinds.includes(hour.kind) && contains(need.window, spanOf(hour));
}

/** Where an hour lies in the window of the race it serves: hours from the ideal, and whether it is inside a preferred window. */
export function raceWindow(need: Need, hour: Hour, context: JudgeContext): { off: number; preferred: boolean } {
  if (!need.effort) return { off: 0, preferred: true };
  const before = need.type === 'pre';
  const gap = before ? beforeGap(hour, need.effort) : afterGap(hour, need.effort);
  const cell = before ? beforeCell(hour, need.effort, context) : afterCell(hour, need.effort, context);
  if (!cell) return { off: 0, preferred: false };
  return { off: hoursFromIdeal(gap, cell) ?? 0, preferred: gradeGap(gap, cell).severity === 'good' };
}

/** The kinds that have a well-placed hour after a usual break: inside a preferred window of the need's race, and no caution. */
export function wellPlacedKinds(planning: Planning, need: Need, hours: readonly Hour[]): Set<MassageKind> {
  const placed = hours.filter((hour) => {
    if (!canServe(planning, need, hour)) return false;
    const { judgement, context } = verdictOn(planning, hour, hour.start - 7 * DAY);
    if (judgement.severity === 'conflict' || judgement.severity === 'caution') return false;
    return raceWindow(need, hour, context).preferred;
  });
  return new Set(placed.map(({ kind }) => kind));
}
