/**
 * Everything by which we recognise Google Calendar's page: attributes and roles only, since classes are renamed about yearly and
 * labels are in 73 languages. Dated, newest first; an older or looser generation stays as long as somebody may be served it.
 */
export interface Generation {
  /** When it was last seen on the page; `loose` is what would still be left of it. */
  name: string;
  css: string;
}
type Generations = readonly [Generation, Generation];

/** All generations at once, where several may stand side by side. */
const any = (generations: Generations) => generations.map(({ css }) => css).join(', ');

/** The view; doubled for a moment when it changes. */
export const MAIN = any([
  { name: '2019-01', css: '[role=main]' },
  { name: '2025-12 loose', css: '[data-view-heading] > [tabindex]' },
]);

/** Holds the days shown, and the inclusive range of them. */
export const GRID = any([
  { name: '2019-01', css: '[role=grid]' },
  { name: '2025-03 loose', css: '[data-start-date-key]' },
]);

/** Day columns. The attribute set is unchanged since 2019; the looser ones catch a page that lost one of the three. */
export const COLUMN_GENERATIONS = [
  { name: '2019-01', css: '[role=gridcell][data-column-index][data-datekey]' },
  { name: '2026-11 loose', css: '[data-column-index], [role=gridcell][data-datekey]' },
] as const satisfies Generations;

/** What stands in the columns' own row. */
export const ANY_COLUMN = '[data-column-index], [data-datekey], [role=gridcell]';

/** Day numbers above the columns carry the same keys, in the same order. */
export const DAY_NUMBERS: Generations = [
  { name: '2019-01', css: '[role=columnheader] button[data-datekey]' },
  { name: '2026-11 loose', css: '[role=columnheader] [data-datekey], h2 [data-datekey]' },
];

/** A chip's root carries both (2019 to 2026); its resize handle repeats the second, so only the outermost match is a chip. */
export const CHIP_MARK = any([
  { name: '2019-01', css: '[data-eventchip], [data-eventid]' },
  { name: '2026-09 stacked', css: '[data-stacked-layout-chip-container]' },
]);
/** What a chip that lost them all would still be. */
export const CHIP_LIKE = `${CHIP_MARK}, [role=button]`;

/** Where the chips of one day stand; a chip that left its cell has `left` and `width` in percent of its row. */
export const CELL = any([
  { name: '2019-01', css: '[role=gridcell]' },
  { name: '2026-11 loose', css: 'td' },
]);
/** The chips layer of a column, the box that left and width of its chips refer to. */
export const CHIPS_LAYER = any([
  { name: '2019-01', css: ':scope > [role=presentation]' },
  { name: '2025-07 loose', css: ':scope > :has(> [data-eventchip])' },
]);
/** Repeats the id of the chip that it resizes. */
export const RESIZE_HANDLE = any([
  { name: '2019-01', css: '[data-dragsource-type="3"]' },
  { name: '2026-11 loose', css: ':scope > [data-eventid]' },
]);
export const STACKED_CHIP = '[data-stacked-layout-chip]';
/** The bar or line that is seen of a chip which fills a day. */
export const STACKED_BUTTON = any([
  { name: '2026-09', css: STACKED_CHIP },
  { name: '2019-01', css: '[role=button]' },
]);

/** A day of the month view, or the day number in it. */
export const MONTH_DAYS: Generations = [
  { name: '2024-10', css: '[data-dragsource-type="8"][data-datekey]' },
  { name: '2026-11 loose', css: '[role=gridcell][data-datekey], h2[data-datekey], [role=row] [data-datekey]' },
];
export const WEEK_ROW = '[role=row], tr';

/** A day of the schedule or of what a search found. */
export const DAY_GROUPS: Generations = [
  { name: '2026-09', css: '[role=rowgroup][data-datekey]' },
  { name: '2026-06', css: '[role=rowgroup]' },
];

/** Hidden block with the user's own settings (2025-07, one source: the page may not have it). */
export const USER_INFO: Generations = [
  { name: '2025-07', css: '#xUserInfo > *' },
  { name: '2025-07 loose', css: '#xUserEml' },
];
export const USER_ZONE = '#xTimezone';
/** Its label ends with the e-mail, in every language. */
export const ACCOUNT_BUTTON: Generations = [
  { name: '2026-09', css: 'header a[aria-label*="@"]' },
  { name: '2026-11 loose', css: 'header [aria-label*="@"], [role=banner] [aria-label*="@"]' },
];
