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
/** Where nobody asks which generation it was, its date is a remark and weighs nothing in the page. */
type Selectors = readonly [string, string];

/** All generations at once, where several may stand side by side. */
const any = (...selectors: Selectors) => selectors.join(', ');

/** The view; doubled for a moment when it changes. */
export const MAINS: Selectors = [
  '[role=main]', // 2019-01
  '[data-view-heading] > [tabindex]', // 2025-12 loose
];
export const MAIN = any(...MAINS);

/** Holds the days shown, and the inclusive range of them. */
export const GRID = any(
  '[role=grid]', // 2019-01
  '[data-start-date-key]', // 2025-03 loose
);

/** Day columns. The attribute set is unchanged since 2019; the looser ones catch a page that lost one of the three. */
export const COLUMN_GENERATIONS = [
  { name: '2019-01', css: '[role=gridcell][data-column-index][data-datekey]' },
  { name: '2026-11 loose', css: '[data-column-index], [role=gridcell][data-datekey]' },
] as const satisfies Generations;

/** What stands in the columns' own row. */
export const ANY_COLUMN = '[data-column-index], [data-datekey], [role=gridcell]';

/** Day numbers above the columns carry the same keys, in the same order. */
export const DAY_NUMBERS: Selectors = [
  '[role=columnheader] button[data-datekey]', // 2019-01
  '[role=columnheader] [data-datekey], h2 [data-datekey]', // 2026-11 loose
];

/** A chip's root carries both (2019 to 2026); its resize handle repeats the second, so only the outermost match is a chip. */
export const CHIP_MARK = any(
  '[data-eventchip], [data-eventid]', // 2019-01
  '[data-stacked-layout-chip-container]', // 2026-09 stacked
);
/** What a chip that lost them all would still be. */
export const CHIP_LIKE = `${CHIP_MARK}, [role=button]`;

/** Where the chips of one day stand; a chip that left its cell has `left` and `width` in percent of its row. */
export const CELL = any(
  '[role=gridcell]', // 2019-01
  'td', // 2026-11 loose
);
/** The chips layer of a column, the box that left and width of its chips refer to. */
export const CHIPS_LAYER = any(
  ':scope > [role=presentation]', // 2019-01
  ':scope > :has(> [data-eventchip])', // 2025-07 loose
);
/** Repeats the id of the chip that it resizes. */
export const RESIZE_HANDLE = any(
  '[data-dragsource-type="3"]', // 2019-01
  ':scope > [data-eventid]', // 2026-11 loose
);
export const STACKED_CHIP = '[data-stacked-layout-chip]';
/** The bar or line that is seen of a chip which fills a day. */
export const STACKED_BUTTON = any(
  STACKED_CHIP, // 2026-09
  '[role=button]', // 2019-01
);

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
export const USER_INFO: Selectors = [
  '#xUserInfo > *', // 2025-07
  '#xUserEml', // 2025-07 loose
];
export const USER_ZONE = '#xTimezone';
/** Its label ends with the e-mail, in every language. */
export const ACCOUNT_BUTTON: Selectors = [
  'header a[aria-label*="@"]', // 2026-09
  'header [aria-label*="@"], [role=banner] [aria-label*="@"]', // 2026-11 loose
];
