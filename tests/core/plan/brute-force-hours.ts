import { contains, overlaps } from '../../../src/core/intervals.ts';
import type { Instant, Interval, Judgement, LocalDate, Massage, MassageKind } from '../../../src/core/model.ts';
import { judgeContext, type Planning, plannedVisit } from '../../../src/core/plan/planning.ts';
import {
  DEFAULTS,
  isQuietDate,
  sessionHours,
  travelMinutes,
  visitMinutes,
} from '../../../src/core/plan/preferences.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { addDays, HOUR, localDate, MINUTE, toInstant, weekday } from '../../../src/core/time.ts';

export type Therapist = NonNullable<Settings['therapists']>[number];

/** A massage that could be, with somebody (null where no therapists are listed). */
export interface Hour extends Massage {
  by: Therapist | null;
}

const GRID = 5 * MINUTE;

/** Every hour at which a visit may stand (docs/planning.md, "Hours"), in time order; what it serves and how it is judged comes later. */
export function everyHour(planning: Planning, kinds: readonly MassageKind[]): Hour[] {
  const { horizon, input } = planning;
  const shown = Object.values(input.previous ?? {}).map(({ start }) => start);
  const hours: Hour[] = [];
  for (
    let date = localDate(horizon.from, input.zone);
    date <= localDate(horizon.to, input.zone);
    date = addDays(date, 1)
  ) {
    const open = wishedHours(planning, date);
    if (!open) continue;
    const starts = new Set(shown.filter((start) => open.from <= start && start < open.to));
    for (let start = Math.ceil(open.from / GRID) * GRID; start < open.to; start += GRID) starts.add(start);
    for (const start of [...starts].sort((a, b) => a - b)) {
      for (const kind of kinds) {
        for (const by of anybody(input.settings)) {
          const hour = hourOf(input.settings, start, kind, by);
          if (contains(open, spanOf(hour)) && standsAlone(planning, hour, date)) hours.push(hour);
        }
      }
    }
  }
  return hours;
}

/** Everybody who may be proposed; null, for whoever it may be, where nobody is listed or nobody of them is wanted. */
export function anybody({ therapists = [] }: Settings): (Therapist | null)[] {
  const wanted = therapists.filter(({ never }) => !never);
  return wanted.length > 0 ? wanted : [null];
}

function hourOf(settings: Settings, start: Instant, kind: MassageKind, by: Therapist | null): Hour {
  const end = start + visitMinutes(kind, settings) * MINUTE;
  const visit = plannedVisit({ id: `hour:${kind}:${start}:${by?.id ?? ''}`, kind, start, end, title: '' });
  return { ...visit, by, ...(by ? { therapist: by.id, newTherapist: by.tried === false } : {}) };
}

export function spanOf({ start, end }: { start: Instant; end: Instant }): Interval {
  return { from: start, to: end };
}

function wishedHours({ input }: Planning, date: LocalDate): Interval | null {
  const wished = isQuietDate(date, input.settings) ? null : sessionHours(date, input.settings);
  return wished && onDate(date, wished, input.zone);
}

function onDate(date: LocalDate, { from, to }: Interval, zone: string): Interval {
  return { from: toInstant(date, from, zone), to: toInstant(date, to, zone) };
}

function standsAlone(planning: Planning, hour: Hour, date: LocalDate): boolean {
  return (
    fitsTheDay(planning, hour, date) &&
    planning.massages.every((booked) => farApart(booked, hour)) &&
    !crowds(hour, planning.massages)
  );
}

function fitsTheDay({ input, horizon, covered, busy }: Planning, hour: Hour, date: LocalDate): boolean {
  const { settings, zone, now } = input;
  const travel = travelOf(hour, settings) * MINUTE;
  const firstTalk = hour.newTherapist ? 15 * MINUTE : 0;
  const block = { from: hour.start - travel - DEFAULTS.arriveMin * MINUTE, to: hour.end + travel + firstTalk };
  const inside = (spans: readonly { day: number; from: number; to: number }[] | undefined, held: Interval) =>
    spans === undefined ||
    spans.length === 0 ||
    spans.some((span) => span.day === weekday(date) && contains(onDate(date, span, zone), held));
  return (
    hour.start >= now + (settings.minNoticeH ?? DEFAULTS.minNoticeH) * HOUR &&
    block.from >= now &&
    hour.end <= horizon.to &&
    (hour.by?.kinds?.includes(hour.kind) ?? true) &&
    inside(hour.by?.hours, spanOf(hour)) &&
    inside(settings.childcare, block) &&
    covered.some((seen) => contains(seen, block)) &&
    !busy.some((taken) => overlaps(taken, block))
  );
}

export function travelOf({ by }: Pick<Hour, 'by'>, settings: Settings): number {
  return by?.travelMin ?? travelMinutes(settings);
}

/** 48 h between two visits, 72 h between two deep ones, end to start. */
export function farApart(a: Massage, b: Massage): boolean {
  if (a.depth === 'X' || b.depth === 'X') return true;
  const apart = (a.depth === 'D' && b.depth === 'D' ? 72 : 48) * HOUR;
  return b.start - a.end >= apart || a.start - b.end >= apart;
}

/** True where some seven days that hold this hour would hold more than two firm visits. */
export function crowds(hour: Massage, others: readonly Massage[]): boolean {
  const firm = [hour, ...others].filter(({ depth }) => depth === 'M' || depth === 'D').map(({ start }) => start);
  if (hour.depth !== 'M' && hour.depth !== 'D') return false;
  const week = 7 * 24 * HOUR;
  return firm.some(
    (first) =>
      first <= hour.start &&
      hour.start < first + week &&
      firm.filter((at) => first <= at && at < first + week).length > 2,
  );
}

/** The verdict where the visit before, if it is one of the plan, ended at `lastEnd`; and the context it was given in. */
export function verdictOn(
  planning: Planning,
  hour: Hour,
  lastEnd: Instant | null,
): { judgement: Judgement; context: JudgeContext } {
  const known = judgeContext(planning, spanOf(hour));
  const said = known.history.lastEnd;
  const last = lastEnd === null ? said : Math.max(lastEnd, said ?? lastEnd);
  const context = { ...known, history: { ...known.history, lastEnd: last } };
  return { judgement: judge(hour, context), context };
}
