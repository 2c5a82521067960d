import type { Instant, Judgement, Massage, MassageKind, Need } from '../../../src/core/model.ts';
import { countsAsVisit, standingVisits } from '../../../src/core/plan/counting-visits.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { type Planning, startPlanning } from '../../../src/core/plan/planning.ts';
import type { JudgeContext } from '../../../src/core/rules/rule.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { HOUR, localDate, MINUTE } from '../../../src/core/time.ts';
import { anybody, crowds, everyHour, farApart, type Hour, travelOf, verdictOn } from './brute-force-hours.ts';
import { canServe, raceWindow, standingNeeds, wellPlacedKinds } from './brute-force-needs.ts';
import { countingKinds, MISSED, type RegularWindow, type Rhythm, rhythmOf } from './brute-force-rhythm.ts';

/** Ten points; the unit more keeps an hour shown before where another is better by exactly ten. */
const STAYS = 10 * 360 + 1;

/** What every set of one calendar is weighed with. */
export interface Ground {
  planning: Planning;
  needs: Need[];
  hours: Hour[];
  wellPlaced: Map<Need, Set<MassageKind>>;
  /** Booked visits that count and are not over, in time order. */
  ahead: Massage[];
  rhythm: Rhythm;
  verdict: (hour: Hour, lastEnd: Instant | null) => { judgement: Judgement; context: JudgeContext };
}

export interface Cost {
  /** By strength. */
  missed: number[];
  /** How early the missed regular ones are due. */
  early: number;
  places: number;
  /** In 360ths of a point. */
  loss: number;
  starts: number;
}

/** A set on the way, its hours in time order. */
export interface Walk {
  hours: Hour[];
  /** What each hour serves, beside it. */
  served: string[];
  open: Need[];
  /** Start of the visit the next regular one is reckoned from. */
  since: Instant | null;
  missedRegular: number;
  places: number;
  loss: number;
}

export function groundOf(input: PlanInput): Ground {
  const planning = startPlanning(input);
  const needs = standingNeeds(planning);
  const hours = everyHour(planning, [...new Set([...needs.flatMap(({ kinds }) => kinds), ...countingKinds(planning)])]);
  const judged = new Map<string, ReturnType<Ground['verdict']>>();
  return {
    planning,
    needs,
    hours,
    wellPlaced: new Map(needs.map((need) => [need, wellPlacedKinds(planning, need, hours)])),
    ahead: standingVisits(planning)
      .filter(({ end }) => end > input.now)
      .sort((a, b) => a.start - b.start),
    rhythm: rhythmOf(planning),
    verdict: (hour, lastEnd) => {
      const key = `${hour.id} ${lastEnd}`;
      const found = judged.get(key) ?? verdictOn(planning, hour, lastEnd);
      judged.set(key, found);
      return found;
    },
  };
}

export function setOut({ rhythm, needs }: Ground): Walk {
  return { hours: [], served: [], open: needs, since: rhythm.lastKnown, missedRegular: 0, places: 0, loss: 0 };
}

/** The set with one hour more, later than all it holds; or why that is no set. */
export function withHour(ground: Ground, before: Walk, hour: Hour): Walk | string {
  const { planning } = ground;
  if (!before.hours.every((other) => farApart(other, hour))) return 'too close to the hour before';
  if (crowds(hour, [...before.hours, ...planning.massages])) return 'three firm visits in seven days';
  if (overBudget(planning, [...before.hours, hour])) return 'over the budget';

  const walk = pastBooked(ground, before, hour.start);
  const takers = walk.open.filter((need) => canServe(planning, need, hour));
  const counts = countsAsVisit(planning, hour);
  const next = ground.rhythm.windowsSince(walk.since, hour.start);
  const window = isRegular(ground, next.open, hour) ? next.open : null;
  const need = takers[0] ?? null;
  if (!need && !window) return 'serves nothing';

  const { judgement, context } = ground.verdict(hour, before.hours.at(-1)?.end ?? null);
  if (judgement.severity === 'conflict') return 'conflict';
  return {
    hours: [...before.hours, hour],
    served: [...before.served, need ? takers.map(({ id }) => id).join(' and ') : 'regular'],
    open: walk.open.filter((one) => !takers.includes(one)),
    since: counts ? hour.start : walk.since,
    missedRegular: walk.missedRegular + (counts ? next.missed : 0),
    places: walk.places + placeOf(ground, need, window, hour, judgement),
    loss: walk.loss + lossOf(planning, need, window, hour, judgement, context),
  };
}

/** The rhythm goes on from each booked visit up to an instant. */
function pastBooked({ ahead, rhythm }: Ground, before: Walk, until: Instant): Walk {
  let walk = before;
  for (const { start } of ahead) {
    if (start > until || (walk.since !== null && start <= walk.since)) continue;
    const { missed } = rhythm.windowsSince(walk.since, start);
    walk = { ...walk, since: start, missedRegular: walk.missedRegular + missed };
  }
  return walk;
}

