import type { SlotChoice } from '../../platform/marks.ts';

/** How long a choice is, in minutes. After midnight the page's clock begins anew. //=> 23:30 to 0:30 is 60 */
export function minutesOf({ startMinute, endMinute }: Pick<SlotChoice, 'startMinute' | 'endMinute'>): number {
  return endMinute > startMinute ? endMinute - startMinute : endMinute + 1440 - startMinute;
}
