import type { PageKind, PageReading } from '../site.ts';
import { blankReading, problem, problems } from './page-reading.ts';
import { readList } from './read-list.ts';
import { readMonth } from './read-month.ts';
import { orderedEvents } from './told-apart.ts';
import type { ViewReading } from './view-reading.ts';
import { zoneEvidence } from './zone.ts';

/** Month, schedule and search tell events, and never that an hour is free. */
export function readListed(url: URL, doc: Document, page: PageKind, still: boolean): PageReading | null {
  const month = page.view === 'month' || page.view === 'other' ? readMonth(doc) : null;
  const found: ViewReading | null = month ?? (page.view === 'month' ? null : readList(doc, url));
  if (!found) {
    if (!still) return null;
    // A schedule or a search may be empty; a month has days.
    const unknown = page.view === 'month' ? problem('unknown-layout', 'no days', page.view) : [];
    return blankReading(doc, page, unknown, unknown.length > 0 ? 'unknown' : page.view);
  }
  if (found.moving && !still) return null;
  const { events, repeated, cut } = orderedEvents(found.events);
  return {
    ...blankReading(doc, page, problems(page.view, found.lost, found.unread + repeated, cut.length), found.generation),
    zone: zoneEvidence(doc, null, events),
    events,
  };
}
