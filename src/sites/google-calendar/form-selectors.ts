import type { Generations } from './selectors.ts';

/**
 * By what we recognise the page's forms and popovers: ids, roles and data attributes, dated like those of the reader. Ids of the editor
 * follow one scheme (`xTiIn`, `xStDaIn`, `xSaveBu`) that many public extensions and scripts have used from 2018 to 2026.
 */

/** Quick create, popovers, and the editor since 2024-12. */
export const DIALOG = [
  '[role=dialog]', // 2024-12
  '[isfullscreen]', // 2024-11
].join();
/** A dialog that wants an answer before anything else is done. */
export const MODAL = [
  '[role=alertdialog]', // 2024-12
  '[role=dialog][aria-modal=true]', // 2024-12
].join();
/** The title of the editor, or what holds it: one match, or it counts as none. */
export const TITLE_FIELD = [
  '#xTiIn', // 2018-01
  'input[id^=xTiIn]', // 2026-11 loose
].join();
/** In which a text is typed: the first one of a form is its title (2018 to 2026, any language). */
export const TEXT_INPUT = [
  'input[type=text]', // 2018-01
  'input:not([type])', // 2026-11 loose
].join();
/** The editor's form says whether its event is new. */
export const EDITOR_FORM = [
  '[data-is-create]', // 2025-12
  '[isfullscreen]', // 2024-11
].join();
/**
 * Save: `jsname` as captured in 2023, and the id that scripts press from 2018 to 2026. `jsname` alone also names the first button of other
 * dialogs, so it counts in the editor only; where the two stand on one element, or one inside the other, they are one control.
 */
export const SAVE_GENERATIONS: Generations = [
  { name: '2023-01', css: '[jsname="x8hlje"]' },
  { name: '2018-01', css: '#xSaveBu' },
];
/** Somebody's address in a list of guests; neither attribute was captured in the editor. */
export const PERSON = [
  '[data-email]', // 2024-01
  '[data-hovercard-id]', // 2026-11 loose
].join();
/** One of a list. */
export const LISTED = [
  '[role=listitem], [role=treeitem], [role=option]', // 2024-01
  '[role=row], li', // 2026-11 loose
].join();
/** What pops up from a field, or lists hours to choose from: not what the form says. */
export const CHOICES = [
  '[role=listbox], [role=menu], [role=grid]', // 2019-01
  '[role=option], [role=tooltip]', // 2026-11 loose
].join();

/** What the details popover says of its event. */
export const DETAILS: Generations = [
  { name: '2018-01', css: '#xDetDlg[data-eventid]' },
  { name: '2026-11 loose', css: '[data-chips-dialog] [data-eventid]' },
];
/** A click on it opens the details of its chip. */
export const OPENER: Generations = [
  { name: '2019-01', css: '[data-opens-details]' },
  { name: '2026-11 loose', css: '[data-stacked-layout-chip], [role=button]' },
];
