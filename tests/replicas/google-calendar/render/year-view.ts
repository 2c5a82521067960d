import { formatDate, isoDate, parts, startOfWeek } from '../calendar-date.ts';
import { classNames } from '../class-names.ts';
import { dateRange } from '../days-shown.ts';
import { mainHeading } from '../headings.ts';
import { labelLocale } from '../labels/all-locales.ts';
import type { ReplicaState } from '../model.ts';
import { element } from './element.ts';

/** Section 4 [A]: 12 tables with role=grid named after their months, and no chips. */
export function yearView(document: Document, state: ReplicaState): HTMLElement {
  const { year } = parts(state.date);
  const months = Array.from({ length: 12 }, (_, index) => {
    const first = isoDate(year, index + 1, 1);
    const start = startOfWeek(first, state.weekStart);
    const rows = Array.from({ length: 6 }, (_unused, week) => {
      const cells = dateRange(start, 42)
        .slice(week * 7, week * 7 + 7)
        .map((date) => element(document, 'td', { 'data-date': date.replaceAll('-', '') }, String(parts(date).day)));
      return element(document, 'tr', {}, ...cells);
    });
    const name = formatDate(first, labelLocale(state.locale).intl, { month: 'long' });
    return element(
      document,
      'div',
      { class: 'r-year-month' },
      element(document, 'div', { class: 'r-year-name' }, name),
      element(document, 'table', { role: 'grid', 'aria-label': name }, element(document, 'tbody', {}, ...rows)),
    );
  });
  return element(
    document,
    'div',
    { role: 'main', class: 'r-main r-year', tabindex: '-1' },
    element(document, 'h1', { class: classNames(state)('hiddenLabel') }, mainHeading(0, state)),
    element(document, 'div', { class: 'r-year-grid' }, ...months),
  );
}
