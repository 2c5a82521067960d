import type { Mark } from '../platform/marks.ts';

/** Names a mark across plans and re-renders, so that its node is moved and not rebuilt. */
export function markKey(mark: Mark): string {
  return mark.role === 'slot' ? `slot ${mark.slotId}` : `${mark.role} ${mark.date} ${mark.nativeId}`;
}
