import type { Effort, Instant, Interval, Massage, MassageKind } from '../model.ts';
import { HOUR, MINUTE } from '../time.ts';
import { afterCell } from './after-cell.ts';
import { BAND_KINDS, type BandDepth, bandVisit } from './band-visit.ts';
import { BARE_CONTEXT } from './bare-context.ts';
import { beforeCell } from './before-cell.ts';
import { RACE_WEEK } from './gaps.ts';
import { judge } from './judge.ts';
import { AFTER_REACH, BEFORE_REACH } from './reach.ts';
import type { JudgeContext } from './rule.ts';
import { BEFORE } from './window-table.ts';

/** When a massage may begin; `until` is the last moment before an effort ahead closes the window, null where none does. */
export interface Ready {
  from: Instant;
  until: Instant | null;
}

/**
 * From when on a massage of `depth` is neither conflict nor caution, as the calendar is: the efforts around count as well as this
 * one, and so do legs that she calls sore. Not before `notBefore`: ask with now, since a window may have closed meanwhile. Null where
 * none opens in ten days. Health and other visits are not asked: this is about legs.
 * //=> after a marathon and with nothing ahead: deep from hour 72
 */
export function readyFrom(
  effort: Effort,
  depth: BandDepth,
  context: Partial<JudgeContext>,
  { notBefore = effort.end, minutes = 60 }: { notBefore?: Instant; minutes?: number } = {},
): Ready | null {
  const kind = BAND_KINDS[depth];
  const first = Math.max(effort.end, notBefore);
  const last = first + AFTER_REACH * HOUR;
  const around = contextAround(effort, context, { from: first, to: last });
  const starts = openings(kind, around).filter((at) => at > first && at <= last);
  const from = [first, ...starts.sort((a, b) => a - b)].find((at) => isReady(bandVisit(kind, at, minutes), around));
  return from === undefined ? null : { from, until: closing(kind, from, minutes, around) };
}

/** Only efforts near enough to speak: a year of them would be walked through for every hour tried. */
function contextAround(effort: Effort, context: Partial<JudgeContext>, span: Interval): JudgeContext {
  const near = (context.efforts ?? []).filter(
    ({ id, start, end }) =>
      id !== effort.id && end > span.from - AFTER_REACH * HOUR && start < span.to + AHEAD_REACH * HOUR,
  );
  return { ...BARE_CONTEXT, ...context, efforts: [...near, effort] };
}

/** No rule calls it conflict or caution because of an effort, or of how she says her legs are. */
function isReady(massage: Massage, context: JudgeContext): boolean {
  const efforts = new Set(context.efforts.map(({ id }) => id));
  return judge(massage, context).verdicts.every(
    ({ severity, rule, events }) =>
      (severity !== 'conflict' && severity !== 'caution') ||
      (rule !== 'check-in' && !events.some((id) => efforts.has(id))),
  );
}

/** The moments at which a window can open: an effort is over, or an edge after it is reached, or sore legs are a day old. */
function openings(kind: MassageKind, context: JudgeContext): Instant[] {
  const efforts = context.efforts.flatMap((effort) => {
    const cell = afterCell(bandVisit(kind, effort.end, 60), effort, context);
    return [0, cell?.conflictBelow ?? 0, cell?.cautionBelow ?? 0].map((hours) => Math.ceil(effort.end + hours * HOUR));
  });
  return [...efforts, ...context.checkIns.map(({ at }) => at + SORE)];
}

/** Hours before a race at which other rules wake up. */
const RACE_AHEAD = [RACE_WEEK, BEFORE.D.E3.softenUnlessRaceWithin ?? 0];
/** Beyond this no effort ahead is looked for by any rule; a massage's own hours included. */
const AHEAD_REACH = Math.max(BEFORE_REACH, ...RACE_AHEAD) + 24;

/** Just past the day for which "sore" counts (`check-in`). */
const SORE = 24 * HOUR + 1;

/** The last start before an effort ahead, or legs said to be sore, speak against it. */
function closing(kind: MassageKind, from: Instant, minutes: number, context: JudgeContext): Instant | null {
  const length = minutes * MINUTE;
  const massage = bandVisit(kind, from, minutes);
  const ends = context.efforts.flatMap((effort) => {
    const cell = effort.start >= massage.end ? beforeCell(massage, effort, context) : null;
    const hours = cell ? [cell.conflictBelow, cell.cautionBelow] : [];
    const weeks = effort.kind === 'race' ? RACE_AHEAD : [];
    const lastAt = (before: number) => Math.floor(effort.start - length - before * HOUR);
    // On an edge the milder side holds, but at these hours the stricter one.
    return [...[0, ...hours].map(lastAt), ...weeks.map((before) => lastAt(before) - 1)];
  });
  const said = context.checkIns.map(({ at }) => at - 1);
  const later = [...new Set([...ends, ...said])].filter((at) => at >= from).sort((a, b) => a - b);
  return later.find((at) => !isReady(bandVisit(kind, at + 1, minutes), context)) ?? null;
}
