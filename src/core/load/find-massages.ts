import type { Massage, MassageKind } from '../model.ts';
import { depthOf, isSpot } from '../rules/massage-kinds.ts';
import { type DetectedEvent, takesPlace } from './find-efforts.ts';

/**
 * Massages in the calendar, in time order. One without a kind counts as sports, to be asked once (rules.md section 2); one of
 * another school (shiatsu, lymph drainage) too. All-day ones have no hour to judge and are left out.
 */
export function findMassages(detected: readonly DetectedEvent[]): Massage[] {
  return detected
    .filter(
      ({ event, detection }) =>
        detection.kind === 'massage' && !event.allDay && takesPlace(event) && !detection.signs.includes('cancelled'),
    )
    .map(({ event, detection }): Massage => {
      const named = detection.massageKind;
      const kind: MassageKind = named === null || named === 'other' ? 'sports' : named;
      return {
        id: event.id,
        event,
        title: event.title,
        kind,
        kindAssumed: named === null || named === 'other',
        depth: depthOf(kind),
        spot: isSpot(kind, detection.extent),
        start: event.start,
        end: event.end,
      };
    })
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
