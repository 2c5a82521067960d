import type { CalendarEvent, Correction } from '../model.ts';
import { titlePattern } from './title-pattern.ts';

export type CorrectionIndex = (event: CalendarEvent) => Correction | null;

/**
 * What she said of an event: of this one, else of its series, else of titles like it. Said twice of the same, the later word
 * counts.
 */
export function indexCorrections(corrections: readonly Correction[]): CorrectionIndex {
  const byEvent = new Map<string, Correction>();
  const bySeries = new Map<string, Correction>();
  const byTitle = new Map<string, Correction>();
  for (const correction of [...corrections].sort((a, b) => a.at - b.at)) {
    const { scope } = correction;
    if (scope.type === 'event') byEvent.set(scope.event, correction);
    else if (scope.type === 'series') bySeries.set(scope.uid, correction);
    else byTitle.set(scope.pattern, correction);
  }
  return (event) => {
    const narrow = byEvent.get(event.id) ?? bySeries.get(event.key.uid);
    if (narrow || byTitle.size === 0) return narrow ?? null;
    return byTitle.get(titlePattern(event.title) ?? '') ?? null;
  };
}
