import { titlePattern } from '../core/detect/title-pattern.ts';
import type { CalendarEvent, CorrectionScope } from '../core/model.ts';

/**
 * What a correction of this event can hold for, narrowest first. An event that does not repeat has no series; a title of too few
 * letters tells no others like it.
 */
export function correctionScopes(event: CalendarEvent): CorrectionScope['type'][] {
  return [
    'event',
    ...(event.key.instance === null ? [] : (['series'] as const)),
    ...(titlePattern(event.title) === null ? [] : (['title'] as const)),
  ];
}
