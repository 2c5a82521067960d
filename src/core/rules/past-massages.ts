import type { CheckIn, Instant, Massage, PastMassage } from '../model.ts';
import { DAY } from '../time.ts';

/** A check-in later than this speaks of no massage any more. */
const TOLD_WITHIN = 7 * DAY;

/**
 * L, M and D massages as history, oldest first, each with what check-ins told of it. A check-in tells of the last massage that ended
 * before it, 7 days before at most; of several the longest tenderness (h) holds, and bruised if any said so (rules.md section 6).
 * //=> pastMassages([deep], [{ at: deep.end + DAY, massage: { bruised: true } }])[0].bruised is true
 */
export function pastMassages(massages: readonly Massage[], checkIns: readonly CheckIn[]): PastMassage[] {
  const past = massages
    .filter(({ depth }) => depth !== 'X')
    .map(({ id, kind, start, end, therapist = null }): PastMassage => {
      return { id, kind, start, end, tendernessHours: null, bruised: null, therapist };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { at, massage: told } of checkIns) {
    const one = told && lastBefore(past, at);
    if (!one || at - one.end > TOLD_WITHIN) continue;
    const { tendernessHours, bruised } = told;
    if (tendernessHours !== undefined) one.tendernessHours = Math.max(one.tendernessHours ?? 0, tendernessHours);
    if (bruised !== undefined) one.bruised = one.bruised === true || bruised;
  }
  return past;
}

function lastBefore(past: readonly PastMassage[], at: Instant): PastMassage | null {
  let last: PastMassage | null = null;
  for (const one of past) if (one.end <= at && (!last || one.end >= last.end)) last = one;
  return last;
}
