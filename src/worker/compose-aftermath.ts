import type { Effort, JudgedMassage, Severity } from '../core/model.ts';
import { severityRank } from '../core/rules/judge.ts';
import { type BandDepth, type RecoveryStep, readyFrom, recoveryBands } from '../core/rules/recovery-bands.ts';
import type { JudgeContext } from '../core/rules/rule.ts';
import { DAY, HOUR } from '../core/time.ts';
import type { Aftermath } from '../platform/marks.ts';
import { type ReadyFrom, sayDays, sayReady, sayTimeline, sayTooClose } from '../words/say-aftermath.ts';
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

/** What an effort that was done means for the next massage. `slot` is what is offered beside it. */
export function composeAftermath(
  effort: Effort,
  bands: Bands,
  around: Surroundings,
  slot: Aftermath['slot'],
  voice: Voice,
): Aftermath {
  const { words, now } = voice;
  const { aftermath } = words;
  const spanHours = SPAN[effort.load];
  const isOver = now > effort.end + spanHours * HOUR;
  const close = closest(effort, around.massages, now);
  // Long ago, legs are ready: the class is all that is left to say.
  const line = aftermath.line(words.load[effort.load], isOver ? '' : sayReadyNow(effort, around, voice));
  return {
    line: close ? `${sayTooClose(close.massage, close.severity, voice)} · ${line}` : line,
    severity: close?.severity ?? null,
    bands: DEPTHS.map((depth) => ({ depth, label: aftermath.depth[depth], steps: bands[depth] })),
    spanHours,
    nowHour: isOver ? null : Math.max(0, (now - effort.end) / HOUR),
    ticks: sayDays(effort.end, spanHours, voice),
    text: sayTimeline(readyAlone(effort, bands), voice),
    slot,
    checkIn: isAsked(effort, now) ? (effort.kind === 'race' ? aftermath.afterRace : aftermath.checkIn) : null,
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

/** Of the booked massages still ahead, the worst that comes too soon after this effort; of several the first. */
function closest(
  { id }: Effort,
  massages: readonly JudgedMassage[],
  now: number,
): { massage: JudgedMassage; severity: Severity } | null {
  const found = massages
    .filter(({ end }) => end > now)
    .flatMap((massage) => {
      const worst = massage.judgement.verdicts.find(
        ({ rule, events, severity }) => rule.endsWith('after-effort') && events.includes(id) && isWrong(severity),
      );
      return worst ? [{ massage, severity: worst.severity }] : [];
    });
  found.sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || a.massage.start - b.massage.start);
  return found[0] ?? null;
}

function isWrong(severity: Severity): boolean {
  return severityRank(severity) <= severityRank('caution');
}
