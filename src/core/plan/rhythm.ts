import type { Rhythm } from '../model.ts';
import { DAY, localDate } from '../time.ts';
import { cadenceDays } from './cadence-windows.ts';
import { countsAsVisit, lastVisit, standingVisits } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { isQuietDate } from './preferences.ts';

const VISITS = 6;

/** How often she goes beside how often she would like to; null for somebody without any known visit (rules.md section 8). */
export function rhythmOf(planning: Planning): Rhythm | null {
  const { input, horizon, massages } = planning;
  const last = lastVisit(planning);
  if (last === null) return null;
  const past = massages.filter((one) => countsAsVisit(planning, one) && one.end <= horizon.from).slice(-VISITS);
  const [first, latest] = [past[0], past.at(-1)];
  const [, wished] = cadenceDays(planning.phaseAt(horizon.from), input.settings);
  const actual = first && latest && past.length > 1 ? (latest.start - first.start) / DAY / (past.length - 1) : null;
  const ahead = standingVisits(planning).some((one) => one.end > horizon.from);
  const days = (horizon.from - last.end) / DAY;
  // Quiet weeks are quiet; and a visit that stands in the calendar is no cause for a nudge.
  const silent = ahead || isQuietDate(localDate(input.now, input.zone), input.settings);
  const overdue = silent || days < wished * 1.25 ? null : days < wished * 1.5 ? 'due' : 'nudge';
  return { wished, actual: actual === null ? null : Math.round(actual * 10) / 10, overdue };
}
