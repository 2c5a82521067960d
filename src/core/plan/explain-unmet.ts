import type { Need, Unmet } from '../model.ts';
import { HEALTH } from '../rules/health-table.ts';
import { findOpener } from './find-opener.ts';
import { fittingSpans, isOpenFor } from './fitting-spans.ts';
import { nearby } from './nearby.ts';
import { isAside } from './plan-set.ts';
import type { Planning } from './planning.ts';
import { rollingHour } from './rolling-hour.ts';
import type { VisitLimits } from './visit-limits.ts';

/** Trying what would help costs a search each, and a stranger's invitations can make needs without number. */
const MOST_OPENERS = 6;

/** Why a need has no slot, the one smallest change that would open one (tried, and it does), and what to do instead. */
export function explainUnmet(whole: Planning, limits: VisitLimits, need: Need): Unmet {
  const { input } = whole;
  const none = (why: Unmet['why']): Unmet => ({ need, why, opener: null, instead: null });
  if (isAside(whole, need)) {
    const isLater = input.decisions.some((said) => said.need === need.id && said.type === 'snooze');
    return none(isLater ? 'snoozed' : 'dismissed');
  }
  if (need.window.to <= input.now) return none('passed');
  const planning = nearby(whole, need.window);
  const instead = rollingHour(planning, need);
  if (need.kinds.length === 0) return { need, why: 'comfort', opener: null, instead };
  const why = reason(planning, limits, need);
  // Days that were not seen want to be looked at first; what she put aside she knows of.
  if (why === 'not-covered' || why === 'dismissed' || whole.openersTried >= MOST_OPENERS) {
    return { need, why, opener: null, instead: why === 'dismissed' ? null : instead };
  }
  whole.openersTried++;
  return { need, why, opener: findOpener(planning, limits, need, why), instead };
}

function reason(planning: Planning, limits: VisitLimits, need: Need): Unmet['why'] {
  const fitting = fittingSpans(planning, limits, need);
  if (fitting.some(({ affordable }) => !affordable)) return 'budget';
  if (fittingSpans(planning, limits, need, { dismissed: true }).length > 0) return 'dismissed';
  const isOpen = (relaxed: Parameters<typeof isOpenFor>[2]) => isOpenFor(planning, need, relaxed);
  if (!isOpen({})) {
    if (isOpen({ nearVisits: true })) return 'spacing';
    return isOpen({ unseen: true, nearVisits: true }) ? 'not-covered' : 'no-free-time';
  }
  // Another deep visit, or the third of a week; her own health note where nothing else stands in the way; or something hard.
  if (fittingSpans({ ...planning, massages: [], chosen: [] }, limits, need).length > 0) return 'spacing';
  const well = {
    ...planning,
    input: { ...planning.input, settings: { ...planning.input.settings, health: [] }, checkIns: [] },
  };
  const asks =
    (planning.input.settings.health ?? []).some((flag) => flag in HEALTH) || planning.input.checkIns.length > 0;
  return asks && fittingSpans(well, limits, need).length > 0 ? 'health' : 'all-conflict';
}
