import { loadRank } from '../load/load-class.ts';
import type { Instant, MassageKind, Need, Opener, Unmet } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { HOUR, MINUTE } from '../time.ts';
import { apartFromVisits, candidates } from './candidates.ts';
import { openStarts } from './open-starts.ts';
import { busyWithout, type Planning } from './planning.ts';
import { travelMinutes, visitMinutes } from './preferences.ts';
import { doorToDoor, type Relaxation } from './visit-fit.ts';

/**
 * Trying what would help costs a search each, and a stranger's invitations can make needs without number: so many needs are given
 * an opener per plan, so many events are tried per need.
 */
const MOST_OPENERS = 6;
const MOST_TRIES = 20;

/** Times of day somebody may find a therapist at all, for the question "would other hours help?". */
const ANY_HOURS = { from: 7 * 60, to: 22 * 60 };

/** What may stand in for a deeper kind, by what the visit is for: a flush comes after a race, loosening before one. */
const GENTLER: Readonly<Record<Need['type'], readonly MassageKind[]>> = {
  pre: ['sports', 'loosening'],
  post: ['sports', 'flush'],
  cadence: ['sports', 'loosening', 'flush'],
  asked: ['sports', 'loosening', 'flush'],
};

/** Why a need has no slot, and the one smallest change that would open one: each opener was tried and does open one. */
export function explainUnmet(planning: Planning, need: Need): Unmet {
  const { input } = planning;
  const said = input.decisions.filter((decision) => decision.need === need.id);
  if (said.some(({ type }) => type === 'dismiss-need')) return { need, why: 'dismissed', opener: null };
  if (said.some((decision) => decision.type === 'snooze' && decision.until > input.now)) {
    return { need, why: 'snoozed', opener: null };
  }
  // Hours that fit, every one of them dismissed.
  const fits = (kind: MassageKind) => candidates(planning, need, kind).length > 0;
  if (said.length > 0 && need.kinds.some(fits)) return { need, why: 'dismissed', opener: null };
  if (need.window.to <= input.now) return { need, why: 'passed', opener: null };
  const kind = need.kinds[0];
  if (!kind) return { need, why: 'comfort', opener: null };
  const minutes = visitMinutes(kind, input.settings);
  const open = (relaxed: Relaxation) => openStarts(planning, need.window, minutes, relaxed);
  const starts = open({});
  const unseen = starts.length === 0 && open({ unseen: true }).length > 0;
  const why = starts.length > 0 ? collision(planning, need, starts, minutes) : unseen ? 'not-covered' : 'no-free-time';
  if (why === 'not-covered' || planning.openersTried >= MOST_OPENERS) return { need, why, opener: null };
  planning.openersTried++;
  return { need, why, opener: smallestChange(planning, need, kind) };
}

/** What the free hours collide with: another visit, her own health note where nothing else stands in the way, or something hard. */
function collision(planning: Planning, need: Need, starts: readonly Instant[], minutes: number): Unmet['why'] {
  if (!starts.some(apartFromVisits(planning, minutes * MINUTE))) return 'spacing';
  const settings = { ...planning.input.settings, health: [] };
  const well = { ...planning, input: { ...planning.input, settings, checkIns: [] } };
  return need.kinds.some((kind) => candidates(well, need, kind).length > 0) ? 'health' : 'all-conflict';
}

/** Tried from the smallest change to the largest: a lighter kind, other hours, one event moved, one workout made easy. */
function smallestChange(planning: Planning, need: Need, kind: MassageKind): Opener | null {
  const depth = (of: MassageKind) => 'XLMD'.indexOf(depthOf(of));
  for (const lighter of GENTLER[need.type]) {
    if (need.kinds.includes(lighter) || depth(lighter) >= depth(kind)) continue;
    if (candidates(planning, need, lighter).length > 0) return { change: 'kind', value: lighter };
  }
  const later =
    candidates(planning, need, kind, { hours: ANY_HOURS })[0] ??
    candidates(planning, need, kind, { hours: ANY_HOURS, anyDay: true })[0];
  if (later) return { change: 'hours', from: later.start, to: later.end };
  return freedEvent(planning, need, kind) ?? easedEffort(planning, need, kind);
}

/** One busy event out of the way. */
function freedEvent(planning: Planning, need: Need, kind: MassageKind): Opener | null {
  const travel = travelMinutes(planning.input.settings);
  const minutes = visitMinutes(kind, planning.input.settings);
  // Races, workouts and massages are not asked to give way here.
  const own = new Set([...planning.efforts, ...planning.massages].map(({ id }) => id));
  const movable = planning.input.events.filter(
    ({ id, start, end, allDay, busy }) =>
      !allDay && busy === 'busy' && start < need.window.to && need.window.from < end && !own.has(id),
  );
  // The shortest is the smallest thing to ask.
  movable.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const event of movable.slice(0, MOST_TRIES)) {
    const busy = busyWithout(planning, event.id, need.window);
    // Only hours the event itself stands in are new.
    const reach = doorToDoor({ from: event.start, to: event.end }, travel + minutes);
    const near = { from: Math.max(reach.from, need.window.from), to: Math.min(reach.to, need.window.to) };
    const opened = candidates(planning, { ...need, window: near }, kind, { busy }).find((candidate) => {
      const block = doorToDoor({ from: candidate.start, to: candidate.end }, travel);
      return block.from < event.end && event.start < block.to;
    });
    if (opened) return { change: 'free', event: event.id, from: opened.start, to: opened.end };
  }
  return null;
}

/** One hard workout made easy; races are never asked to give way. */
function easedEffort(planning: Planning, need: Need, kind: MassageKind): Opener | null {
  const near = planning.efforts.filter(
    (effort) =>
      effort.kind !== 'race' &&
      loadRank(effort.load) >= 3 &&
      effort.end > need.window.from - 72 * HOUR &&
      effort.start < need.window.to + 72 * HOUR,
  );
  for (const effort of near.slice(0, MOST_TRIES)) {
    const eased = { ...effort, load: 'E1' as const, long: false };
    const efforts = planning.efforts.map((other) => (other === effort ? eased : other));
    const opened = candidates({ ...planning, efforts }, need, kind)[0];
    if (opened) return { change: 'ease', event: effort.id, from: opened.start, to: opened.end };
  }
  return null;
}
