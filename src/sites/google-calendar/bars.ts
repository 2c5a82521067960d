import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { type ChipText, chipText } from './chip-text.ts';
import { identify } from './chips.ts';
import { taskClock } from './clock-text.ts';
import { contentId } from './content-id.ts';
import { dayHalves } from './day-halves.ts';
import { inlineLength, inlineValue } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageLanguage } from './page-language.ts';
import type { Answer } from './rsvp.ts';
import { STACKED_BUTTON } from './selectors.ts';

/** A chip that stands on whole days: in the all-day row, in the month view, in a list. */
export interface Bar {
  /** Indexes of the days shown, both inclusive. */
  first: number;
  last: number;
  /** A decorative edge says that it goes on outside of what is shown; not on which side. */
  edge: boolean;
  /** Its line in the row, as the page writes it; empty where it has none. */
  lane: string;
  id: ReturnType<typeof identify>;
  text: ChipText;
  status: Answer;
}

export function stackedButton(chip: Element): Element {
  return chip.querySelector(STACKED_BUTTON) ?? chip;
}

/** What a stacked chip says, apart from its days. */
export function barOf(
  chip: Element,
  answer: (chip: Element, title: Element | null) => Answer,
): Omit<Bar, 'first' | 'last'> {
  const button = stackedButton(chip);
  const text = chipText(button);
  const id = identify(chip);
  if (id.kind === 'task') text.clock ??= taskClock(text.tail, dayHalves(pageLanguage(chip.ownerDocument)));
  const status = id.kind === 'task' ? 'confirmed' : answer(chip, text.node);
  const edge = [...button.children].some(
    (child) => child.getAttribute('aria-hidden') === 'true' && (child.textContent ?? '').trim() === '',
  );
  return { edge, lane: inlineValue(chip, 'top') ?? '', id, text, status };
}

/**
 * The days that a chip's `left` (or `right`) and `width` cover in percent of a row of days; null where it has none. On pages that run
 * from the right the first day stands at the right.
 * //=> of 7 days, `left: 14.286%; width: 28.571%` is the second and the third
 */
export function daysByPercent(chip: Element, count: number): { first: number; last: number } | null {
  const rtl = chip.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const days = (share: number | null) => (share === null ? null : Math.round((share / 100) * count));
  const width = Math.max(1, days(inlineLength(chip, 'width', '%')) ?? 1);
  const [left, right] = [days(inlineLength(chip, 'left', '%')), days(inlineLength(chip, 'right', '%'))];
  const [near, far] = rtl ? [right, left] : [left, right];
  const first = near ?? (far === null ? null : count - far - width);
  if (first === null || first < 0 || first >= count) return null;
  return { first, last: Math.min(count - 1, first + width - 1) };
}

/** Copies of one bar touch or overlap; the same id further on is another occurrence. */
export function mergeBars<B extends Bar>(bars: readonly B[]): B[] {
  const merged: B[] = [];
  for (const bar of [...bars].sort((a, b) => a.first - b.first)) {
    const known = merged.find((other) => (sameBar(other, bar) && bar.first <= other.last + 1) || covers(other, bar));
    if (!known) merged.push({ ...bar });
    else {
      known.last = Math.max(known.last, bar.last);
      known.edge ||= bar.edge;
      if (known.id.raw === '') known.id = bar.id;
    }
  }
  return merged;
}

function sameBar(a: Bar, b: Bar): boolean {
  return sameName(a, b) && !otherDates(a, b);
}

function sameName(a: Bar, b: Bar): boolean {
  return a.id.raw === b.id.raw && a.text.title === b.text.title;
}

/** Labels that name dates name those of their own occurrence. */
function otherDates(a: Bar, b: Bar): boolean {
  const [one, other] = [a.text.clock?.bare.join() ?? '', b.text.clock?.bare.join() ?? ''];
  return one !== '' && other !== '' && one !== other;
}

/** A copy that lost its id: no two bars share a line on the same day. */
function covers(a: Bar, b: Bar): boolean {
  return a.lane !== '' && a.lane === b.lane && a.text.title === b.text.title && b.first <= a.last;
}

/**
 * The event of a merged bar, `dates[bar.first]` to `dates[bar.last]`. Google books new all-day events as free; one with a clock is a
 * long appointment, and busy.
 */
export function datedEvent(bar: Bar, dates: readonly LocalDate[], all: readonly Bar[]): ReadEvent {
  const { text, edge, first, last, status } = bar;
  const from = dates[first] ?? '';
  const far = (other: Bar) => other.first > last + 1 || other.last < first - 1;
  const apart = all.some((other) => sameName(other, bar) && (far(other) || otherDates(other, bar)));
  const clipped = {
    ...(edge && first === 0 ? { start: true } : {}),
    ...(edge && last === dates.length - 1 ? { end: true } : {}),
  };
  return {
    ...namedEvent(bar, from, apart),
    when: { type: 'dates', from, to: dayAfter(dates[last] ?? '') },
    ...(clipped.start || clipped.end ? { clipped } : {}),
    busy: text.clock && status !== 'declined' ? 'busy' : 'free',
    status,
  };
}

/** Who a chip is; `repeated`: the id stands on several days, which then tell them apart. */
export function namedEvent(
  { id, text }: Pick<Bar, 'id' | 'text'>,
  from: LocalDate,
  repeated: boolean,
): Pick<ReadEvent, 'key' | 'nativeId' | 'calendar' | 'title'> {
  const nativeId = id.raw || contentId(from, text.title);
  const uid = id.raw === '' ? `raw:${nativeId}` : id.key.uid;
  const instance = id.key.instance ?? (repeated ? from.replaceAll('-', '') : null);
  return { key: { uid, instance }, nativeId, calendar: id.calendar, title: text.title };
}
