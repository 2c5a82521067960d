import type { Effort, Instant, MassageKind, Need, Slot, SlotOption, SourceRef, WayOut } from '../core/model.ts';
import { DAY, HOUR } from '../core/time.ts';
import { moment, when } from './dates.ts';
import { isHidden, nameEffort, sayRecorded, type Voice } from './voice.ts';

/** `Sports massage · 60 min` */
export function sayWhat(option: { kind: MassageKind; start: Instant; end: Instant }, { words }: Voice): string {
  return `${words.eventTitle[option.kind]} · ${words.minutes(Math.round((option.end - option.start) / 60_000))}`;
}

export function sayWhen(option: { start: Instant; end: Instant }, voice: Voice): string {
  return when(option.start, option.end, voice.now, voice.zone, voice.words.lang);
}

/** What the need is, as a heading: `Before Sunday’s marathon`. */
export function sayNeed(need: Need, voice: Voice): string {
  const { forWhat } = voice.words;
  if (!need.effort) return need.type === 'asked' ? forWhat.asked : forWhat.cadence;
  const effort = nameEffort(need.effort, voice.now, voice);
  return need.type === 'pre' ? forWhat.pre(effort) : forWhat.post(effort);
}

/** One or two plain lines: why this hour, for this need, among these efforts. */
export function sayWhy(option: SlotOption, need: Need, efforts: readonly Effort[], voice: Voice): string[] {
  const { words } = voice;
  const lines: string[] = [];
  if (need.effort && isHidden(need.effort, voice)) {
    lines.push(words.done.needAfterRecorded(sayRecorded(need.effort, voice)));
  } else if (need.effort) {
    const name = nameEffort(need.effort, option.start, voice);
    const pre = need.type === 'pre';
    const gap = pre ? need.effort.start - option.end : option.start - need.effort.end;
    const good = isPreferred(option, need.effort);
    lines.push((pre ? words.needBefore : words.needAfter)(name, gap / HOUR, good));
  } else if (need.type === 'cadence') {
    lines.push(words.needCadence(need.since === null ? null : Math.floor((option.start - need.since) / DAY)));
  } else if (voice.account === null) {
    // What she asked for in a check-in stays off pages we do not own (design decision 12).
    lines.push(words.needAsked);
  }
  return [...lines, sayBetween(option, need, efforts, voice)].filter((line) => line !== '');
}

/** True where the rules call the hour good for this very effort, and nothing speaks against it. */
function isPreferred({ severity, judgement }: SlotOption, effort: Effort): boolean {
  const good = judgement.verdicts.some((one) => one.severity === 'good' && one.events.includes(effort.id));
  return good && severity !== 'conflict' && severity !== 'caution';
}

/** The nearest hard efforts on both sides within five days, but for the one the first line already names. */
function sayBetween(option: SlotOption, need: Need, efforts: readonly Effort[], voice: Voice): string {
  const own = need.type === 'pre' ? 'ahead' : need.type === 'post' ? 'behind' : null;
  const hard = efforts.filter(({ id, load }) => id !== need.effort?.id && load >= 'E3');
  const behind = hard.filter(({ end }) => end <= option.start && option.start - end < 5 * DAY).at(-1);
  const ahead = hard.find(({ start }) => start >= option.end && start - option.end < 5 * DAY);
  const before = ahead
    ? { gap: (ahead.start - option.end) / HOUR, effort: nameEffort(ahead, option.start, voice) }
    : null;
  // Nothing is said of that side, and not that nothing was there.
  if (behind && isHidden(behind, voice)) return voice.words.between(null, before, own ?? 'behind');
  const after = behind
    ? { gap: (option.start - behind.end) / HOUR, effort: nameEffort(behind, option.start, voice) }
    : null;
  return voice.words.between(after, before, own);
}

/** What moved it, what it does to the month's money, what could not be checked; empty when there is nothing to say. */
export function sayRemark(slot: Slot, nameSource: (ref: SourceRef) => string, { words, account }: Voice): string {
  const parts: string[] = [];
  if (slot.moved) parts.push(words.moved[slot.moved.why]);
  // Money stays off pages we do not own (design decision 12).
  if (slot.overBudget && account === null) parts.push(words.overBudget);
  if (slot.status === 'unchecked') {
    // What stands for the calendar that nobody has shown us yet.
    const none = slot.unchecked.every(({ source }) => source === 'kneadtime');
    parts.push(none ? words.done.freeTimeUnchecked : words.unchecked(slot.unchecked.map(nameSource)));
  }
  return parts.join(' ');
}

export function sayWayOut(out: WayOut | null, voice: Voice): string {
  const { words } = voice;
  const lighter = out?.lighter ? words.kind[out.lighter] : null;
  const move = out?.move ? sayWhen({ start: out.move.from, end: out.move.to }, voice) : null;
  if (lighter && move) return words.wayOutBoth(lighter, move);
  if (lighter) return words.wayOutLighter(lighter);
  return move ? words.wayOutMove(move) : '';
}

/** Each way out as a button: what it does, in a few words. */
export function sayWays(out: WayOut | null, { words, now, zone }: Voice): { how: 'lighter' | 'move'; label: string }[] {
  const ways: ReturnType<typeof sayWays> = [];
  if (out?.lighter) ways.push({ how: 'lighter', label: words.ways.lighter(words.kind[out.lighter]) });
  if (out?.move) ways.push({ how: 'move', label: words.ways.move(moment(out.move.from, now, zone, words.lang)) });
  return ways;
}
