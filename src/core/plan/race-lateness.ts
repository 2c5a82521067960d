import type { Effort, Judgement, KindAnswer, Massage, MassageKind, Severity, Verdict } from '../model.ts';
import { afterGap, beforeGap } from '../rules/gaps.ts';
import { judge } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { HOUR, MINUTE } from '../time.ts';
import { judgeContext, type Planning, proposal } from './planning.ts';
import { DEFAULTS, visitMinutes } from './preferences.ts';
import { raceEdges, type Side } from './race-windows.ts';

/** No preferred window opens earlier before a race or closes later after one, modifiers included (rules.md section 13). */
const REACH = 240 * HOUR;
/** The edges of the race's own windows are met exactly, those of the training around it to a quarter of an hour. */
const STEP = 15 * MINUTE;
/** A neutral hour is less than a good one, and more than one with a note. */
const BEST_FIRST: readonly Severity[] = ['good', 'ok', 'info', 'caution', 'conflict'];

interface Hour {
  visit: Massage;
  judgement: Judgement;
  /** As for this race: an hour that is good for something else is neutral for it. */
  severity: Severity;
}

/**
 * What can still be had of one kind before a race, and until when it must end; once the race has begun, from when on after it. It
 * asks what the rules allow, not which hours are free, and judges with all else that is planned.
 * //=> deep work, a marathon in two days: { severity: 'conflict', until: null, verdict: { rule: 'before-effort', … }, … }
 */
export function raceLateness(planning: Planning, race: Effort, kind: MassageKind): KindAnswer {
  const side: Side = race.start > planning.input.now ? 'before' : 'after';
  const hours = hoursFromRace(planning, race, kind, side);
  const severity = BEST_FIRST.find((one) => hours.some((hour) => hour.severity === one)) ?? 'conflict';
  const answer: KindAnswer = {
    kind,
    depth: depthOf(kind),
    side,
    severity,
    from: null,
    until: null,
    later: [],
    verdict: null,
  };
  // Where all is a conflict, the hour furthest from the race is the last that could have been any better.
  const first = severity === 'conflict' ? hours.length - 1 : hours.findIndex((hour) => hour.severity === severity);
  const near = hours[first];
  if (!near) return answer;
  const verdict = deciding(near, race) ?? limiting(near, hours[first - 1], race);
  if (severity === 'conflict') return { ...answer, verdict };
  const over = hours.findIndex((hour, i) => i > first && hour.severity !== severity);
  const far = hours[over - 1]?.visit ?? null;
  if (side === 'after') {
    return { ...answer, from: first === 0 ? null : near.visit.start, until: far?.start ?? null, verdict };
  }
  const later = laterThan(near, severity, hours.slice(0, first));
  return { ...answer, from: far?.end ?? null, until: near.visit.end, later, verdict };
}

/**
 * Visits around the race, nearest to it first: each hour, and each quarter of one where the verdict changes. Nothing is judged beyond
 * the nearest good stretch.
 */
function hoursFromRace(planning: Planning, race: Effort, kind: MassageKind, side: Side): Hour[] {
  const visits = visitsFromRace(planning, race, kind, side);
  const hourOf = (visit: Massage): Hour => {
    // Which hours are free is not asked, so neither is whether the way there is.
    const context = { ...judgeContext(planning, { from: visit.start, to: visit.end }), travelMin: null };
    const judgement = judge(visit, context, (problem) => planning.problems.push(problem));
    const other = judgement.severity === 'good' && !judgement.verdicts.some((one) => isGoodFor(one, race));
    return { visit, judgement, severity: other ? 'ok' : judgement.severity };
  };
  const hours: Hour[] = [];
  for (const visit of visits) {
    const hour = hourOf(visit);
    const last = hours.at(-1);
    if (last && last.severity !== hour.severity) hours.push(...between(last.visit, visit).map(hourOf));
    hours.push(hour);
    if (last?.severity === 'good' && hour.severity !== 'good') break;
  }
  return hours;
}

/** The same visit at every quarter of an hour between two, from the one to the other. */
function between(one: Massage, other: Massage): Massage[] {
  const step = one.start < other.start ? STEP : -STEP;
  const count = Math.ceil(Math.abs(other.start - one.start) / STEP) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const shift = (i + 1) * step;
    return proposal(one.kind, one.start + shift, one.end + shift);
  });
}

function isGoodFor({ severity, events }: Verdict, race: Effort): boolean {
  return severity === 'good' && events.includes(race.id);
}

function visitsFromRace(planning: Planning, race: Effort, kind: MassageKind, side: Side): Massage[] {
  const { now, settings } = planning.input;
  const usual = visitMinutes(kind, settings) * MINUTE;
  // Rolling takes no appointment, and can be as short as the time that is left.
  const alone = kind === 'self';
  const notice = alone ? 0 : (settings.minNoticeH ?? DEFAULTS.minNoticeH) * HOUR;
  const length = alone && side === 'before' ? Math.min(usual, race.start - now) : usual;
  const earliest = Math.max(now + notice, side === 'before' ? race.start - REACH : race.end);
  const latest = side === 'before' ? race.start - length : Math.max(race.end, earliest) + REACH;
  const edges = raceEdges(planning, race, kind, side).map((at) => (side === 'before' ? at - length : at));
  const starts = [earliest, latest, ...edges];
  if (side === 'before') for (let at = latest; at > earliest; at -= HOUR) starts.push(at);
  else for (let at = earliest; at < latest; at += HOUR) starts.push(at);
  return [...new Set(starts)]
    .filter((start) => earliest <= start && start <= latest)
    .sort((a, b) => (side === 'before' ? b - a : a - b))
    .map((start) => proposal(kind, start, start + length));
}

/**
 * The finding an hour owes its severity to: health before all, then what is said of this race (hours last, since other hours would
 * not mend the rest), then what is nearest.
 */
function deciding({ judgement, severity }: Hour, race: Effort): Verdict | null {
  const all = judgement.verdicts.filter((verdict) => verdict.severity === severity);
  const ofRace = all.filter(({ events }) => events.includes(race.id));
  return (
    all.find(({ rule }) => rule.startsWith('health-')) ??
    ofRace.find(({ rule }) => rule !== 'before-effort') ??
    ofRace[0] ??
    all[0] ??
    null
  );
}

/** What ends a stretch that nothing speaks against: the finding of the next hour towards the race, measured from its last one. */
function limiting({ visit }: Hour, next: Hour | undefined, race: Effort): Verdict | null {
  const verdict = next ? deciding(next, race) : null;
  if (!verdict?.hours || !verdict.events.includes(race.id)) return verdict;
  const { side } = verdict.hours;
  return {
    ...verdict,
    hours: { ...verdict.hours, gap: side === 'before' ? beforeGap(visit, race) : afterGap(visit, race) },
  };
}

/** What is still possible after the best is over, each until later than the better one before it. */
function laterThan(best: Hour, severity: Severity, nearer: readonly Hour[]): KindAnswer['later'] {
  const later: KindAnswer['later'] = [];
  let until = best.visit.end;
  for (const worse of BEST_FIRST.slice(BEST_FIRST.indexOf(severity) + 1, -1)) {
    const last = nearer.find((hour) => hour.severity === worse)?.visit.end;
    if (last !== undefined && last > until) {
      later.push({ severity: worse, until: last });
      until = last;
    }
  }
  return later;
}
