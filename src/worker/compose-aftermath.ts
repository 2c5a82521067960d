import type { Effort, JudgedMassage, Severity } from '../core/model.ts';
import { severityRank } from '../core/rules/judge.ts';
import { type BandDepth, type RecoveryStep, readyFrom, recoveryBands } from '../core/rules/recovery-bands.ts';
import type { JudgeContext } from '../core/rules/rule.ts';
import { DAY, HOUR } from '../core/time.ts';
import type { Aftermath, RecoveryDays } from '../platform/marks.ts';
import { type ReadyFrom, sayDays, sayReady, sayTimeline } from '../words/say-aftermath.ts';
import type { Voice } from '../words/voice.ts';

/** Lightest first. */
export const DEPTHS: readonly BandDepth[] = ['L', 'M', 'D'];

/** Hours a timeline shows: until deep work is well past its window. Easier efforts close nothing for long. */
const SPAN: Readonly<Record<Effort['load'], number>> = { E0: 48, E1: 48, E2: 48, E3: 72, E4: 96, E5: 144 };

/** Legs are asked after for three days, after a race for a week. */
const ASKED_FOR = 3 * DAY;
const ASKED_AFTER_A_RACE = 7 * DAY;

/** What a page may know of the days around an effort. */
export interface Surroundings {
  massages: readonly JudgedMassage[];
  /** What else her legs do, asked for only where it matters. */
  context(effort: Effort): JudgeContext;
  strict: boolean;
}

/** The severities of each depth in the hours after an effort. */
export type Bands = Readonly<Record<BandDepth, RecoveryStep[]>>;

/** What an effort that was done means for the next massage: `bands` null where its days are over. `slot` is what is offered beside it. */
export function composeAftermath(
  effort: Effort,
  bands: Bands | null,
  around: Surroundings,
  slot: Aftermath['slot'] | null,
  voice: Voice,
): Aftermath {
  const { words, now } = voice;
  const { aftermath } = words;
  const severity = closest(effort, around.massages, now);
  // Long ago, legs are ready: the class is all that is left to say.
  const line = aftermath.line(words.load[effort.load], bands ? sayReadyNow(effort, around, voice) : '');
  return {
    line: severity ? `${aftermath.close(words.severity[severity])} · ${line}` : line,
    ...(severity && { severity }),
    ...(bands && { timeline: composeDays(effort, bands, voice) }),
    ...(slot && { slot }),
    ...(isAsked(effort, now) && { checkIn: effort.kind === 'race' ? aftermath.afterRace : aftermath.checkIn }),
  };
}

/** Whether legs are done with an effort, whatever else they did. */
export function isOver({ load, end }: Pick<Effort, 'load' | 'end'>, now: number): boolean {
  return now > end + SPAN[load] * HOUR;
}

function composeDays(effort: Effort, bands: Bands, voice: Voice): RecoveryDays {
  const { end, load } = effort;
  const { depth: names } = voice.words.aftermath;
  const spanHours = SPAN[load];
  return {
    bands: DEPTHS.map((depth) => ({ depth, label: names[depth], steps: bands[depth] })),
    spanHours,
    nowHour: Math.max(0, (voice.now - end) / HOUR),
    ticks: sayDays(end, spanHours, voice),
    text: sayTimeline(readyAlone(effort, bands), voice),
  };
}

/** The timeline of one effort, as if nothing else were done. */
export function bandsOf(effort: Effort, { strict }: Pick<Surroundings, 'strict'>): Bands {
  const of = (depth: BandDepth) => recoveryBands(effort, depth, { strict }, SPAN[effort.load]);
  return { L: of('L'), M: of('M'), D: of('D') };
}

/** The hour of a timeline from which nothing speaks against a massage; null where it comes later. */
export function opensAt(steps: readonly RecoveryStep[]): number | null {
  const last = steps.findLastIndex(({ severity }) => isWrong(severity));
  return last === steps.length - 1 ? null : (steps[last + 1]?.from ?? null);
}

/** Whether the page still offers to ask how the legs feel. */
export function isAsked({ kind, end }: Pick<Effort, 'kind' | 'end'>, now: number): boolean {
  return end <= now && now - end <= (kind === 'race' ? ASKED_AFTER_A_RACE : ASKED_FOR);
}

/** As the calendar is: another effort, done or ahead, may keep her waiting longer. */
function sayReadyNow(effort: Effort, around: Surroundings, voice: Voice): string {
  const context = around.context(effort);
  const notBefore = Math.max(voice.now, effort.end);
  const of = (depth: BandDepth) => readyFrom(effort, depth, context, { notBefore });
  const [light, firm, deep] = [of('L'), of('M'), of('D')];
  const from = { L: light?.from ?? null, M: firm?.from ?? null, D: deep?.from ?? null };
  return sayReady(from, voice, deep?.until ?? null);
}

function readyAlone({ end }: Effort, bands: Bands): ReadyFrom {
  const from = (depth: BandDepth) => {
    const hour = opensAt(bands[depth]);
    return hour === null ? null : end + hour * HOUR;
  };
  return { L: from('L'), M: from('M'), D: from('D') };
}

/** What the worst of the booked massages still ahead says to this effort. Which one, and when, is not for its page to know. */
function closest({ id }: Effort, massages: readonly JudgedMassage[], now: number): Severity | null {
  const found = massages
    .filter(({ end }) => end > now)
    .flatMap(({ judgement }) => judgement.verdicts)
    .filter(({ rule, events, severity }) => rule.endsWith('after-effort') && events.includes(id) && isWrong(severity))
    .map(({ severity }) => severity);
  return found.sort((a, b) => severityRank(a) - severityRank(b))[0] ?? null;
}

function isWrong(severity: Severity): boolean {
  return severityRank(severity) <= severityRank('caution');
}
