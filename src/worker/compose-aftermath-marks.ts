import { loadRank } from '../core/load/load-class.ts';
import type { Effort, Instant, Plan, Slot, SourceRef } from '../core/model.ts';
import { HOUR } from '../core/time.ts';
import type { Aftermath, EffortMark } from '../platform/marks.ts';
import { shortMoment } from '../words/dates.ts';
import type { Voice } from '../words/voice.ts';
import type { Surroundings } from './compose-aftermath.ts';
import { composeDoneMark } from './compose-done-mark.ts';
import type { PlanWithPages } from './plan-with-pages.ts';
import { slotHandle } from './slot-handle.ts';

/** How far after an effort its neighbours may close or open an hour. */
const AHEAD = 168 * HOUR;

/** The newest: about a year of a runner's, in 60 kB. Every plan sends them all anew, and a list shows twenty at a time. */
const MOST = 140;

/** Efforts that are worth a line on their page, and a plan that knows no more than the page may, with the one slot it offers. */
export interface DoneMarks {
  efforts: EffortMark[];
  plan: Plan;
}

/**
 * Marks for a page that is no calendar. It hears of no title and no hour of a calendar's event: an effort of both is told by what the
 * page itself knows of it.
 */
export function composeDoneMarks(whole: PlanWithPages, page: SourceRef, voice: Voice): DoneMarks {
  const plan = planFor(whole.forPages(page.source), page);
  const own = plan.efforts
    .filter((effort) => isOwn(effort, page) && isWorthALine(effort) && effort.start <= voice.now)
    .sort((a, b) => b.start - a.start)
    .slice(0, MOST);
  const slot = own.length > 0 ? nextSlot(plan.slots) : null;
  const around = surroundings(whole, plan, voice.now);
  const efforts = own.map((effort, i) => {
    const offer = slot && i === 0 ? slotOffer(slot, voice) : null;
    return composeDoneMark(effort, nativeIdOf(effort, page) ?? '', around, offer, voice);
  });
  return { efforts, plan: { ...plan, slots: slot ? [slot] : [] } };
}

function surroundings(whole: PlanWithPages, { efforts, massages }: Plan, now: Instant): Surroundings {
  const hours = new Map(efforts.map((effort) => [effort.id, effort]));
  return {
    massages,
    strict: whole.contextFor({ from: now, to: now }).strict,
    context: ({ end }) => {
      const context = whole.contextFor({ from: end, to: Math.max(end, now) + AHEAD });
      return { ...context, efforts: context.efforts.map((effort) => hours.get(effort.id) ?? effort) };
    },
  };
}

/** The same plan in the page's own words. What it does not show itself keeps no title. */
function planFor(plan: Plan, page: SourceRef): Plan {
  const told = (effort: Effort) => (isOwn(effort, page) ? asDone(effort) : { ...effort, title: '' });
  const slots = plan.slots.map((slot) => ({
    ...slot,
    need: { ...slot.need, effort: slot.need.effort && told(slot.need.effort) },
  }));
  return { ...plan, efforts: plan.efforts.map(told), slots };
}

/** What the activity itself says; a plan it was matched to stays with its calendar. */
function asDone(effort: Effort): Effort {
  const done = effort.event?.done;
  const bare = { ...effort, title: '', kind: kindDone(effort) };
  if (!done) return bare;
  const { activity, start, end } = done;
  return { ...bare, start, end, distance: activity.facts?.distance ?? null, discipline: activity.sport };
}

/** An untagged run is called easy, whatever it came to: by its load it was long, or hard. */
function kindDone({ kind, load, long }: Effort): Effort['kind'] {
  if (kind !== 'easy' || loadRank(load) < 3) return kind;
  return long ? 'long' : 'hard';
}

function isOwn(effort: Effort, page: SourceRef): boolean {
  return nativeIdOf(effort, page) !== undefined;
}

function nativeIdOf({ event }: Effort, { source, account }: SourceRef): string | undefined {
  return event?.seenIn.find((one) => one.source === source && one.account === account)?.nativeId;
}

/** Races, long runs and hard workouts; easy days are left alone. */
function isWorthALine({ kind, load }: Effort): boolean {
  return load !== 'E0' && (kind === 'race' || kind === 'hard' || kind === 'long' || loadRank(load) >= 3);
}

function nextSlot(slots: readonly Slot[]): Slot | null {
  return slots.reduce<Slot | null>((first, one) => (first && first.start <= one.start ? first : one), null);
}

function slotOffer(slot: Slot, { words, now, zone }: Voice): NonNullable<Aftermath['slot']> {
  const minutes = Math.round((slot.end - slot.start) / 60_000);
  const when = shortMoment(slot.start, now, zone, words.lang);
  const text = words.aftermath.slot(when, words.kind[slot.kind], minutes, slot.status === 'free');
  return { slotId: slotHandle(slot.id), text };
}
