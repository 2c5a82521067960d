import { addDays, formatDate, isoDate, parts, startOfWeek } from '../calendar-date.ts';
import { dateRange } from '../days-shown.ts';
import { labelLocale } from '../labels/all-locales.ts';
import type { ReplicaState } from '../model.ts';
import { element } from './element.ts';

/** The drawer's month. Its days carry [data-date] YYYYMMDD (section 5.2, QDUP) and are gridcells of another grid. */
export function miniMonth(document: Document, state: ReplicaState): HTMLElement {
  const { intl } = labelLocale(state.locale);
  const { year, month } = parts(state.date);
  const first = startOfWeek(isoDate(year, month, 1), state.weekStart);
  const heads = dateRange(first, 7).map((date) =>
    element(document, 'th', { scope: 'col' }, formatDate(date, intl, { weekday: 'narrow' })),
  );
  const rows = Array.from({ length: 6 }, (_, week) => {
    const cells = dateRange(addDays(first, week * 7), 7).map((date) => {
      const classes = ['r-mini-day'];
      if (date === state.today) classes.push('r-mini-today');
      if (parts(date).month !== month) classes.push('r-mini-other');
      const button = element(document, 'button', { type: 'button', class: classes.join(' ') }, String(parts(date).day));
      return element(document, 'td', { role: 'gridcell', 'data-date': date.replaceAll('-', '') }, button);
    });
    return element(document, 'tr', {}, ...cells);
  });
  return element(
    document,
    'div',
    { class: 'r-mini' },
    element(
      document,
      'div',
      { class: 'r-mini-title' },
      formatDate(state.date, intl, { month: 'long', year: 'numeric' }),
    ),
    element(
      document,
      'table',
      { role: 'grid' },
      element(document, 'thead', {}, element(document, 'tr', {}, ...heads)),
      element(document, 'tbody', {}, ...rows),
    ),
  );
}
