import { union } from '../intervals.ts';
import { loadRank } from '../load/load-class.ts';
import type { Interval, MassageKind, Need, Opener, Unmet } from '../model.ts';
import { MINUTE } from '../time.ts';
import { candidates } from './candidates.ts';
import { doorToDoor, openStarts } from './open-starts.ts';
import type { Planning } from './planning.ts';
import { travelMinutes, visitMinutes } from './preferences.ts';

/** Times of day somebody may find a therapist at all, for the question "would other hours help?". */
const ANY_HOURS = { from: 7 * 60, to: 22 * 60 };

/** Why a need has no slot, and the one smallest change that would open one: each opener was tried and does open one. */
export function explainUnmet(planning: Planning, need: Need): Unmet {
  const { input } = planning;
  for (const said of input.decisions) {
    if (said.type === 'dismiss-need' && said.need === need.id) return { need, why: 'dismissed', opener: null };
    if (said.type === 'snooze' && said.need === need.id && said.until > input.now) {
      return { need, why: 'snoozed', opener: null };
    }
  }
  if (need.window.to <= input.now) return { need, why: 'passed', opener: null };
  const kind = need.kinds[0];
  if (!kind) return { need, why: 'comfort', opener: null };
  const minutes = visitMinutes(kind, input.settings);
  const free = openStarts(planning, need.window, minutes).length > 0;
  const why = free ? 'all-conflict' : covers(planning, need.window) ? 'no-free-time' : 'not-covered';
  if (why === 'not-covered') return { need, why, opener: null };
  return { need, why, opener: smallestChange(planning, need, kind) };
}

/** True where any part of the window is known. */
function covers({ covered, horizon }: Planning, window: Interval): boolean {
  return covered.some(
    (span) => span.from < Math.min(window.to, horizon.to) && Math.max(window.from, horizon.from) < span.to,
  );
}

/** Tried from the smallest change to the largest: a lighter kind, other hours, one event moved, one workout made easy. */
function smallestChange(planning: Planning, need: Need, kind: MassageKind): Opener | null {
  for (const lighter of ['sports', 'loosening', 'flush'] as const) {
    if (need.kinds.includes(lighter)) continue;
    if (candidates(planning, need, lighter).length > 0) return { change: 'kind', value: lighter };
  }
  const later = candidates(planning, need, kind, { hours: ANY_HOURS })[0];
  if (later) return { change: 'hours', from: later.start, to: later.end };
  return freedEvent(planning, need, kind) ?? easedEffort(planning, need, kind);
}

/** One busy event out of the way. */
function freedEvent(planning: Planning, need: Need, kind: MassageKind): Opener | null {
  const travel = travelMinutes(planning.input.settings);
  for (const event of planning.input.events.slice(0, 2000)) {
    const inWindow = event.start < need.window.to && need.window.from < event.end;
    const isEffort = planning.efforts.some((effort) => effort.id === event.id);
    if (!inWindow || event.allDay || event.busy !== 'busy' || isEffort) continue;
    const kept = planning.input.events.filter((other) => other !== event && !other.allDay && other.busy === 'busy');
    const efforts = planning.efforts.map(({ start, end }) => ({ from: start, to: end }));
    const busy = union([...kept.map(({ start, end }) => ({ from: start, to: end })), ...efforts]);
    const opened = candidates(planning, need, kind, { busy }).find((candidate) => {
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
      effort.end > need.window.from - 72 * 60 * MINUTE &&
      effort.start < need.window.to + 72 * 60 * MINUTE,
  );
  for (const effort of near) {
    const eased = { ...effort, load: 'E1' as const, long: false };
    const efforts = planning.efforts.map((other) => (other === effort ? eased : other));
    const opened = candidates({ ...planning, efforts }, need, kind)[0];
    if (opened) return { change: 'ease', event: effort.id, from: opened.start, to: opened.end };
  }
  return null;
}
