import { addDays, daysBetween, isoDate, parts, startOfWeek, weekday } from './calendar-date.ts';
import type { ReplicaState } from './model.ts';

type ShownState = Pick<ReplicaState, 'view' | 'days' | 'weeks' | 'date' | 'weekStart' | 'hideWeekends' | 'today'>;

const isWeekend = (date: string): boolean => weekday(date) === 0 || weekday(date) === 6;

export function dateRange(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** Dates of the columns (day, week, X days), of the month grid's cells, or of the agenda's span. */
export function daysShown(state: ShownState): string[] {
  switch (state.view) {
    case 'day':
      return [state.date];
    case 'customday':
      return dateRange(state.date, state.days ?? 4);
    case 'week': {
      const week = dateRange(startOfWeek(state.date, state.weekStart), 7);
      return state.hideWeekends === true ? week.filter((date) => !isWeekend(date)) : week;
    }
    case 'month': {
      const { year, month } = parts(state.date);
      const first = startOfWeek(isoDate(year, month, 1), state.weekStart);
      const weeks = Math.ceil((daysBetween(first, isoDate(year, month + 1, 0)) + 1) / 7);
      const all = dateRange(first, weeks * 7);
      return state.hideWeekends === true ? all.filter((date) => !isWeekend(date)) : all;
    }
    case 'customweek': {
      const all = dateRange(startOfWeek(state.date, state.weekStart), 7 * (state.weeks ?? 2));
      return state.hideWeekends === true ? all.filter((date) => !isWeekend(date)) : all;
    }
    case 'agenda':
      return dateRange(state.date, 31);
    case 'search':
    case 'year':
      return [];
  }
}

export function isColumnView(state: Pick<ReplicaState, 'view'>): boolean {
  return state.view === 'day' || state.view === 'week' || state.view === 'customday';
}

/** Weeks one below the other, all chips stacked. */
export function isMonthLike(state: Pick<ReplicaState, 'view'>): boolean {
  return state.view === 'month' || state.view === 'customweek';
}

/** How far the arrows and j/k move. */
export function neighbourDate(state: ReplicaState, direction: 1 | -1): string {
  const { year, month, day } = parts(state.date);
  switch (state.view) {
    case 'day':
      return addDays(state.date, direction);
    case 'customday':
      return addDays(state.date, direction * (state.days ?? 4));
    case 'customweek':
      return addDays(state.date, direction * 7 * (state.weeks ?? 2));
    case 'month':
      return isoDate(year, month + direction, 1);
    case 'year':
      return isoDate(year + direction, month, Math.min(day, 28));
    default:
      return addDays(state.date, direction * 7);
  }
}
