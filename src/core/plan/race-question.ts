import { type EventDetector, eventDetector } from '../detect/detect-event.ts';
import type {
  CalendarEvent,
  Detection,
  Effort,
  Instant,
  Interval,
  JudgedMassage,
  KindAnswer,
  Plan,
  PreferredHours,
  Slot,
  Unmet,
} from '../model.ts';
import { DAY, dayNumber, HOUR, localDate } from '../time.ts';
import { type RaceQuestion, withRace } from './asked-race.ts';
import { knownRace } from './known-race.ts';
import { plan } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { startPlanning } from './planning.ts';
import { answerKinds } from './race-kinds.ts';
import { preferredHours } from './race-windows.ts';

/** The plan on one side of a race: visits for it, why there is none, and what is booked there already. */
export interface SideAnswer {
  slots: Slot[];
  unmet: Unmet[];
  booked: JudgedMassage[];
}

export interface RaceAnswer {
  race: Effort;
  /** It stands in a calendar; false where it was only asked about. */
  known: boolean;
  kinds: (KindAnswer & { preferred: PreferredHours })[];
  before: SideAnswer;
  after: SideAnswer;
  /** All of the plan that the race is part of. */
  plan: Plan;
}

/** As far back as legs remember; and no further ahead than a plan reaches with all that follows the race. */
const PAST = 14;
const AHEAD = 350;
/** What is planned for after a race lies within these days of it (docs/planning.md, "Needs"). */
const AFTER = 11 * DAY;
const BEFORE = 6 * DAY;

/** Why there is no answer for a date; null where there is one. //=> raceDateProblem('2020-01-01', now, zone) is 'past' */
export function raceDateProblem(date: string, now: Instant, zone: string): 'past' | 'far' | null {
  const days = dayNumber(date) - dayNumber(localDate(now, zone));
  return days < -PAST ? 'past' : days > AHEAD ? 'far' : null;
}

/**
 * What there is to do around a race she names, whether it stands in a calendar or not: the visits before and after it as the plan
 * with it has them, and for each kind what is still possible and which hours are best.
 * //=> answerRace(input, { date: '2026-12-06', distance: 'marathon', priority: 'A', minute: null }).before.slots has one slot
 */
export function answerRace(given: PlanInput, question: RaceQuestion): RaceAnswer {
  const readOnce = { ...given, detectEvent: remembering(given.detectEvent ?? eventDetector(given)) };
  const known = knownRace(startPlanning(readOnce).efforts, question);
  const { input, id } = withRace(readOnce, question, known);
  const planning = startPlanning(input);
  const race = planning.efforts.find((effort) => effort.id === id) as Effort;
  // The plan has to reach past the race, or its needs would wait for the horizon.
  const weeks = Math.ceil((race.end + AFTER - given.now) / (7 * DAY));
  const made = plan({ ...input, weeks: Math.min(52, Math.max(given.weeks ?? 4, weeks)) });
  return {
    // Its own name, not the one it was read by.
    race: { ...race, title: known?.title ?? question.name ?? race.title },
    known: known !== null,
    kinds: answerKinds(planning, race).map((answer) => ({
      ...answer,
      preferred: preferredHours(planning, race, answer.kind),
    })),
    before: side(made, `pre:${id}`, { from: race.start - BEFORE, to: race.start }),
    after: side(made, `post:${id}`, { from: race.end, to: race.end + (race.load === 'E5' ? 240 : 120) * HOUR }),
    plan: made,
  };
}

/** Three plannings look at the same events. */
function remembering(detectEvent: EventDetector): EventDetector {
  const known = new Map<CalendarEvent, Detection>();
  return (event) => {
    const detection = known.get(event) ?? detectEvent(event);
    known.set(event, detection);
    return detection;
  };
}

function side(made: Plan, need: string, window: Interval): SideAnswer {
  const within = ({ start, end }: { start: Instant; end: Instant }) => window.from <= start && end <= window.to;
  const slots = made.slots.filter((slot) => slot.need.id === need);
  const unmet = made.unmet.filter((one) => one.need.id === need);
  // A visit in the windows of two needs serves the stronger and cancels this one: it is the answer here as well.
  const shared = slots.length + unmet.length === 0 ? made.slots.filter(within) : [];
  return { slots: [...slots, ...shared], unmet, booked: made.massages.filter(within) };
}
