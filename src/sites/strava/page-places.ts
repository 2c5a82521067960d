import type { Anchor, Places } from '../site.ts';
import { isOwnActivity } from './activity-page.ts';
import type { Answers } from './answers.ts';
import { calendarDays } from './calendar-days.ts';
import { markedCards } from './feed.ts';
import type { OwnEntries } from './feed-entries.ts';
import { lineAnchor, linePlaces } from './line-anchor.ts';
import { monthCells } from './month-cells.ts';
import { ACTIVITY_LINK, ACTIVITY_PLACES, ACTIVITY_STATS, DAY_NUMBER, TITLE_CELL } from './selectors.ts';
import { shownYear } from './training-calendar.ts';
import { rowsById } from './training-rows.ts';

export function trainingPlaces(doc: Document): Places {
  const rows = rowsById(doc);
  return linePlaces((id) => {
    const found = rows.get(id);
    // A row itself takes cells alone.
    const cell = found?.row.querySelector(TITLE_CELL) ?? found?.link.closest('td');
    return found && cell ? lineAnchor(cell, found.row) : null;
  });
}

/** Behind a card: what is in it, React draws anew. */
export function feedPlaces(doc: Document, athlete: string, answers: Answers<OwnEntries>): Places {
  const cards = markedCards(doc, athlete, answers);
  return linePlaces((id) => {
    const card = cards.get(id);
    return card ? lineAnchor(card.parentElement ?? card, card) : null;
  });
}

/** One panel, under the activity's figures. */
export function activityPlaces(doc: Document, id: string, athlete: string): Places | null {
  if (!isOwnActivity(doc, id, athlete)) return null;
  return linePlaces((asked) => {
    if (asked !== id) return null;
    const stats = [...doc.querySelectorAll(ACTIVITY_STATS)].at(-1);
    const found = ACTIVITY_PLACES.map((css) => stats?.closest(css) ?? doc.querySelector(css)).find((one) => one);
    return found ? lineAnchor(found, stats ?? found) : null;
  });
}

/** One dot a day. */
export function calendarPlaces(url: URL, doc: Document, year: number | undefined, now: number): Places | null {
  const shown = shownYear(doc, year, now);
  const cells = monthCells(doc, url, shown, calendarDays(doc, shown), now);
  if (!cells) return null;
  return {
    scale: 'days',
    slot: () => null,
    onEvent: () => [],
    day(date) {
      const cell = cells.get(date);
      return cell ? dayAnchor(cell, date) : null;
    },
    hourAt: () => null,
  };
}

function dayAnchor(cell: Element, date: string): Anchor {
  return {
    ...lineAnchor(cell, cell),
    date,
    chip: null,
    texts: () => [...cell.querySelectorAll(`${DAY_NUMBER}, ${ACTIVITY_LINK}, li`)].slice(0, 80),
    origin() {
      const { left, top } = blockOf(cell).getBoundingClientRect();
      return { left, top };
    },
  };
}

/** What boxes inside a cell are placed by. A table is an `offsetParent`, and yet no such block where it is not positioned itself. */
function blockOf(cell: Element): Element {
  const view = cell.ownerDocument.defaultView;
  let block: Element | null = cell;
  while (block && view?.getComputedStyle(block).position === 'static') block = block.parentElement;
  return block ?? cell.ownerDocument.documentElement;
}
