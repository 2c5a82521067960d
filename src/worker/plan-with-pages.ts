import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { Interval, Judgement, LocalDate, Massage, MassageKind, Plan, Slot, SourceId } from '../core/model.ts';
import { lastEndBefore } from '../core/plan/counting-visits.ts';
import { type HourTried, hourTrier } from '../core/plan/hour-trier.ts';
import { kindsToPick } from '../core/plan/kinds-to-pick.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { judgeContext, startPlanning } from '../core/plan/planning.ts';
import { visitMinutes } from '../core/plan/preferences.ts';
import { type Strip, severityStrip } from '../core/plan/severity-strip.ts';
import { judge } from '../core/rules/judge.ts';
import type { JudgeContext } from '../core/rules/rule.ts';
import { MINUTE } from '../core/time.ts';
import { calendarInput, calendarPlan, isRecorded } from './calendar-eyes.ts';
import { pageInput } from './page-input.ts';
import { pageJudgement } from './page-judgement.ts';
import { otherVisits, pagePlan } from './page-plan.ts';

/** A plan that can also be seen with a page's eyes. */
export interface PlanWithPages extends Plan {
  /** The plan as a page of that source, or a calendar that may be shared, may know it. A calendar's where no source is given. */
  forPages(source?: SourceId): Plan;
  /** Eight days of quarter hours for a slot's kind and length, from a date, in a page's clock: what another hour would be judged as. */
  stripFor(slot: Slot, from: LocalDate, zone: string): Strip[];
  /** What a page may know of one hour for a slot's visit, of a kind and length that may be others than its own. */
  hourFor(slot: Slot, hour: Pick<Slot, 'kind' | 'start' | 'end'>): HourTried;
  /** Kinds she may pick for a slot, and how long one usually takes, in minutes. */
  kindsFor(slot: Slot): MassageKind[];
  minutesOf(kind: MassageKind): number;
  /** What hours of a span are judged beside, as a page that shows what was done may know it. */
  contextFor(span: Interval): JudgeContext;
  /** What a massage she writes herself is judged as, beside all that is in calendars; without the event it is an edit of. */
  judgeOwn(massage: Massage, without: string | null): Judgement;
}

/** A week and, since some weeks on pages begin on Sunday, one day. */
const DAYS = 8;

/** What pages need is made when first asked for, and once, however many pages show it. */
export function withPages(plan: Plan, input: PlanInput): PlanWithPages {
  const strips = new Map<string, Strip[]>();
  const planning = madeOnce(() => startPlanning(calendarInput(input)));
  // Nothing to hide where nothing was recorded: then both are the same.
  const hides = input.events.some(isRecorded);
  const recorded = hides ? madeOnce(() => startPlanning(pageInput(input))) : planning;
  const inCalendars = madeOnce(() => calendarPlan(pagePlan(plan, planning())));
  const besideActivities = hides ? madeOnce(() => pagePlan(plan, recorded())) : inCalendars;
  // The slot itself must not stand in its own way.
  const beside = (slot: Slot) => ({ ...planning(), chosen: otherVisits(plan, slot.id) });
  function stripFor(slot: Slot, from: LocalDate, zone: string): Strip[] {
    const name = JSON.stringify([slot.id, from, zone]);
    const made = strips.get(name);
    if (made) return made;
    const minutes = (slot.end - slot.start) / MINUTE;
    const strip = severityStrip(beside(slot), slot.kind, minutes, from, DAYS, zone, null, slot.need);
    strips.set(name, strip);
    return strip;
  }
  function hourFor(slot: Slot, { kind, start, end }: Pick<Slot, 'kind' | 'start' | 'end'>): HourTried {
    const span = { from: start, to: end };
    const tried = hourTrier(beside(slot), { kind, need: slot.need, therapist: null }, span)(span);
    return tried.judgement ? { ...tried, judgement: pageJudgement(tried.judgement) } : tried;
  }
  function judgeOwn(massage: Massage, without: string | null): Judgement {
    const others = startPlanning(calendarInput(withoutOwn(input, without)));
    const context = judgeContext(others, { from: massage.start, to: massage.end });
    const history = { ...context.history, lastEnd: lastEndBefore(others, massage.start) };
    return pageJudgement(judge(massage, { ...context, history }));
  }
  return {
    ...plan,
    stripFor,
    hourFor,
    judgeOwn,
    contextFor: (span) => judgeContext(recorded(), span),
    kindsFor: (slot) => kindsToPick(slot.need, input.settings, slot.kind),
    minutesOf: (kind) => visitMinutes(kind, input.settings),
    forPages: (source = 'google-calendar') => (isActivitySource(source) ? besideActivities() : inCalendars()),
  };
}

function madeOnce<T>(make: () => T): () => T {
  let made: { is: T } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

/** An Add whose editor is open may be the very event she is writing: it does not stand in its own way. */
function withoutOwn(input: PlanInput, without: string | null): PlanInput {
  return {
    ...input,
    events: input.events.filter(({ id }) => id !== without),
    bookings: input.bookings.filter(({ state }) => state !== 'opening' && state !== 'editor'),
  };
}
