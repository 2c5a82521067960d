import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { activityEvent } from './activity-event.ts';
import { inlineScript } from './inline-script.ts';
import { idOf, isRaw, numberOf, type Raw } from './raw-fields.ts';

/** What the training calendar's own script tells of a year. */
export interface CalendarDays {
  activities: ReadEvent[];
  unreadable: number;
  /** Months it speaks for, 1 to 12. */
  months: number[];
  /** Of that script, so that it is known how old it is. */
  readAt: number;
}

const MOST_TEXT = 5_000_000;
const WORD = 'trainingCalendar';

const known = new WeakMap<Raw, { year: number; read: CalendarDays }>();

/** Ids, names, sports and dates of a year (2026): no hour and no effort. Null where the page says nothing of the kind. */
export function calendarDays(doc: Document, year: number, now: number): CalendarDays | null {
  const json = inlineScript(doc, WORD, (text) => objectAfter(text, WORD));
  const months = isRaw(json) ? json.months : null;
  if (!isRaw(months)) return null;
  const held = known.get(months);
  if (held?.year === year) return held.read;
  const read = readMonths(months, year, now);
  known.set(months, { year, read });
  return read;
}

function readMonths(months: Raw, year: number, readAt: number): CalendarDays {
  const found: CalendarDays = { activities: [], unreadable: 0, months: [], readAt };
  for (const one of Object.values(months).slice(0, 12)) {
    const { calendar, days } = isRaw(one) ? one : {};
    const month = isRaw(calendar) ? numberOf(calendar.month, 1, 12) : undefined;
    const byDay = isRaw(days) ? days.values_by_day : undefined;
    // A calendar of another year than the address says would give every activity a false date.
    const stated = isRaw(calendar) ? numberOf(calendar.year, 2000, 2100) : undefined;
    if (month === undefined || (stated !== undefined && stated !== year)) continue;
    if (!isRaw(byDay) && !(Array.isArray(byDay) && byDay.length === 0)) continue;
    const lost = found.unreadable;
    for (const [day, value] of Object.entries(byDay)) readDay(dateAt(year, month, Number(day)), value, found);
    if (found.unreadable === lost) found.months.push(month);
  }
  return found;
}

function readDay(date: LocalDate | null, value: unknown, found: CalendarDays): void {
  const activities = isRaw(value) && Array.isArray(value.activities) ? (value.activities as unknown[]) : [];
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

/** Neighbouring months of a year as spans, up to a date. */
export function monthSpans(year: number, months: readonly number[], until: LocalDate) {
  const spans: { calendars: 'visible'; from: LocalDate; to: LocalDate }[] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const from = dateAt(year, month, 1) ?? until;
    const next = dateAt(year + Math.floor(month / 12), (month % 12) + 1, 1) ?? until;
    const to = next < until ? next : until;
    const last = spans.at(-1);
    if (last?.to === from && from < to) last.to = to;
    else if (from < to) spans.push({ calendars: 'visible', from, to });
  }
  return spans;
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
