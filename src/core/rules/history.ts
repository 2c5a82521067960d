import type { Instant, Massage, PastMassage } from '../model.ts';
import { DAY, HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import type { JudgeContext } from './rule.ts';

const NOVEL_AFTER = 672;
const USED_TO_WITHIN = 42 * DAY;

/** Over before this one starts, and no rolling: self-massage counts as no massage here (rules.md section 7). */
function isBefore(massage: Massage, past: PastMassage): boolean {
  return past.end <= massage.start && depthOf(past.kind) !== 'X';
}

/** End of the last massage before this one, known or said; null where nothing is known. */
export function lastMassageEnd(massage: Massage, { history }: JudgeContext): Instant | null {
  let last = history.lastEnd !== null && history.lastEnd <= massage.start ? history.lastEnd : null;
  for (const past of history.past) if (isBefore(massage, past) && (last === null || past.end > last)) last = past.end;
  return last;
}

/** Hours since the last massage; null where unknown. */
export function hoursSinceLast(massage: Massage, context: JudgeContext): number | null {
  const last = lastMassageEnd(massage, context);
  return last === null ? null : (massage.start - last) / HOUR;
}

/** A pair of hands she does not know, said of this visit or of all to come. */
export function isNewTherapist(massage: Massage, { flags }: JudgeContext): boolean {
  return massage.newTherapist === true || flags.has('new-therapist');
}

/**
 * First massage ever, first with this kind or therapist, or more than 28 days (672 h) since the last; after a cleared injury deep
 * work begins anew (rules.md sections 6 and 10). Unknown history is not novelty. //=> with an empty, complete history: true
 */
export function isNovel(massage: Massage, context: JudgeContext): boolean {
  if (context.flags.has('first-ever') || isNewTherapist(massage, context)) return true;
  if (massage.depth === 'D' && context.flags.has('cleared-injury')) return true;
  const since = hoursSinceLast(massage, context);
  if (since !== null && since > NOVEL_AFTER) return true;
  return context.history.complete && isFirstOfItsSort(massage, context.history.past);
}

/** First of its kind, or with its therapist where every visit before tells who gave it. Asked of complete histories only. */
function isFirstOfItsSort(massage: Massage, all: readonly PastMassage[]): boolean {
  const past = all.filter((one) => isBefore(massage, one));
  if (!past.some(({ kind }) => kind === massage.kind)) return true;
  return (
    typeof massage.therapist === 'string' && past.every((one) => one.therapist && one.therapist !== massage.therapist)
  );
}

/** Bruising was logged after the most recent massage of this depth (rules.md R19). */
export function bruisedLast(massage: Massage, { history }: JudgeContext): boolean {
  let last: PastMassage | null = null;
  for (const past of history.past) {
    if (isBefore(massage, past) && depthOf(past.kind) === massage.depth && (!last || past.end >= last.end)) last = past;
  }
  return last?.bruised === true;
}

/** Three or more of this depth in 42 days, at least one tenderness entry among them, none above 24 h. */
export function isAccustomed(massage: Massage, { history }: JudgeContext): boolean {
  let count = 0;
  let logged = 0;
  for (const past of history.past) {
    if (massage.start - past.start > USED_TO_WITHIN || depthOf(past.kind) !== massage.depth) continue;
    if (!isBefore(massage, past)) continue;
    count++;
    if (past.tendernessHours === null) continue;
    if (past.tendernessHours > 24) return false;
    logged++;
  }
  return count >= 3 && logged > 0;
}

/** The longest tenderness ever logged after this kind, in hours; null without a log. */
export function longestTenderness(massage: Massage, { history }: JudgeContext): number | null {
  let longest: number | null = null;
  for (const past of history.past) {
    if (past.kind !== massage.kind || past.tendernessHours === null || !isBefore(massage, past)) continue;
    if (longest === null || past.tendernessHours > longest) longest = past.tendernessHours;
  }
  return longest;
}
