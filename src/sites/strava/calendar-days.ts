import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { activityEvent } from './activity-event.ts';
import { inlineScript } from './inline-script.ts';
import { idOf, isRaw, numberOf } from './raw-fields.ts';

/** What the training calendar's own script tells of a year. */
export interface CalendarDays {
  activities: ReadEvent[];
  unreadable: number;
}

const MOST_TEXT = 5_000_000;
const WORD = 'trainingCalendar';

/**
 * Ids, names, sports and dates of a year (2026): no hour and no effort. Null where the page says nothing of the kind. A script is of the
 * year it was first read with, whatever year the page goes on to.
 */
export function calendarDays(doc: Document, year: number): CalendarDays | null {
  return inlineScript(doc, WORD, (text) => {
    const json = objectAfter(text, WORD);
    const months = isRaw(json) ? json.months : null;
    return isRaw(months) ? readMonths(Object.values(months).slice(0, 12), year) : null;
  });
}

/** Null where there are months, and none of them is one. */
function readMonths(months: readonly unknown[], year: number): CalendarDays | null {
  const found: CalendarDays = { activities: [], unreadable: 0 };
  let known = months.length === 0;
  for (const one of months) {
    const { calendar, days } = isRaw(one) ? one : {};
    const month = isRaw(calendar) ? numberOf(calendar.month, 1, 12) : undefined;
    const byDay = isRaw(days) ? days.values_by_day : undefined;
    if (!isRaw(calendar) || month === undefined || typeof byDay !== 'object' || byDay === null) continue;
    known = true;
    // The address may be ahead of what is shown, and a year would give every activity a false date.
    const at = numberOf(calendar.year, 2000, 2100) ?? year;
    for (const [day, value] of Object.entries(byDay)) readDay(dateAt(at, month, Number(day)), value, found);
  }
  return known ? found : null;
}

function readDay(date: LocalDate | null, value: unknown, found: CalendarDays): void {
  // A day without a list is one whose activities are written in another way.
  const activities: unknown[] = isRaw(value) && Array.isArray(value.activities) ? value.activities : [null];
  for (const activity of activities.slice(0, 50)) {
    const id = isRaw(activity) ? idOf(activity.id_str ?? activity.id) : null;
    const told = { start: null, date };
    const event =
      id !== null && isRaw(activity)
        ? activityEvent({ id, title: activity.name, sport: activity.type, ...told })
        : null;
    if (event) found.activities.push(event);
    else found.unreadable++;
  }
}

/** Null for 31 February. //=> dateAt(2026, 2, 28) is '2026-02-28' */
export function dateAt(year: number, month: number, day: number): LocalDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** The object that a script writes after a word, `var trainingCalendar = {…};`: its own end is found by counting braces outside of texts. */
function objectAfter(text: string, word: string): unknown {
  const start = text.indexOf('{', text.indexOf(word));
  if (start < 0 || text.length > MOST_TEXT) return null;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth++;
    else if (!quoted && letter === '}' && --depth === 0) {
      try {
        return JSON.parse(text.slice(start, at + 1));
      } catch {
        return null;
      }
    }
  }
  return null;
}
