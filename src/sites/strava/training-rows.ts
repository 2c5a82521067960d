import { linkId } from './link-id.ts';
import { ACTIVITY_LINK, EDITING, TRAINING_ROW, TRAINING_TABLE } from './selectors.ts';

/** A row of My Activities that shows an activity. One that is being edited shows a form instead, and is none. */
export interface TrainingRow {
  id: string;
  row: Element;
  link: Element;
}

/** 20 a page; extensions that show all of them at once are known. */
const MOST_ROWS = 2000;

/** By id, in the page's order. */
export function rowsById(doc: Document): Map<string, TrainingRow> {
  const rows = new Map<string, TrainingRow>();
  for (const link of doc.querySelectorAll(`${TRAINING_ROW} ${ACTIVITY_LINK}`)) {
    const id = linkId(link, 'activities');
    const row = id === null || rows.has(id) ? null : link.closest(TRAINING_ROW);
    if (id === null || !row) continue;
    rows.set(id, { id, row, link });
    if (rows.size >= MOST_ROWS) break;
  }
  return rows;
}

export function trainingRows(doc: Document): TrainingRow[] {
  return [...rowsById(doc).values()];
}

/** What a row shows: another text is another state of its activity. */
export function rowText({ row }: TrainingRow): string {
  return (row.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Rows of the table that show no activity; null without a table. */
export interface OtherRows {
  /** Being edited: a form stands in its place. */
  edited: number;
  /** As full as a row of an activity, and yet without its link. */
  strange: number;
}

export function otherRows(doc: Document, rows: readonly TrainingRow[]): OtherRows | null {
  const table = rows[0]?.row.closest('table') ?? doc.querySelector(TRAINING_TABLE);
  if (!table) return null;
  const known = new Set(rows.map(({ row }) => row));
  const others = [...table.querySelectorAll('tbody tr')].filter((row) => !known.has(row));
  const edited = others.filter((row) => row.querySelector(EDITING)).length;
  return { edited, strange: others.filter((row) => !row.querySelector(EDITING) && row.children.length > 2).length };
}
