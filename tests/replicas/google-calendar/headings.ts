import { formatDate } from './calendar-date.ts';
import { daysShown } from './days-shown.ts';
import { labelDate } from './label.ts';
import { labelLocale } from './labels/all-locales.ts';
import { countWord, uiWord } from './labels/ui-words.ts';
import type { ReplicaState } from './model.ts';

/** "Monday, September 14" in the page's language; English as captured, other word orders by Intl [D]. */
export function longDay(date: string, state: Pick<ReplicaState, 'locale'>): string {
  return formatDate(date, labelLocale(state.locale).intl, { weekday: 'long', month: 'long', day: 'numeric' });
}

export function longDayToday(date: string, state: Pick<ReplicaState, 'locale' | 'today' | 'dialect'>): string {
  return longDay(date, state) + (date === state.today ? `, ${uiWord('todayMark', state)}` : '');
}

const countedEvents = (count: number, state: ReplicaState): string =>
  countWord(count, ['noEvents', 'oneEvent', 'events'], state);

/** Hidden heading of a day column: "5 events, Monday, September 14". */
export function columnHeading(count: number, date: string, state: ReplicaState): string {
  return `${countedEvents(count, state)}, ${longDayToday(date, state)}`;
}

/** Hidden heading of an all-day cell: "1 all day event, …", "No all day events, …". */
export function allDayHeading(count: number, date: string, state: ReplicaState): string {
  return `${countWord(count, ['noAllDay', 'oneAllDay', 'allDays'], state)}, ${longDayToday(date, state)}`;
}

/** The hidden h1: "Week of March 8, 2026, 16 events" [A]; the other views' texts are grade D. */
export function mainHeading(count: number, state: ReplicaState): string {
  const days = daysShown(state);
  const first = labelDate(days[0] ?? state.date, labelLocale(state.locale));
  const events = countedEvents(count, state);
  switch (state.view) {
    case 'week':
      return `${uiWord('weekOf', state, { date: first })}, ${events}`;
    case 'month':
      return `${formatDate(state.date, labelLocale(state.locale).intl, { month: 'long', year: 'numeric' })}, ${events}`;
    case 'search':
      return `${uiWord('results', state)}, ${events}`;
    case 'year':
      return state.date.slice(0, 4);
    default:
      return `${first}, ${events}`;
  }
}

/** The big title of the header: "September 2026", "Sep – Oct 2026", or a full date in the day view. */
export function pageTitle(state: ReplicaState): string {
  const { intl } = labelLocale(state.locale);
  const days = daysShown(state);
  const first = days[0] ?? state.date;
  const last = days.at(-1) ?? state.date;
  if (state.view === 'year') return state.date.slice(0, 4);
  if (state.view === 'search') return uiWord('results', state);
  if (state.view === 'day') return formatDate(state.date, intl, { year: 'numeric', month: 'long', day: 'numeric' });
  if (state.view === 'month' || state.view === 'agenda' || first.slice(0, 7) === last.slice(0, 7)) {
    return formatDate(state.view === 'week' ? first : state.date, intl, { year: 'numeric', month: 'long' });
  }
  const short = (date: string): string => formatDate(date, intl, { month: 'short' });
  return `${short(first)} – ${short(last)} ${last.slice(0, 4)}`;
}
