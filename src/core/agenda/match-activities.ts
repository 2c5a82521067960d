import type { EventDetector } from '../detect/detect-event.ts';
import { takesPlace } from '../load/place-efforts.ts';
import type { ActivityAnswer, ActivityCoverage, CalendarEvent } from '../model.ts';
import { addDays, DAY } from '../time.ts';
import { cheapestPairs } from './cheapest-pairs.ts';
import { doneBy } from './done-by.ts';
import { legChain } from './leg-chain.ts';
import { isMissed } from './missed-efforts.ts';
import { EARLY, LATE, type Planned, pairCost, sportOf } from './pair-cost.ts';
import { isMultisport, isSameFamily, isUsuallyRecorded } from './sport-family.ts';

export interface MatchInput {
  /** Plans and activities, as the agenda has them. */
  events: readonly CalendarEvent[];
  detectEvent: EventDetector;
  coverage: readonly ActivityCoverage[];
  answers: readonly ActivityAnswer[];
}

const EFFORTS: readonly string[] = ['race', 'hard', 'long', 'easy', 'strength'];
/** What lasts longer (a stage race, a training camp) is not one activity. */
const LONGEST = 3 * DAY;
/** Who recorded no session of a sport for so long may well have stopped to. */
const LATELY = 42 * DAY;

/**
 * Plans and activities as one list: an activity that was planned leaves it, and its plan says by what it was done (`done`); a plan of
 * which lists of activities show nothing is `missed`. One to one; only a session of several sports takes several, one for each leg. As
 * many pairs as can be, nearest in time, then in size. Pure, the same for any order of its input; done twice is done once.
 */
export function matchActivities({ events, detectEvent, coverage, answers }: MatchInput): CalendarEvent[] {
  const activities = events.filter(({ activity }) => activity).sort(inTime);
  const plans = events
    .filter(({ activity, done }) => !activity && !done)
    .map((event) => ({ event, detection: detectEvent(event) }))
    .filter(isSession)
    .sort((a, b) => inTime(a.event, b.event));
  const legs = match(plans, activities, answers);

  const took = new Set([...legs.values()].flat().map(({ id }) => id));
  const came = new Set(answers.filter(({ type }) => type === 'did').map(({ planned }) => planned));
  const records = [
    ...activities.map((one) => ({ start: one.start, sport: sportOf(one) })),
    ...events.flatMap(({ done }) => (done ? [{ start: done.start, sport: done.activity.sport }] : [])),
  ];
  const isRecorded = ({ event, detection: { discipline } }: Planned) =>
    event.missed === true ||
    isUsuallyRecorded(discipline) ||
    records.some(({ start, sport }) => sport !== null && isLately(start, event) && isSameFamily(discipline, sport));
  const changed = new Map<CalendarEvent, CalendarEvent>();
  for (const plan of plans) {
    const own = legs.get(plan);
    if (own) changed.set(plan.event, doneBy(plan, own));
    else if (!came.has(plan.event.id) && isMissed(plan, { coverage, isRecorded })) {
      changed.set(plan.event, { ...plan.event, missed: true });
    }
  }
  return events
    .filter(({ id, activity }) => !activity || !took.has(id))
    .map((event) => changed.get(event) ?? withoutMissed(event));
}

/** A habit of last year says nothing of this week. */
function isLately(start: number, plan: CalendarEvent): boolean {
  return start < plan.start && plan.start - start <= LATELY;
}

/** The legs of each plan that was done. Sessions of several sports choose first: their legs would fit other plans too. */
function match(
  plans: readonly Planned[],
  activities: readonly CalendarEvent[],
  answers: readonly ActivityAnswer[],
): Map<Planned, CalendarEvent[]> {
  const apart = new Set(
    answers.flatMap((one) =>
      one.type === 'unlink' ? [one.activity, ...(one.others ?? [])].map((id) => `${one.planned} ${id}`) : [],
    ),
  );
  const isFree = (plan: Planned, { id }: CalendarEvent) => !apart.has(`${plan.event.id} ${id}`);
  const found = new Map<Planned, CalendarEvent[]>();
  let left = activities;
  for (const plan of plans) {
    if (!isMultisport(plan.detection.discipline)) continue;
    const legs = legChain(
      plan,
      near(left, plan.event).filter((one) => isFree(plan, one)),
    );
    if (legs.length === 0) continue;
    found.set(plan, legs);
    left = left.filter((one) => !legs.includes(one));
  }
  const place = new Map(left.map((activity, column) => [activity, column]));
  const pairs = plans.flatMap((plan, row) => {
    if (isMultisport(plan.detection.discipline)) return [];
    return near(left, plan.event).flatMap((activity) => {
      const cost = isFree(plan, activity) ? pairCost(plan, activity) : null;
      return cost === null ? [] : [{ row, column: place.get(activity) as number, cost }];
    });
  });
  for (const { row, column } of cheapestPairs(pairs)) found.set(plans[row] as Planned, [left[column] as CalendarEvent]);
  return found;
}

/** A planned effort that takes place, of one day or one long race. */
function isSession({ event, detection }: Planned): boolean {
  if (!EFFORTS.includes(detection.kind) || !takesPlace(event) || detection.signs.includes('cancelled')) return false;
  return event.allDay ? addDays(event.allDay.from, 1) >= event.allDay.to : event.end - event.start <= LONGEST;
}

/** Nobody does more in the days around a plan; what comes after is left out. */
const MOST_NEAR = 100;

/** Those that begin around an event; dates elsewhere begin up to a day sooner or later. `sorted` by start. */
function near(sorted: readonly CalendarEvent[], { start, end }: CalendarEvent): CalendarEvent[] {
  const [from, to] = [start - EARLY - DAY, end + LATE + DAY];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as CalendarEvent).start < from) low = middle + 1;
    else high = middle;
  }
  const found: CalendarEvent[] = [];
  for (let at = low; at < sorted.length && found.length < MOST_NEAR; at++) {
    if ((sorted[at] as CalendarEvent).start > to) break;
    found.push(sorted[at] as CalendarEvent);
  }
  return found;
}

function withoutMissed(event: CalendarEvent): CalendarEvent {
  if (!event.missed) return event;
  const { missed: _, ...plan } = event;
  return plan;
}

function inTime(a: CalendarEvent, b: CalendarEvent): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
