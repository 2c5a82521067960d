import type { Instant, Massage, MassageKind, Need } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, localDate, MINUTE } from '../time.ts';
import type { CadenceReckoner } from './cadence-windows.ts';
import { countsAsVisit } from './counting-visits.ts';
import { dismissedHours } from './dismissed-hours.ts';
import { holdInPlace } from './held-starts.ts';
import { type Break, type OptionSpan, optionSpans } from './option-spans.ts';
import { placedSpans, placedVisits, reachingPlaced } from './placed-visits.ts';
import type { Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import { offers, providers } from './providers.ts';
import { canServe, cellFor, distanceOf, isPreferred, leastDistance, placeOf, type Role } from './roles.ts';
import { isRegular, type ShownHours, shownHours } from './shown-hours.ts';

/** A span of hours as the search sees it. */
export interface Option extends OptionSpan {
  /** Kind and therapist as one number. */
  key: number;
  length: number;
  depth: Massage['depth'];
  /** A regular visit is reckoned from it. */
  counts: boolean;
  price: number;
  /** Of the local date, `2026-11`. */
  month: string;
  roles: readonly Role[];
  /** A regular visit may lie here; she has not said "not then". */
  regular: boolean;
  /** The need she placed this very hour for; null where she did not. */
  placed: string | null;
  /** Starts between its ends that a later hour holds in place. */
  tight: readonly Instant[];
}

/** Spans by the day they begin on, counted from the start of the horizon. */
export type OptionsByDay = readonly (readonly Option[])[];

export interface SetProblem {
  needs: readonly Need[];
  /** Every hour there is, judged after a break of that length; made when first asked for. */
  optionsAfter(since: Break): OptionsByDay;
  shown: ShownHours;
}

/** A span, and the need she placed it for. */
type Span = OptionSpan & { placed: string | null };

const REGULAR = { id: 'cadence', type: 'cadence' } as const;

/** All that may be chosen from, for needs that are known beforehand and for regular visits of `cadence` kinds. */
export function setProblem(
  given: Planning,
  needs: readonly Need[],
  cadence: readonly MassageKind[],
  turnsAfter: CadenceReckoner['turnsAfter'],
): SetProblem {
  // Spans are made when first asked for, and must not see what was chosen by then.
  const planning = { ...given, chosen: [] };
  const { input, horizon } = planning;
  const list = providers(input.settings);
  const counting = new Set((['L', 'M', 'D'] as const).filter((depth) => countsAsVisit(planning, { depth })));
  const placed = placedVisits(planning, needs);
  const usual = [...new Set([...cadence, ...needs.flatMap((need) => need.kinds)])];
  const kinds = [...new Set([...usual, ...placed.map(({ kind }) => kind)])];
  const shown = shownHours(input);
  const bookedStarts = planning.massages.map(({ start }) => start);
  const dismissed = dismissedHours(input.decisions);
  const days = Math.ceil((horizon.to - horizon.from) / DAY) + 1;
  const made = new Map<Break, Option[][]>();
  let wellPlaced: Set<MassageKind>[] | null = null;

  function spansAfter(since: Break): Span[] {
    const held = placedSpans(planning, placed, since);
    const isHeld = ({ from, to, kind, minutes }: OptionSpan) =>
      from === to && held.some((one) => one.from === from && one.kind === kind && one.minutes === minutes);
    const others = usualSpans(since).filter((span) => !isHeld(span));
    return [...others.map((span) => ({ ...span, placed: null })), ...held];
  }

  function usualSpans(since: Break): OptionSpan[] {
    return usual.flatMap((kind) => {
      const windows = cadence.includes(kind)
        ? [horizon]
        : needs.filter((need) => need.kinds.includes(kind)).map(({ window }) => window);
      const length = visitMinutes(kind, input.settings) * MINUTE;
      const edges = needs.flatMap(({ window }) => [window.from, window.to - length + 1]);
      // An hour shown before is a span of its own.
      const apart = shown.starts.flatMap((start) => [start, start + 1]);
      const query = { kind, since, windows, cuts: [...dismissed.cuts, ...edges, ...apart], extra: shown.starts };
      return list
        .filter((provider) => offers(provider, kind))
        .flatMap((provider) => optionSpans(planning, { ...query, provider }));
    });
  }

  /** For each need, the kinds that have an hour inside a preferred window, after a usual break. */
  function rankKinds(spans: readonly OptionSpan[]): Set<MassageKind>[] {
    return needs.map((need) => {
      const fit = spans.filter(
        (span) => span.severity !== 'caution' && canServe(span, need) && !dismissed.at(need, span.from),
      );
      const good = fit.filter((span) => isPreferred(need, span, cellFor(planning, need, span, 0)));
      return new Set(good.map(({ kind }) => kind));
    });
  }

  function optionsAfter(since: Break): OptionsByDay {
    const known = made.get(since);
    if (known) return known;
    if (since !== 0) optionsAfter(0);
    const spans = spansAfter(since);
    wellPlaced ??= rankKinds(spans);
    const byDay: Option[][] = Array.from({ length: days }, () => []);
    const options = spans.map((span) => optionOf(span, since, wellPlaced as Set<MassageKind>[]));
    holdInPlace(options, bookedStarts, turnsAfter);
    for (const option of options) {
      if (option.roles.length > 0 || option.regular) {
        byDay[Math.floor((option.from - horizon.from) / DAY)]?.push(option);
      }
    }
    made.set(since, byDay);
    return byDay;
  }

  function optionOf(span: Span, since: Break, well: readonly Set<MassageKind>[]): Option {
    const roles = needs.flatMap((need, index): Role[] => {
      if (span.placed !== need.id && (!canServe(span, need) || dismissed.at(need, span.from))) return [];
      const isGood = need.effort === null || well[index]?.has(span.kind) === true;
      const place = need.kinds.includes(span.kind) ? placeOf(span, need.kinds, isGood) : 3 * need.kinds.length;
      const distance = distanceOf(need, span, cellFor(planning, need, span, since));
      return [{ need: index, place, distance, least: since === 0 ? leastDistance(planning, need, span, distance) : 0 }];
    });
    const depth = depthOf(span.kind);
    const isHers = span.placed !== null && isRegular(span.placed);
    return {
      ...span,
      key: kinds.indexOf(span.kind) * list.length + list.indexOf(span.provider),
      length: span.minutes * MINUTE,
      depth,
      // What she placed as her regular visit is one, however light.
      counts: depth !== 'X' && (counting.has(depth) || isHers),
      price: span.provider.price ?? 0,
      month: localDate(span.from, input.zone).slice(0, 7),
      roles,
      regular: isHers || (cadence.includes(span.kind) && !dismissed.at(REGULAR, span.from)),
      tight: [],
    };
  }

  return { needs: needs.map((need) => reachingPlaced(need, placed)), optionsAfter, shown };
}
