import type { ReadEvent } from '../../../src/core/model.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { daysShown, isColumnView } from '../../replicas/google-calendar/days-shown.ts';
import { eventIdAttribute } from '../../replicas/google-calendar/encode.ts';
import { expectedChips, hiddenInMonth } from '../../replicas/google-calendar/expected.ts';
import { visibleTitle } from '../../replicas/google-calendar/label.ts';
import type { ReplicaEvent, ReplicaState } from '../../replicas/google-calendar/model.ts';
import { inAllDayRow } from '../../replicas/google-calendar/timed-pieces.ts';
import { datesBetween } from './explode.ts';

/** Minutes since 1970, in the page's own clock: good enough to compare. */
const at = (date: string, minute: number): number => Date.parse(`${date}T00:00:00Z`) / 60_000 + minute;

interface Span {
  from: number;
  to: number;
}

/** An event as the page shows it: cut off at the edges of the columns, a bar by its whole days. */
interface Truth {
  event: ReplicaEvent;
  title: string;
  span: Span;
}

function spanShown(event: ReplicaEvent, state: ReplicaState): Span {
  const bar = inAllDayRow(event);
  const end = bar && event.end.minute > 0 ? at(event.end.date, 1440) : at(event.end.date, bar ? 0 : event.end.minute);
  const span = { from: at(event.start.date, bar ? 0 : event.start.minute), to: end };
  if (!isColumnView(state)) return span;
  const days = daysShown(state);
  const [first = state.date] = days;
  return { from: Math.max(span.from, at(first, 0)), to: Math.min(span.to, at(days.at(-1) ?? first, 1440)) };
}

function truths(state: ReplicaState): Truth[] {
  const shown = new Set([...expectedChips(state).map((chip) => chip.eventId), ...hiddenInMonth(state)]);
  return state.events
    .filter((event) => shown.has(eventIdAttribute(event)))
    .map((event) => ({ event, title: visibleTitle(event).replaceAll('\u00a0', ' '), span: spanShown(event, state) }));
}

function spanRead({ when }: ReadEvent): Span {
  if (when.type === 'dates') return { from: at(when.from, 0), to: at(when.to, 0) };
  if (when.type !== 'wall') return { from: 0, to: 0 };
  return { from: at(when.start.date, when.start.minute), to: at(when.end.date, when.end.minute) };
}

/** Cut where the page itself cuts it: at midnight. */
function isColumnPiece({ from, to }: Span, whole: Span): boolean {
  return (from === whole.from || from % 1440 === 0) && (to === whole.to || to % 1440 === 0);
}

function fits(read: ReadEvent, truth: Truth, said: boolean): boolean {
  const untitled = read.title === '' && read.busy === 'busy';
  if (read.title !== truth.title && !untitled) return false;
  // whether an all-day event keeps its days free is not on the page
  if (read.busy === 'free' && truth.event.rsvp !== 'Declined' && truth.event.allDay !== true) return false;
  const { from, to } = spanRead(read);
  if (from === truth.span.from && to === truth.span.to) return true;
  const { start, end } = truth.event;
  if (from === at(start.date, start.minute) && to === at(end.date, end.minute)) return true;
  // a piece of it, where the rest is said to be lost or is a bar that goes on in another row
  const inside = truth.span.from <= from && to <= truth.span.to && from < to;
  if (inside && (said || inAllDayRow(truth.event) || isColumnPiece({ from, to }, truth.span))) return true;
  // its end is not on the page any more
  return said && from === truth.span.from && to > from && to - from <= 1440;
}

/** Events of which a day claims to show all, and something that stands on it was not read. */
function claimedLosses(
  real: readonly Truth[],
  read: ReadonlyMap<ReplicaEvent, Span[]>,
  reading: PageReading,
  state: ReplicaState,
) {
  const seen = new Set(reading.seen.flatMap(({ from, to }) => datesBetween(from, to)));
  return expectedChips(state)
    .filter(({ day }) => seen.has(day))
    .flatMap(({ eventId, day }) => {
      const event = real.find((truth) => eventIdAttribute(truth.event) === eventId)?.event;
      const spans = (event && read.get(event)) ?? [];
      const isRead = spans.some(({ from, to }) => from < at(day, 1440) && (to > at(day, 0) || to === from));
      return isRead || !event ? [] : [`claimed without it: [${event.title}] on ${day}`];
    });
}

/**
 * Why a reading of a changed page is not honest: false events, days said to be whole that lack one, or losses that were not said.
 * Empty: it is.
 */
export function dishonesties(reading: PageReading | null, state: ReplicaState): string[] {
  if (reading === null) return ['nothing was read'];
  const real = truths(state);
  const said = reading.problems.length > 0;
  const found = new Map<ReplicaEvent, Span[]>();
  const wrong = reading.events.flatMap((read) => {
    const matches = real.filter((truth) => fits(read, truth, said));
    // An event without a title may be any of those that fit: first one that nobody was yet.
    const match = matches.find(({ event }) => !found.has(event)) ?? matches[0];
    if (match) found.set(match.event, [...(found.get(match.event) ?? []), spanRead(read)]);
    return match ? [] : [`false: ${JSON.stringify(read.when)} [${read.title}] ${read.busy}`];
  });
  wrong.push(...claimedLosses(real, found, reading, state));
  if (said) return wrong;
  const onPage = new Set(expectedChips(state).map((chip) => chip.eventId));
  const lost = real.filter(({ event }) => onPage.has(eventIdAttribute(event)) && !found.has(event));
  const seen = new Set(reading.seen.flatMap(({ from, to }) => datesBetween(from, to)));
  const unseen = isColumnView(state) ? daysShown(state).filter((day) => !seen.has(day)) : [];
  return [
    ...wrong,
    ...lost.map(({ title, event }) => `lost without a word: [${title}] on ${event.start.date}`),
    ...unseen.map((day) => `not claimed, without a word: ${day}`),
  ];
}
