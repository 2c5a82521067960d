import type { EventTime, LocalDate, ReadEvent } from '../../core/model.ts';
import { type ChipText, chipText } from './chip-text.ts';
import { identify } from './chips.ts';
import { isMidnight, minuteNear } from './clock-text.ts';
import type { Column } from './columns.ts';
import { contentId } from './content-id.ts';
import { chipSpan, DAY_MINUTES, type Span } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import type { Answer, answerReader } from './rsvp.ts';

/** One chip in one column. An event that crosses midnight has a piece in each. */
interface Piece extends Span {
  date: LocalDate;
  raw: string;
  identity: ReturnType<typeof identify>;
  text: ChipText;
  status: Answer;
}

export interface ColumnReading {
  events: ReadEvent[];
  /** Chips that were read as busy without being understood. */
  unnamed: number;
  /** Chips without a readable place, and the days they are in: those days are not known. */
  lost: number;
  lostDates: Set<LocalDate>;
}

/** Timed events of the day columns, by geometry and date key alone. */
export function readColumns(
  columns: readonly Column[],
  hour: number,
  chips: ReadonlyMap<Element, readonly Element[]>,
  answer: ReturnType<typeof answerReader>,
): ColumnReading {
  const pieces: Piece[] = [];
  const reading: ColumnReading = { events: [], unnamed: 0, lost: 0, lostDates: new Set() };
  for (const { element, date } of columns) {
    for (const chip of chips.get(element) ?? []) {
      const span = chipSpan(chip, hour);
      if (!span) {
        reading.lost++;
        reading.lostDates.add(date);
        continue;
      }
      const text = chipText(chip);
      const identity = identify(chip);
      const raw = identity.raw || contentId(date, span.startMinute, span.endMinute, text.title);
      if (identity.raw === '' || text.title === '') reading.unnamed++;
      const status = identity.kind === 'task' ? 'confirmed' : answer(chip, text.node);
      pieces.push({ ...refined(span, text, hour), date, raw, identity, text, status });
    }
  }
  const dates = new Set(columns.map((column) => column.date));
  const runs = joinOverMidnight(pieces);
  const times = new Map<string, number>();
  for (const [first] of runs) if (first) times.set(first.raw, (times.get(first.raw) ?? 0) + 1);
  for (const run of runs) reading.events.push(toEvent(run, dates, (times.get(run[0]?.raw ?? '') ?? 0) > 1));
  return reading;
}

/** A chip is never lower, and may write that height instead of its own. */
const MIN_HEIGHT = 11;

/** Geometry is exact to five minutes; where the label's digits agree with it, they give the minute (11:52, or 15 minutes in 11 px). */
function refined(span: Span, text: ChipText, hour: number): Span {
  const [start, end] = text.clock?.times ?? [];
  if (!start || !end) return span;
  const startMinute = span.atTop ? span.startMinute : (minuteNear(start, span.startMinute, 4) ?? span.startMinute);
  const least = ((MIN_HEIGHT + 2) / hour) * 60;
  const low = span.endMinute - span.startMinute <= least + 3;
  const endMinute = span.atEnd ? span.endMinute : (minuteNear(end, span.endMinute, low ? least : 6) ?? span.endMinute);
  return startMinute <= endMinute ? { ...span, startMinute, endMinute } : span;
}

/** A piece that ends at 24:00 goes on in the next day's piece of the same id that begins at the top. */
function joinOverMidnight(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const before = piece.atTop
      ? runs.find((run) => {
          const last = run.at(-1);
          return last && sameEvent(last, piece) && last.atEnd && dayAfter(last.date) === piece.date;
        })
      : undefined;
    if (before) before.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Without ids two pieces are one event if they show the same title and the same two times. */
function sameEvent(a: Piece, b: Piece): boolean {
  if (a.text.title !== b.text.title) return false;
  if (a.identity.raw !== '' || b.identity.raw !== '') return a.identity.raw === b.identity.raw;
  return a.text.clock !== null && JSON.stringify(a.text.clock) === JSON.stringify(b.text.clock);
}

function toEvent(run: readonly Piece[], dates: ReadonlySet<LocalDate>, repeated: boolean): ReadEvent {
  const first = run[0] as Piece;
  const last = run.at(-1) as Piece;
  const { identity, text, raw, status } = first;
  const clipped = {
    ...(beganBefore(first, dates) ? { start: true } : {}),
    ...(goesOn(last, dates) ? { end: true } : {}),
  };
  const key = identity.raw === '' ? { uid: `raw:${raw}`, instance: null } : identity.key;
  // An id without an occurrence that stands on several days is told apart by its day.
  const instance = key.instance ?? (repeated ? first.date.replaceAll('-', '') : null);
  const when: EventTime = {
    type: 'wall',
    start: { date: first.date, minute: first.startMinute },
    end: { date: last.date, minute: last.endMinute },
  };
  return {
    key: { uid: key.uid, instance },
    nativeId: raw,
    calendar: identity.calendar,
    title: text.title,
    when,
    ...(clipped.start || clipped.end ? { clipped } : {}),
    busy: status === 'declined' ? 'free' : 'busy',
    status,
  };
}

/** At the top of its day with no piece the day before: it began at midnight if that day is shown or the label says so. */
function beganBefore(piece: Piece, dates: ReadonlySet<LocalDate>): boolean {
  if (!piece.atTop || dates.has(dayAfter(piece.date, -1))) return false;
  const [start] = piece.text.clock?.times ?? [];
  return start ? !isMidnight(start) : true;
}

function goesOn(piece: Piece, dates: ReadonlySet<LocalDate>): boolean {
  if (piece.endMinute < DAY_MINUTES || dates.has(dayAfter(piece.date))) return false;
  const [, end] = piece.text.clock?.times ?? [];
  return end ? !isMidnight(end) : true;
}
