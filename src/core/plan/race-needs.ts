import { isLongRace } from '../load/assume-priority.ts';
import { loadRank } from '../load/load-class.ts';
import type { Effort, Interval, Massage, MassageKind, Need } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, HOUR } from '../time.ts';
import { judgeContext, type Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

const BEFORE_WINDOW = 6 * DAY;

/**
 * A visit before and one after every race that counts. On by itself from the half marathon up, for triathlons, and for races whose
 * words name no distance; a 5K or 10K takes care of itself (rules.md section 8).
 */
export function raceNeeds(planning: Planning): Need[] {
  const { efforts, horizon, input, massages } = planning;
  const kinds = wishedKinds(input.settings, massages);
  const needs: Need[] = [];
  for (const race of efforts) {
    if (race.kind !== 'race' || race.priority === 'C' || !counts(race)) continue;
    const before = { from: race.start - BEFORE_WINDOW, to: race.start };
    const after = { from: race.end, to: race.end + (race.load === 'E5' ? 240 : 120) * HOUR };
    if (before.to > horizon.from && before.from < horizon.to) {
      needs.push(need(`pre:${race.id}`, 'pre', race, kindsBefore(kinds), before, race.priority === 'A' ? 2 : 3));
    }
    if (after.to > horizon.from && after.from < horizon.to) {
      needs.push(need(`post:${race.id}`, 'post', race, kindsAfter(kinds), after, race.priority === 'A' ? 0 : 1));
    }
  }
  return needs.filter((one) => !isServed(planning, one)).sort(byStrength);
}

function counts(race: Effort): boolean {
  return isLongRace(race.distance, race.discipline) || loadRank(race.load) >= 4;
}

function need(
  id: string,
  type: 'pre' | 'post',
  effort: Effort,
  kinds: MassageKind[],
  window: Interval,
  strength: number,
): Need {
  return { id, type, effort, kinds, window, due: null, strength };
}

/** Light loosening stands in where nothing stronger fits before a race. */
function kindsBefore(kinds: readonly MassageKind[]): MassageKind[] {
  const wished = kinds.filter((kind) => kind !== 'flush' && kind !== 'self');
  return [...new Set<MassageKind>([...wished, 'loosening'])];
}

function kindsAfter(kinds: readonly MassageKind[]): MassageKind[] {
  const wished = kinds.filter((kind) => kind !== 'loosening' && kind !== 'self');
  return [...new Set<MassageKind>([...wished, 'flush'])];
}

export function byStrength(a: Need, b: Need): number {
  return a.strength - b.strength || a.window.from - b.window.from || (a.id < b.id ? -1 : 1);
}

/** A massage already booked inside the window, and not in conflict, is that visit. */
function isServed(planning: Planning, { window }: Need): boolean {
  return planning.massages.some((massage) => {
    if (massage.start < window.from || massage.end > window.to || depthOf(massage.kind) === 'X') return false;
    const context = judgeContext(planning, { from: massage.start, to: massage.end }, massage.id);
    return judge(massage, context).severity !== 'conflict';
  });
}

/** For cadence: visits that count. */
export function isStrongVisit(massage: Massage): boolean {
  return massage.depth === 'M' || massage.depth === 'D';
}
