import type { Discipline, Effort } from '../model.ts';

/** Legs know these as one sport. */
const SAME_SPORT: Partial<Record<Discipline, Discipline>> = { trail: 'run', ultra: 'run' };
/** Mixed, or too vague to be called new. */
const UNCLEAR: readonly (Discipline | null)[] = [null, 'other', 'strength', 'tri', 'duathlon', 'aquathlon'];
/** With fewer efforts before it nothing can be said to be new. */
const KNOWN = 3;

/** A sport that none of the efforts known before this one is, where there are at least three; no more than a guess, so it only notes. */
export function isNewSport(effort: Effort, all: readonly Effort[]): boolean {
  if (UNCLEAR.includes(effort.discipline)) return false;
  let before = 0;
  for (const other of all) {
    if (other.end > effort.start) continue;
    if (sport(other) === sport(effort)) return false;
    before++;
  }
  return before >= KNOWN;
}

function sport({ discipline }: Effort): Discipline | null {
  return discipline && (SAME_SPORT[discipline] ?? discipline);
}
