import { loadRank } from '../load/load-class.ts';
import type { Effort, Instant } from '../model.ts';
import { DAY } from '../time.ts';

export type RedFlagId = 'breath' | 'calf' | 'urine' | 'confusion' | 'swelling' | 'unwell' | 'fever';

export interface RedFlag {
  id: RedFlagId;
  /** The health flag that a ticked one becomes; its row of the health table holds for a week. */
  flag: string;
  /** Cannot wait for an appointment. */
  now: boolean;
}

/**
 * Signs to show a doctor before anybody's hands, the most urgent first (rules.md section 10). They are asked for and never
 * interpreted: one that is ticked switches proposals off, and says whom to ask.
 */
export const RED_FLAGS: readonly RedFlag[] = [
  { id: 'breath', flag: 'post-race-red-flag', now: true },
  { id: 'confusion', flag: 'post-race-red-flag', now: true },
  { id: 'calf', flag: 'dvt-suspected', now: true },
  { id: 'urine', flag: 'post-race-red-flag', now: true },
  { id: 'swelling', flag: 'post-race-red-flag', now: true },
  { id: 'unwell', flag: 'post-race-red-flag', now: false },
  { id: 'fever', flag: 'fever', now: false },
];

/** Past it, what a race left behind has shown; one-sided calf pain is asked after for two weeks (rules.md section 7). */
const ASKED_FOR = 14 * DAY;

/** Whether the signs are asked for: after a race, or an effort of E4 and more. //=> asksRedFlags(easyRun, now) is false */
export function asksRedFlags({ kind, load, end }: Pick<Effort, 'kind' | 'load' | 'end'>, now: Instant): boolean {
  return end <= now && now - end <= ASKED_FOR && (kind === 'race' || loadRank(load) >= 4);
}

/** The signs of these ids, each once, the most urgent first. //=> redFlagsOf(['fever', 'nonsense']) is the one of fever */
export function redFlagsOf(ids: readonly string[]): RedFlag[] {
  return RED_FLAGS.filter(({ id }) => ids.includes(id));
}
