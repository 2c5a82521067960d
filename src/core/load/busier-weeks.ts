import type { Effort } from '../model.ts';
import { MINUTE } from '../time.ts';
import { weekOf } from './week-of.ts';

interface Week {
  minutes: number;
  sessions: number;
  hard: number;
}

const WEEKS_BEFORE = 4;
/** Weeks with less say nothing about what is usual for her: our choice. */
const FEWEST_SESSIONS = 2;
const MORE = 1.1;

/**
 * Weeks with a tenth more training time than the four before them on average, or with hard sessions where those four had none.
 * Each of the four must hold two sessions. Races are left out: the hours blocked for one hold the journey too.
 */
export function busierWeeks(efforts: readonly Effort[], zone: string): ReadonlySet<number> {
  const weeks = new Map<number, Week>();
  for (const { kind, start, end } of efforts) {
    if (kind === 'race') continue;
    const place = weekOf(start, zone);
    const week = weeks.get(place) ?? { minutes: 0, sessions: 0, hard: 0 };
    week.minutes += (end - start) / MINUTE;
    week.sessions += 1;
    if (kind === 'hard') week.hard += 1;
    weeks.set(place, week);
  }
  const busier = new Set<number>();
  for (const [place, week] of weeks) {
    const before = Array.from({ length: WEEKS_BEFORE }, (_, i) => weeks.get(place - 1 - i));
    if (isBusier(week, before)) busier.add(place);
  }
  return busier;
}

function isBusier(week: Week, before: readonly (Week | undefined)[]): boolean {
  if (!before.every((one) => one !== undefined && one.sessions >= FEWEST_SESSIONS)) return false;
  const minutes = before.reduce((sum, one) => sum + (one?.minutes ?? 0), 0) / WEEKS_BEFORE;
  const hard = before.reduce((sum, one) => sum + (one?.hard ?? 0), 0);
  // A rounding error must not decide.
  return week.minutes >= minutes * MORE - 0.001 || (week.hard > 0 && hard === 0);
}

/** The zone most of the efforts are in; UTC where none says. Which week a Sunday evening belongs to depends on it. */
export function usualZone(efforts: readonly Effort[]): string {
  const counts = new Map<string, number>();
  for (const { event } of efforts) if (event) counts.set(event.zone, (counts.get(event.zone) ?? 0) + 1);
  const byCount = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return byCount[0]?.[0] ?? 'UTC';
}
