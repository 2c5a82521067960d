import type { Instant, Interval, MassageKind, Need } from '../model.ts';
import { MINUTE } from '../time.ts';
import { type Break, type OptionSpan, optionSpans } from './option-spans.ts';
import type { Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import { offers, providers } from './providers.ts';
import { isRegular, placedHours } from './shown-hours.ts';

/** A visit where she put it: with its own kind and length, inside its need's window or not. */
export interface PlacedVisit {
  need: string;
  kind: MassageKind;
  start: Instant;
  end: Instant;
}

/** What she placed for needs that still are: a race that is gone, or lies on the visit's other side, holds nothing. */
export function placedVisits({ input }: Planning, needs: readonly Need[]): PlacedVisit[] {
  return placedHours(input.decisions).flatMap(({ need: id, kind, start, minutes }) => {
    const end = start + (minutes ?? visitMinutes(kind, input.settings)) * MINUTE;
    const need = needs.find((one) => one.id === id);
    const holds = isRegular(id) || (need !== undefined && isOnItsSide(need, { from: start, to: end }));
    return holds ? [{ need: id, kind, start, end }] : [];
  });
}

/** A visit before a race is none after it, and the other way round. */
export function isOnItsSide({ type, effort }: Need, { from, to }: Interval): boolean {
  if (effort === null) return true;
  return type === 'pre' ? to <= effort.start : from >= effort.end;
}

/** True where what she placed is this regular visit: the one it was placed for, or else the first that is not over by then. */
export function isItsRegular(
  { placed, from, minutes }: OptionSpan & { placed: string | null },
  { id, window }: Need,
  next: Need | null,
): boolean {
  return id === placed || next === null || from + minutes * MINUTE <= window.to;
}

/** The hours at which those visits can stand, each a span of its own for everybody who gives its kind. */
export function placedSpans(
  planning: Planning,
  placed: readonly PlacedVisit[],
  since: Break,
): (OptionSpan & { placed: string })[] {
  const list = providers(planning.input.settings);
  return placed.flatMap(({ need, kind, start, end }) => {
    const query = { kind, since, windows: [{ from: start, to: end }], minutes: (end - start) / MINUTE, extra: [start] };
    return list
      .filter((provider) => offers(provider, kind))
      .flatMap((provider) => optionSpans(planning, { ...query, provider }))
      .map((span) => ({ ...span, placed: need }));
  });
}

/** A need whose window reaches as far as what she placed for it, for the search's own books. */
export function reachingPlaced(need: Need, placed: readonly PlacedVisit[]): Need {
  const own = placed.filter((one) => one.need === need.id);
  if (own.length === 0) return need;
  const from = Math.min(need.window.from, ...own.map(({ start }) => start));
  const to = Math.max(need.window.to, ...own.map(({ end }) => end));
  return { ...need, window: { from, to } };
}
