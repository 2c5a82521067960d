import type { Generation } from './selectors.ts';

/**
 * By what we recognise the page's forms and popovers: ids, roles and data attributes, dated like those of the reader. Ids of the editor
 * follow one scheme (`xTiIn`, `xStDaIn`, `xSaveBu`) that many public extensions and scripts have used from 2018 to 2026.
 */
type Generations = readonly [Generation, Generation];

const any = (generations: Generations) => generations.map(({ css }) => css).join(', ');

/** Quick create, popovers, and the editor since 2024-12. */
export const DIALOG = any([
  { name: '2024-12', css: '[role=dialog]' },
  { name: '2024-11', css: '[isfullscreen]' },
]);
/** A dialog that wants an answer before anything else is done. */
export const MODAL = any([
  { name: '2024-12', css: '[role=alertdialog]' },
  { name: '2024-12 modal', css: '[role=dialog][aria-modal=true]' },
]);
/** The title of the editor. */
export const TITLE_FIELD = '#xTiIn';
/** In which a text is typed: the first one of a form is its title (2018 to 2026, any language). */
export const TEXT_INPUT = any([
  { name: '2018-01', css: 'input[type=text]' },
  { name: '2026-11 loose', css: 'input:not([type])' },
]);
/** The editor's form says whether its event is new. */
export const EDITOR_FORM = any([
  { name: '2025-12', css: '[data-is-create]' },
  { name: '2024-11', css: '[isfullscreen]' },
]);
/**
 * Save: `jsname` as captured in 2023, and the id that scripts press from 2018 to 2026. `jsname` alone also names the first button of other
 * dialogs, so it counts in the editor only; where the two stand on one element, or one inside the other, they are one control.
 */
export const SAVE_GENERATIONS: Generations = [
  { name: '2023-01', css: '[jsname="x8hlje"]' },
  { name: '2026-01', css: '#xSaveBu' },
];
/** Somebody's address in a list of guests; neither attribute was captured in the editor. */
export const PERSON = any([
  { name: '2024-01', css: '[data-email]' },
  { name: '2026-11 loose', css: '[data-hovercard-id]' },
]);
/** One of a list. */
export const LISTED = '[role=listitem], [role=treeitem], [role=option], [role=row], li';
/** What pops up from a field, or lists hours to choose from: not what the form says. */
export const CHOICES = '[role=listbox], [role=menu], [role=option], [role=grid], [role=tooltip]';

/** What the details popover says of its event. */
export const DETAILS: Generations = [
  { name: '2018-01', css: '#xDetDlg[data-eventid]' },
  { name: '2026-06', css: '[data-chips-dialog] [data-eventid]' },
];
/** A click on it opens the details of its chip. */
export const OPENER: Generations = [
  { name: '2019-01', css: '[data-opens-details]' },
  { name: '2026-09', css: '[data-stacked-layout-chip], [role=button]' },
];
