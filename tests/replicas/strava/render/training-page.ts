import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import { framed } from './frame.ts';

/** "My Activities" as the server sends it: the head of a table, whose rows the page's script draws (section 3.1). */
export function trainingPage(state: StravaState): Tree {
  const words = PAGE_WORDS[state.locale];
  const heads: [string, string, string | undefined][] = [
    ['col-type', words.sport, undefined],
    ['col-date', words.date, ''],
    ['col-title', words.title, undefined],
    ['col-time', words.time, 'moving_time'],
    ['col-dist', words.distance, 'distance'],
    ['col-elev', words.climb, 'elevation_gain'],
    ...(state.dialect.sufferColumn === true
      ? [['col-suffer-score', words.relativeEffort, undefined] as [string, string, undefined]]
      : []),
  ];
  const table = el(
    'table',
    { id: 'search-results', class: 'table table-striped table-padded activities table-sortable' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ...heads.map(([css, text, order]) => el('th', { class: css, 'data-replica-order': order }, text)),
        el('th', { class: 'col-actions' }),
      ),
    ),
    el('tbody', {}),
  );
  const pager = el(
    'div',
    { class: 'pager' },
    el('button', { class: 'btn btn-default btn-sm previous_page', disabled: true }, words.previous),
    el('button', { class: 'btn btn-default btn-sm next_page', disabled: true }, words.next),
  );
  const main = el('div', { class: 'page container', id: 'training-log' }, el('h1', {}, words.training), table, pager);
  return framed(state, { title: `${words.training} | Strava`, part: 'training', main: [main] });
}
