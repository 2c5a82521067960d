import type { Interval, MassageKind, Need } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { localDate, MINUTE } from '../time.ts';
import { lastEndBefore } from './counting-visits.ts';
import { dismissedHours } from './dismissed-hours.ts';
import { openSpans } from './open-spans.ts';
import { type OptionSpan, optionSpans } from './option-spans.ts';
import { breakAt } from './other-hours.ts';
import type { Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import { offers, providers } from './providers.ts';
import type { Relaxation } from './visit-fit.ts';
import type { VisitLimits } from './visit-limits.ts';

/** Where a need could still be served while every hour of the plan stays, with what the month's money says to it. */
export interface FittingSpan extends OptionSpan {
  affordable: boolean;
}

export interface Tried extends Relaxation {
  kinds?: readonly MassageKind[];
  /** Hours she dismissed count too. */
  dismissed?: boolean;
  within?: Interval;
}

/** The spans that could take a need in, with some of what stands in the way set aside. */
export function fittingSpans(planning: Planning, limits: VisitLimits, need: Need, tried: Tried = {}): FittingSpan[] {
  const { input, chosen } = planning;
  const window = tried.within ?? need.window;
  const firm = chosen.filter(({ depth }) => depth !== 'L').map(({ start }) => start);
  const since = breakAt(lastEndBefore(planning, window.to), window.from);
  const off = dismissedHours(input.decisions);
  const { cuts } = off;
  const spans: FittingSpan[] = [];
  for (const kind of tried.kinds ?? need.kinds) {
    for (const provider of providers(input.settings)) {
      if (!offers(provider, kind)) continue;
      for (const span of optionSpans(planning, { kind, provider, since, windows: [window], relaxed: tried, cuts })) {
        if (off.at(need, span.from) && !tried.dismissed) continue;
        const fits = [span.from, span.to].some((start) => limits.fitsWeek(start, firm));
        if (depthOf(kind) !== 'L' && !fits) continue;
        const { spent, visits } = spentIn(planning, limits, span.from);
        const month = localDate(span.from, input.zone).slice(0, 7);
        const affordable = limits.affords(month, provider.price ?? 0, spent, visits) !== 'no';
        spans.push({ ...span, affordable });
      }
    }
  }
  return spans;
}

/** What the plan spends in the month of an instant, without what is booked. */
export function spentIn(
  { input, chosen }: Planning,
  limits: VisitLimits,
  at: number,
): { spent: number; visits: number } {
  const month = localDate(at, input.zone).slice(0, 7);
  const same = chosen.filter(({ start }) => localDate(start, input.zone).startsWith(month));
  return {
    spent: same.reduce((sum, { therapist }) => sum + limits.priceOf(therapist ?? null), 0),
    visits: same.length,
  };
}

/** True where any kind of the need has an open hour at all, whatever it would be judged as. */
export function isOpenFor(planning: Planning, need: Need, relaxed: Relaxation): boolean {
  const { settings } = planning.input;
  return providers(settings).some((provider) => {
    const lengths = need.kinds.filter((kind) => offers(provider, kind)).map((kind) => visitMinutes(kind, settings));
    if (lengths.length === 0) return false;
    // Where a longer visit fits, a shorter one does.
    const minutes = Math.min(...lengths);
    const window = { from: need.window.from, to: Math.max(need.window.to, need.window.from + minutes * MINUTE) };
    return openSpans(planning, provider, minutes, window, relaxed).length > 0;
  });
}
