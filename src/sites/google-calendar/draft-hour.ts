import type { LocalDate } from '../../core/model.ts';
import { addDays } from '../../core/time.ts';
import type { Draft } from '../site-forms.ts';
import { latinDigits } from './clock-text.ts';
import { dateOfKey } from './date-key.ts';
import { dayHalves } from './day-halves.ts';
import { editorFields } from './editor.ts';
import { formDate, type ShownDays } from './form-date.ts';
import { formHours, type Hours } from './form-hours.ts';
import { type Piece, piecesOf } from './form-pieces.ts';
import type { EventForm } from './form-surface.ts';
import { pageLanguage } from './page-language.ts';

type Hour = Draft['when'];

/** `20261012T180000/20261012T190000`, in the page's own clock. */
const WALL = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?\/\1\2\3T(\d\d)(\d\d)(?:\d\d)?$/;

/**
 * The hour that a form shows, in the page's clock: its date in words or digits, its two times. Null for all-day events, for those that
 * cross midnight, and for whatever is not certain. `url`: of the editor of a new event; what it was opened with counts as long as the
 * form shows no hour of its own.
 */
export function draftHour(doc: Document, { surface, title }: EventForm, url: URL | null): Hour {
  const language = pageLanguage(doc);
  const shown = shownDays(doc);
  const halves = dayHalves(language);
  const hours = piecesOf(surface, title, (text) => formHours(text, halves));
  const dates = piecesOf(
    surface,
    title,
    (text, element) => formDate(text, language, shown) ?? statedDate(text, element),
  );
  const [first] = dates;
  const span = first && hours.find(({ element }) => !precedes(element, first.element));
  if (first && span) return onOneDay(first, dates, span) && { date: first.said, ...span.said };
  return url && dates.length === 0 && hours.length === 0 ? addressHour(url) : null;
}

/**
 * An event over several dates has no hour, but for one that ends with its day. A date after the times that is no field of its own may
 * be of anything (a repetition).
 */
function onOneDay(
  first: Piece<LocalDate>,
  dates: Piece<LocalDate>[],
  { element: hours, said }: Piece<Hours>,
): true | null {
  const [, last] = dates.filter(({ element }) => element instanceof HTMLInputElement || !precedes(hours, element));
  const lastDay = said.endMinute === 1440 ? addDays(first.said, 1) : first.said;
  return !last || last.said === first.said || last.said === lastDay ? true : null;
}

/** True where one element ends before another begins. */
function precedes(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other);
  return !one.contains(other) && !other.contains(one) && (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A date field keeps its date as digits beside the text (2019 to 2024); it must not say anything else than that. */
function statedDate(text: string, element: Element): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(element.getAttribute('data-date') ?? '') ?? [];
  if (!year || !month || !day) return null;
  const numbers = (latinDigits(text).match(/\d+/g) ?? []).map(Number);
  const own = [Number(year), Number(month), Number(day), Number(year) % 100];
  return numbers.includes(Number(day)) && numbers.every((number) => own.includes(number))
    ? `${year}-${month}-${day}`
    : null;
}

function shownDays(doc: Document): ShownDays | null {
  const keys = [...doc.querySelectorAll('[data-datekey]')]
    .slice(0, 1000)
    .map((one) => one.getAttribute('data-datekey'));
  const dates = [...new Set(keys)].flatMap((key) => dateOfKey(key) ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? { from, to } : null;
}

function addressHour(url: URL): Hour {
  const [, year, month, day, ...clock] = WALL.exec(editorFields(url)?.dates ?? '') ?? [];
  const [from = 0, fromRest = 0, to = 0, toRest = 0] = clock.map(Number);
  const [startMinute, endMinute] = [from * 60 + fromRest, to * 60 + toRest];
  return year && endMinute > startMinute ? { date: `${year}-${month}-${day}`, startMinute, endMinute } : null;
}
