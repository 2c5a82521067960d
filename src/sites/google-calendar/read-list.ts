import type { LocalDate } from '../../core/model.ts';
import { barOf, stackedButton } from './bars.ts';
import { markedChips } from './chips.ts';
import { clockOf, shownClock } from './clock-text.ts';
import { shownView } from './columns.ts';
import { withoutDayCount } from './day-count.ts';
import { type DayGroup, datedGroups } from './day-groups.ts';
import { type DayHalves, dayHalves } from './day-halves.ts';
import { type Listed, listedEvents } from './listed-events.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageLanguage } from './page-language.ts';
import { answerReader } from './rsvp.ts';
import { CELL, DAY_GROUPS, MAIN } from './selectors.ts';
import type { ViewReading } from './view-reading.ts';

const LINE = '[role=row]';

/**
 * Schedule and search: one group a day, one line an event, with a time, a button that carries the label, and a dot. An event of several
 * days stands under each of them. Null without a page.
 */
export function readList(doc: Document, url: URL): ViewReading | null {
  for (const { name, css } of DAY_GROUPS) {
    const view = shownView([...doc.querySelectorAll(css)]);
    // A group that lost its key stands among the others.
    const among = view && [...view.root.querySelectorAll(DAY_GROUPS[1].css)];
    if (!view || !among) continue;
    const groups = among.length > view.elements.length ? among : view.elements;
    return { ...readGroups(doc, view.root, datedGroups(doc, url, groups)), moving: view.moving, generation: name };
  }
  // An empty list has no groups either.
  const main = doc.querySelector(MAIN);
  const lost = main ? markedChips(main).length : 0;
  return main && { events: [], unread: 0, lost, root: main, moving: lost > 0, generation: 'no groups' };
}

function readGroups(doc: Document, root: Element, groups: readonly DayGroup[]) {
  const answer = answerReader();
  const halves = dayHalves(pageLanguage(doc));
  const listed: Listed[] = [];
  const dates = positions(groups);
  let lost = root.querySelectorAll('[data-eventchip]').length;
  for (const [index, { element, date }] of groups.entries()) {
    const early = !groups[index - 1]?.date;
    // What the first and the last day list may have begun before, or go on after.
    const edge = early || !groups[index + 1]?.date;
    for (const chip of linesOf(element)) {
      if (chip.hasAttribute('data-eventchip')) lost--;
      if (date === '') {
        lost++;
        continue;
      }
      const read = barOf(chip, answer);
      const label = stackedButton(chip).getAttribute('aria-label');
      const bar = { ...read, text: withoutDayCount(read.text, label, halves) };
      const time = timeText(chip);
      const clock = bar.text.clock ?? (time === null ? null : shownClock(time, halves));
      const at = dates.indexOf(date);
      listed.push({ ...bar, first: at, last: at, lane: '', edge, early, clock, form: formOf(time, halves) });
    }
  }
  return { ...listedEvents(listed, dates, halves), lost, root };
}

/** Dates of the list, an empty one in each gap: only days in a row touch. */
function positions(groups: readonly DayGroup[]): LocalDate[] {
  const dates: LocalDate[] = [];
  for (const date of [...new Set(groups.map((group) => group.date))].filter((one) => one !== '').sort()) {
    const last = dates.at(-1);
    if (last && dayAfter(last) !== date) dates.push('');
    dates.push(date);
  }
  return dates;
}

/** Chips, and lines with a button that lost a chip's marks. */
function linesOf(group: Element): Element[] {
  const chips = markedChips(group);
  const lines = [...group.querySelectorAll(LINE)].filter(
    (line) => line.querySelector('[role=button]') && !chips.some((chip) => line.contains(chip) || chip.contains(line)),
  );
  return [...chips, ...lines];
}

/** The text of the cell before the button's: a time, or words for the whole day. What follows the button names the calendar. */
function timeText(chip: Element): string | null {
  const button = chip.querySelector('[role=button]');
  const time = [...chip.querySelectorAll(CELL)].find(
    (cell) => /\S/.test(cell.textContent ?? '') && (!button || cell.compareDocumentPosition(button) === 4),
  );
  return time?.textContent?.slice(0, 100) ?? null;
}

function formOf(time: string | null, halves: DayHalves): Listed['form'] {
  if (time === null) return 'unclear';
  const { times, bare } = clockOf(time, halves);
  return times.length > 0 || bare.length > 0 ? 'timed' : 'day';
}