/**
 * A window in which a booked visit begins needs no other. A dismissed hour of one regular visit is dismissed for all of them, since
 * they are renumbered.
 */
function isRegular({ planning, ahead }: Ground, window: RegularWindow | null, { start, end, kind }: Hour): boolean {
  if (!window?.kinds.includes(kind) || start < window.from || window.to < end) return false;
  if (ahead.some((booked) => window.from <= booked.start && booked.start <= window.to)) return false;
  return !planning.input.decisions.some(
    (said) => said.type === 'dismiss' && said.need.startsWith('cadence') && Math.abs(said.around - start) < 2 * HOUR,
  );
}

/** What a whole set costs. */
export function costOfWalk(ground: Ground, made: Walk): Cost {
  const walk = pastBooked(ground, made, Number.POSITIVE_INFINITY);
  const left = ground.rhythm.windowsSince(walk.since, null).missed;
  const regular = walk.missedRegular + left;
  const missed = [0, 0, 0, 0, 0, Math.floor(regular / MISSED)];
  for (const { strength } of walk.open) missed[strength] = (missed[strength] ?? 0) + 1;
  const starts = walk.hours.reduce((sum, { start }) => sum + start, 0);
  return { missed, early: regular % MISSED, places: walk.places, loss: walk.loss, starts };
}

/** True where the last hour takes its month of the user's calendar over the budget, and it is more than she wants at least. */
function overBudget({ input, massages }: Planning, hours: readonly Hour[]): boolean {
  const { budget } = input.settings;
  const price = hours.at(-1)?.by?.price ?? 0;
  if (!budget || price === 0) return false;
  const monthOf = ({ start }: Massage) => localDate(start, input.zone).slice(0, 7);
  const isSameMonth = (other: Massage) => monthOf(other) === monthOf(hours.at(-1) as Hour);
  const prices = [
    ...hours.filter(isSameMonth).map(({ by }) => by?.price ?? 0),
    ...massages.filter(isSameMonth).map((booked) => priceOfBooked(booked, input.settings)),
  ];
  return prices.reduce((sum, one) => sum + one, 0) > budget.perMonth && prices.length > (budget.floor ?? 0);
}

/** Of the therapist whom the event names, else of the usual one: a favourite, or the first. */
function priceOfBooked({ title, event }: Massage, settings: Settings): number {
  const text = `${title} ${event?.location ?? ''} ${event?.description ?? ''}`.toLowerCase();
  const named = settings.therapists?.find(({ name }) => text.includes(name.toLowerCase()));
  const wanted = anybody(settings);
  return (named ?? wanted.find((by) => by?.favourite) ?? wanted[0])?.price ?? 0;
}

function placeOf(
  { wellPlaced }: Ground,
  need: Need | null,
  window: RegularWindow | null,
  hour: Hour,
  { severity }: Judgement,
): number {
  const kinds = need?.kinds ?? window?.kinds ?? [];
  const place = kinds.indexOf(hour.kind);
  if (severity === 'caution') return 2 * kinds.length + place;
  if (need?.effort && !wellPlaced.get(need)?.has(hour.kind)) return kinds.length + place;
  return place;
}

function lossOf(
  { input }: Planning,
  need: Need | null,
  window: RegularWindow | null,
  hour: Hour,
  { verdicts }: Judgement,
  context: JudgeContext,
): number {
  const { settings } = input;
  const ideal = need ? 6 * Math.round(raceWindow(need, hour, context).off * 60) : 0;
  const due = need || !window ? 0 : Math.abs(hour.start - window.due) / MINUTE;
  const cautions = verdicts.filter(({ severity }) => severity === 'caution').length;
  const infos = verdicts.filter(({ severity }) => severity === 'info').length;
  const points = 25 * cautions + 8 * infos + bestOfAnybody(settings) - pointsWith(hour, settings);
  return Math.round(Math.min(ideal + due, 40 * 360) + 360 * points) - (wasShown(input, need, hour) ? STAYS : 0);
}

/** The part of a score that the therapist and the settings make. */
function pointsWith({ by }: Pick<Hour, 'by'>, settings: Settings): number {
  const { budget, childcare } = settings;
  const price = budget && by?.price !== undefined ? (by.price / budget.perMonth) * 20 : 0;
  return 100 - travelOf({ by }, settings) / 3 - price + (by?.favourite ? 10 : 0) + (childcare?.length ? 15 : 0);
}

function bestOfAnybody(settings: Settings): number {
  return Math.max(...anybody(settings).map((by) => pointsWith({ by }, settings)));
}

/** Shown before for this need; a regular visit for any of them, since they are renumbered. */
function wasShown({ previous }: PlanInput, need: Need | null, hour: Hour): boolean {
  return Object.entries(previous ?? {}).some(
    ([id, shown]) =>
      (need === null ? id.startsWith('cadence') : id === need.id) &&
      shown.start === hour.start &&
      shown.kind === hour.kind,
  );
}
