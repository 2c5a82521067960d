import type { Instant, LocalDate, Problem, ReadEvent } from '../../core/model.ts';
import { DAY } from '../../core/time.ts';
import { ProblemList } from '../ics/problem-list.ts';
import { plainText } from '../ics/text/plain-text.ts';
import { activityRow, type BadRow } from './activity-row.ts';
import { csvRows } from './csv-rows.ts';
import { type ExportColumns, exportColumns } from './export-columns.ts';
import { LIMITS } from './limits.ts';
import { AGAIN, IN_ENGLISH, notAnExport, refusal, UNTOUCHED } from './not-an-export.ts';

export interface StravaExport {
  /** In the order of the file. Titles are there to be read once, not to be kept. */
  events: ReadEvent[];
  /**
   * From the day of the oldest activity to the day of the newest (exclusive): of these days the file holds all activities, wherever she
   * was, if `skipped` is 0. Both are the same where it spans no whole day.
   */
  from: LocalDate;
  to: LocalDate;
  problems: Problem[];
  /** Rows that could not be read, or were left out. */
  skipped: number;
}

/**
 * Reads `activities.csv` of Strava's bulk export, English and German, and other languages where the columns stand as usual.
 * //=> readStravaExport(csv, 'activities.csv') is { events, from, to, problems, skipped }, or { refused: 'activities.csv is …' }
 */
export function readStravaExport(csv: string, name: string): StravaExport | { refused: string } {
  // A file's name is a stranger's text too.
  const file = plainText(name, LIMITS.name) || 'the file';
  const refuse = (wrong: string, remedy: string) => ({ refused: refusal(file, wrong, remedy) });
  if (csv.length > LIMITS.characters) {
    return refuse(`it has more than ${LIMITS.characters / 1e6} million characters`, AGAIN);
  }
  const other = notAnExport(csv);
  if (other) return refuse(...other);
  const rows = csvRows(csv);
  const columns = exportColumns(rows.next().value ?? []);
  if (!columns)
    return refuse('its first line does not name the columns of activities.csv', `${AGAIN}, or ${IN_ENGLISH}`);
  const problems = new ProblemList(file);
  const { events, firstBad, skipped } = activities(rows, columns, problems);
  if (events.length === 0) return refuse(...nothingRead(firstBad));
  if (columns.moved.length > 0) {
    problems.add(
      'unknown-layout',
      `some columns stand at new places, and were read by their names (${columns.moved[0]})`,
    );
  }
  return { events, ...daysOf(events), problems: problems.list(), skipped };
}

function activities(rows: Iterable<string[] | null>, columns: ExportColumns, problems: ProblemList) {
  const events = new Map<string, ReadEvent>();
  let [count, skipped] = [0, 0];
  let firstBad: BadRow | null = null;
  for (const fields of rows) {
    if (++count > LIMITS.rows || skipped > LIMITS.badRows) {
      const many = count > LIMITS.rows ? `${LIMITS.rows} rows` : `${LIMITS.badRows} rows that cannot be read`;
      problems.add('limit', `it has more than ${many}; the rest was left out`);
      skipped++;
      break;
    }
    const event = fields ? activityRow(fields, columns) : BROKEN;
    if ('reason' in event) {
      firstBad ??= event;
      skipped++;
      problems.add('unreadable-event', `row ${count + 1} ${event.reason}`);
    } else if (!events.has(event.nativeId)) events.set(event.nativeId, event);
  }
  return { events: [...events.values()], firstBad, skipped };
}

const BROKEN: BadRow = { by: 'width', reason: 'has quotes that do not fit, or no end' };

/** Where not one row is an activity, the first says why. */
function nothingRead(first: BadRow | null): [wrong: string, remedy: string] {
  if (!first) return ['it lists no activities', AGAIN];
  return [`its first activity ${first.reason}`, first.by === 'date' ? IN_ENGLISH : UNTOUCHED];
}

/** Half a day west of UTC the newest activity may be of the day before, and that day may not be over in the file. */
const FURTHEST_WEST = DAY / 2;

function daysOf(events: readonly ReadEvent[]): { from: LocalDate; to: LocalDate } {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { when } of events) {
    if (when.type !== 'instants') continue;
    oldest = Math.min(oldest, when.start);
    newest = Math.max(newest, when.start);
  }
  return { from: utcDate(oldest), to: utcDate(Math.max(oldest, newest - FURTHEST_WEST)) };
}

function utcDate(at: Instant): LocalDate {
  return new Date(at).toISOString().slice(0, 10);
}
