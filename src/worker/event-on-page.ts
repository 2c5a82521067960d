import type { CalendarEvent, SourceRef } from '../core/model.ts';
import type { Planned } from './replan.ts';

/** The event that a page of an account calls by this raw id of its own. */
export function eventOnPage(
  { agenda }: Pick<Planned, 'agenda'>,
  page: SourceRef,
  nativeId: string,
): CalendarEvent | undefined {
  return agenda.events.find(({ seenIn }) =>
    seenIn.some((one) => one.source === page.source && one.account === page.account && one.nativeId === nativeId),
  );
}
