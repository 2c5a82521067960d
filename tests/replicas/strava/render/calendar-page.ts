import { addDays, isoDate, startOfWeek } from '../../google-calendar/calendar-date.ts';
import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import { calendarYear, MONTHS } from '../wire/calendar-year.ts';
import { scriptJson } from '../wire/json-text.ts';
import { framed } from './frame.ts';

interface WireDay {
  activities: { id: number; name: string; type: string }[];
}
export interface WireYear {
  months: Record<
    string,
    { calendar: { month: number; year: number }; days: { values_by_day: Record<string, WireDay> } }
  >;
}

export type CalendarState = Pick<StravaState, 'locale' | 'dialect' | 'generation'>;

/** The month's heading and weeks, Monday first (section 6). Whether cells beside the month are numbered is a guess. */
export function monthView(all: WireYear, name: string, state: CalendarState): Tree[] {
  const month = all.months[name];
  const { year, month: number } = month?.calendar ?? { year: 0, month: 1 };
  const at = MONTHS.indexOf(name);
  const arrow = (by: number, css: string): Tree =>
    el('a', { class: `nav-arrow-icon ${css}`, href: `#${MONTHS[(at + by + 12) % 12]}` }, css === 'prev' ? '‹' : '›');
  const header = el(
    'div',
    { id: 'calendar-header' },
    arrow(-1, 'prev'),
    el(
      'div',
      { class: 'selected-month' },
      el('span', { class: 'month-display' }, name),
      ' ',
      el('span', { class: 'year' }, String(year)),
    ),
    arrow(1, 'next'),
  );
  const first = isoDate(year, number, 1);
  const monday = startOfWeek(first, 1);
  const weeks = [0, 1, 2, 3, 4, 5]
    .map((week) => Array.from({ length: 7 }, (_, day) => addDays(monday, week * 7 + day)))
    .filter((days) => days.some((date) => date.slice(0, 7) === first.slice(0, 7)));
  const cell = (date: string): Tree => {
    const day = String(Number(date.slice(8)));
    if (date.slice(0, 7) !== first.slice(0, 7)) {
      return el(
        'td',
        { class: 'outside' },
        state.dialect.neighbourDays === true ? el('div', { class: 'day' }, day) : undefined,
      );
    }
    const done = month?.days.values_by_day[day]?.activities ?? [];
    const items = done.map(({ id, name: title, type }) =>
      el('li', { class: type.toLowerCase() }, el('a', { href: `/activities/${id}` }, title)),
    );
    return el('td', {}, el('div', { class: 'day' }, day), el('ul', { class: 'activities' }, ...items));
  };
  const rows = weeks.map((days) => el('tr', {}, ...days.map(cell)));
  return [header, el('table', { class: 'month-calendar marginless' }, el('tbody', {}, ...rows))];
}

/** `athlete` is the owner of the calendar: `/athletes/ID/calendar` shows other people's. */
export function calendarPage(state: StravaState, athlete: string, year: number): Tree {
  const words = PAGE_WORDS[state.locale];
  const main = el(
    'div',
    { class: 'page container', id: 'training-calendar' },
    el('h1', {}, words.calendar),
    el('div', { class: 'year-calendar' }, ...MONTHS.map((name) => el('a', { href: `#${name}` }, `${name} `))),
    el('div', { class: 'month' }),
  );
  return framed(state, {
    title: `${words.calendar} | Strava`,
    part: 'calendar',
    main: [main],
    scripts: [`var trainingCalendar = ${scriptJson(calendarYear(state, athlete, year))};\n`],
  });
}
