import type { DepthClass, Instant, Massage, MassageKind, PastMassage } from '../model.ts';
import { HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import type { JudgeContext } from './rule.ts';

/** Past massages that ended before this one starts. */
export function pastBefore(massage: Massage, context: JudgeContext): PastMassage[] {
  return context.history.past.filter((past) => past.end <= massage.start && depthOf(past.kind) !== 'X');
}

/** End of the last massage before this one, known or said; null where nothing is known. */
export function lastMassageEnd(massage: Massage, context: JudgeContext): Instant | null {
  const ends = pastBefore(massage, context).map((past) => past.end);
  const said = context.history.lastEnd;
  if (said !== null && said <= massage.start) ends.push(said);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Hours since the last massage; null where unknown. */
export function hoursSinceLast(massage: Massage, context: JudgeContext): number | null {
  const last = lastMassageEnd(massage, context);
  return last === null ? null : (massage.start - last) / HOUR;
}

const NOVEL_AFTER = 672;

/** First massage ever, first with this kind or therapist, or more than 28 days since the last. Unknown history is not novelty. */
export function isNovel(massage: Massage, context: JudgeContext): boolean {
  if (context.flags.has('first-ever') || context.flags.has('new-therapist')) return true;
  const since = hoursSinceLast(massage, context);
  if (since !== null && since > NOVEL_AFTER) return true;
  if (!context.history.complete) return false;
  const past = pastBefore(massage, context);
  return !past.some((one) => one.kind === massage.kind);
}

/** Bruising was logged after the most recent massage of this class. */
export function bruisedLast(massage: Massage, context: JudgeContext): boolean {
  return sameDepth(massage.depth, pastBefore(massage, context)).at(-1)?.bruised === true;
}

/** Three or more of this class in 42 days, at least one tenderness entry among them, none above 24 h. */
export function isAccustomed(massage: Massage, context: JudgeContext): boolean {
  const recent = sameDepth(massage.depth, pastBefore(massage, context)).filter(
    (past) => massage.start - past.start <= 42 * 24 * HOUR,
  );
  const logged = recent.map((past) => past.tendernessHours).filter((hours) => hours !== null);
  return recent.length >= 3 && logged.length > 0 && logged.every((hours) => hours <= 24);
}

/** The longest tenderness ever logged after this kind, in hours; null without a log. */
export function longestTenderness(kind: MassageKind, massage: Massage, context: JudgeContext): number | null {
  const logged = pastBefore(massage, context)
    .filter((past) => past.kind === kind)
    .map((past) => past.tendernessHours)
    .filter((hours) => hours !== null);
  return logged.length === 0 ? null : Math.max(...logged);
}

function sameDepth(depth: DepthClass, past: readonly PastMassage[]): PastMassage[] {
  return past.filter((one) => depthOf(one.kind) === depth).sort((a, b) => a.end - b.end);
}
