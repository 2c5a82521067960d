import { overlaps } from '../intervals.ts';
import { isLongRace } from '../load/assume-priority.ts';
import { loadRank } from '../load/load-class.ts';
import type { Effort, Interval, Massage, MassageKind, Need } from '../model.ts';
import { DAY, HOUR } from '../time.ts';
import { standingVisits } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/** Nobody races oftener than every week; the weights of a set have room for so many needs of one strength (set-weights.ts). */
const MOST = 60;
/** Two races in a fortnight make four needs at once. */
const MOST_AT_ONCE = 6;
const BEFORE_WINDOW = 6 * DAY;
/** By now every after window has passed its ideal (rules.md section 5). */
const BEST_AFTER = 96 * HOUR;

/**
 * A visit before and one after every race that counts. On by itself from the half marathon up, for triathlons, and for races whose
 * words name no distance; a 5K or 10K takes care of itself (rules.md section 8).
 */
export function raceNeeds(planning: Planning): Need[] {
  const { efforts, horizon, input, massages } = planning;
  const kinds = wishedKinds(input.settings, massages);
  const needs: Need[] = [];
  for (const race of efforts) {
    if (race.kind !== 'race' || (!input.pairs?.includes(race.id) && (race.priority === 'C' || !counts(race)))) continue;
    const before = { from: race.start - BEFORE_WINDOW, to: race.start };
    const after = { from: race.end, to: race.end + (race.load === 'E5' ? 240 : 120) * HOUR };
    // A need whose best days lie beyond the horizon waits for them, instead of taking the last hour before its edge.
    if (before.to > horizon.from && before.to <= horizon.to) {
      needs.push(need(`pre:${race.id}`, 'pre', race, kindsBefore(kinds), before, race.priority === 'A' ? 2 : 3));
    }
    if (after.to > horizon.from && after.from + BEST_AFTER <= horizon.to) {
      needs.push(need(`post:${race.id}`, 'post', race, kindsAfter(kinds), after, race.priority === 'A' ? 0 : 1));
    }
  }
  const booked = standingVisits(planning);
  const open = needs.filter((one) => !booked.some((visit) => isWithin(visit, one))).sort(byStrength);
  return withoutCrowds(open.filter((one, i) => i < MOST || open[i - MOST]?.strength !== one.strength));
}

/** Strongest first, each with few others in its days: a calendar that somebody filled with races is no reason to plan for all. */
function withoutCrowds(needs: readonly Need[]): Need[] {
  const kept: Need[] = [];
  for (const need of needs) {
    const beside = kept.filter(({ window }) => overlaps(window, need.window));
    if (beside.length < MOST_AT_ONCE) kept.push(need);
  }
  return kept;
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
  return { id, type, effort, kinds, window, due: null, since: null, strength };
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

function byStrength(a: Need, b: Need): number {
  return a.strength - b.strength || a.window.from - b.window.from || (a.id < b.id ? -1 : 1);
}

/** A visit inside a need's window. */
function isWithin({ start, end }: Massage, { window }: Need): boolean {
  return window.from <= start && end <= window.to;
}
