import { redFlagsOf } from '../core/advice/red-flags.ts';
import type { CheckIn, Effort, Instant } from '../core/model.ts';
import type { ExtensionMessage } from '../platform/messages.ts';
import type { Catalogue } from '../words/catalogue.ts';

type Answers = Extract<ExtensionMessage, { type: 'check-in/save' }>;

/** Far more than anybody answers between two prunings; the oldest go. */
export const MOST_CHECK_INS = 500;

/** What she answered as a check-in; null where she answered nothing. How hard it felt is said of an effort, or not at all. */
export function checkInOf(
  { legs, area, rundown, rpe, redFlags }: Answers,
  effort: Effort | null,
  known: readonly CheckIn[],
  now: Instant,
): CheckIn | null {
  const where = plain(area);
  const flags = [...new Set([...redFlagsOf(redFlags).map(({ flag }) => flag), ...(rundown ? ['run-down'] : [])])];
  const felt = effort && rpe !== null ? { event: effort.id, rpe } : null;
  const said = {
    ...(legs ? { legs } : {}),
    ...(where ? { area: where } : {}),
    ...(flags.length > 0 ? { flags } : {}),
    ...(felt ? { effort: felt } : {}),
  };
  return Object.keys(said).length === 0 ? null : { at: freeInstant(known, now), ...said };
}

/** What her answers change; where a sign was ticked, that alone. */
export function saySaved(
  { legs, area, flags = [], effort }: CheckIn,
  redFlags: readonly string[],
  { aftermath }: Catalogue,
): { text: string; urgent: boolean } {
  const { saved, urgent } = aftermath.questions;
  const signs = redFlagsOf(redFlags);
  if (signs.length > 0) return { text: signs.some(({ now }) => now) ? urgent.now : urgent.soon, urgent: true };
  const lines = [
    ...(legs ? [saved[legs]] : []),
    ...(flags.includes('run-down') ? [saved.rundown] : []),
    ...(effort ? [saved.rpe(effort.rpe)] : []),
    ...(area ? [saved.area] : []),
  ];
  return { text: lines.join(' '), urgent: false };
}

/** Where it hurts, as she named it. */
function plain(area: string | null): string {
  return (area ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
}

/** An instant names a check-in; two answers within a millisecond get one each. */
function freeInstant(known: readonly CheckIn[], now: Instant): Instant {
  const taken = new Set(known.map(({ at }) => at));
  let at = now;
  while (taken.has(at)) at -= 1;
  return at;
}
