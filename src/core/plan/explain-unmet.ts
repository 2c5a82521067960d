import type { Need, Unmet } from '../model.ts';
import { HEALTH } from '../rules/health-table.ts';
import { keptFor } from '../rules/kept-for.ts';
import { DAY } from '../time.ts';
import { findOpener } from './find-opener.ts';
import { fittingSpans, isOpenFor, type Tried } from './fitting-spans.ts';
import { nearby } from './nearby.ts';
import { asideIds, planSet } from './plan-set.ts';
import type { Planning } from './planning.ts';
import { rollingHour } from './rolling-hour.ts';
import { TRIED_STEPS } from './tried-change.ts';
import type { VisitLimits } from './visit-limits.ts';

/** Trying what would help costs a search each, and a stranger's invitations can make needs without number. */
const MOST_REASONS = 40;
const MOST_OPENERS = 6;

/** Nobody moves a meeting of next spring for a massage: openers are looked for in the weeks ahead. */
const SOON = 8 * 7 * DAY;

/**
 * Why a need has no slot, the one smallest change that would open one (tried, and it does), and what to do instead. `left`: every
 * need without a slot.
 */
export function explainUnmet(whole: Planning, limits: VisitLimits, need: Need, left: readonly Need[]): Unmet {
  const { input } = whole;
  const none = (why: Unmet['why']): Unmet => ({ need, why, opener: null, instead: null });
  if (asideIds(whole).has(need.id)) {
    const isLater = input.decisions.some(
      (said) => said.need === need.id && said.type === 'snooze' && said.until > input.now,
    );
    return none(isLater ? 'snoozed' : 'dismissed');
  }
  if (need.window.to <= input.now) return none('passed');
  const planning = nearby(whole, need.window);
  // Nobody reads so many; the reason without the search behind it is enough for the rest.
  if (left.indexOf(need) >= MOST_REASONS) return none(isOpenFor(planning, need, {}) ? 'all-conflict' : 'no-free-time');
  const instead = rollingHour(planning, need);
  if (need.kinds.length === 0) return { need, why: 'comfort', opener: null, instead };
  const why = reason(planning, limits, need);
  // Days that were not seen want to be looked at first; what she put aside she knows of.
  if (why === 'not-covered' || why === 'dismissed' || whole.openersTried >= MOST_OPENERS) {
    return { need, why, opener: null, instead: why === 'dismissed' ? null : instead };
  }
  whole.openersTried++;
  return { need, why, opener: openerFor(whole, planning, limits, need, why, left), instead };
}

function openerFor(
  whole: Planning,
  near: Planning,
  limits: VisitLimits,
  need: Need,
  why: Unmet['why'],
  left: readonly Need[],
): Unmet['opener'] {
  if (whole.horizon.to - whole.horizon.from <= SOON)
    return findOpener({ near, whole, limits, need, why, missed: left });
  const weeks = weeksAhead(whole);
  if (!weeks.left.some(({ id }) => id === need.id)) return null;
  return findOpener({ near, whole: weeks.planning, limits, need, why, missed: weeks.left });
}

/** The weeks ahead planned by themselves: to plan a year anew for every change would take too long. */
const weeksAhead = keptFor((whole: Planning) => {
  const { from } = whole.horizon;
  const planning = { ...whole, horizon: { from, to: from + SOON }, chosen: [], problems: [] };
  return { planning, left: planSet(planning, TRIED_STEPS).left };
});

function reason(planning: Planning, limits: VisitLimits, need: Need): Unmet['why'] {
  const isOpen = (relaxed: Parameters<typeof isOpenFor>[2]) => isOpenFor(planning, need, relaxed);
  if (!isOpen({})) {
    if (isOpen({ nearVisits: true })) return 'spacing';
    return isOpen({ unseen: true, nearVisits: true }) ? 'not-covered' : 'no-free-time';
  }
  const fitting = fittingSpans(planning, limits, need);
  if (fitting.some(({ affordable }) => !affordable)) return 'budget';
  // It could be met, at the cost of another one.
  if (fitting.length > 0) return 'spacing';
  const fits = (from: Planning, tried?: Tried) => fittingSpans(from, limits, need, tried).length > 0;
  const { settings, checkIns, decisions } = planning.input;
  if (decisions.some(({ type }) => type === 'dismiss') && fits(planning, { dismissed: true })) return 'dismissed';
  // Another deep visit, or the third of a week; her own health note where nothing else stands in the way; or something hard.
  if (fits({ ...planning, massages: [], chosen: [] })) return 'spacing';
  const asks = (settings.health ?? []).some((flag) => flag in HEALTH) || checkIns.length > 0;
  const well = { ...planning, input: { ...planning.input, settings: { ...settings, health: [] }, checkIns: [] } };
  return asks && fits(well) ? 'health' : 'all-conflict';
}
