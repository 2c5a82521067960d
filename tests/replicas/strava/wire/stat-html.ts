import type { Figure } from '../locale/figures.ts';
import { type Branch, el } from '../tree.ts';

/** A figure as it comes in JSON: `27.00<abbr class='unit' title='kilometers'> km</abbr>` (section 4). */
export function statHtml(figures: readonly Figure[]): string {
  return figures
    .map(({ number, unit, title }) => `${number}<abbr class='unit' title='${title}'> ${unit}</abbr>`)
    .join(' ');
}

const PIECE = /([^<>]{0,40})<abbr class='unit' title='([^'<>]{0,40})'>([^<>]{0,40})<\/abbr>/g;

/** The same as markup, as the page makes it of the JSON. */
export function statBranches(html: string): Branch[] {
  return [...html.matchAll(PIECE)].flatMap(([, number = '', title = '', unit = '']) => [
    number,
    el('abbr', { class: 'unit', title }, unit),
  ]);
}
