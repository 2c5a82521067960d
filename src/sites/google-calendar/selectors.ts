/**
 * Everything by which we recognise Google Calendar's page: attributes and roles only, since classes are renamed about yearly and
 * labels are in 73 languages. Two generations of everything, newest first: a date says since when it is known; what is `loose` comes
 * last, nobody was served it yet. An older or looser generation stays as long as somebody may be.
 */
export interface Generation {
  /** Since when it is known; `loose` is what would still be left of it. */
  name: string;
  css: string;
}
export type Generations = readonly [Generation, Generation];
/** Where nobody asks which generation it was, its date is a remark and weighs nothing in the page. */
type Selectors = readonly [string, string];

/** The view; doubled for a moment when it changes. */
export const MAINS: Selectors = [
  '[role=main]', // 2019-01
  '[data-view-heading] > [tabindex]', // 2025-12 loose
];
export const MAIN = MAINS.join();

/** Holds the days shown, and the inclusive range of them. */
export const GRID = [
  '[role=grid]', // 2019-01
  '[data-start-date-key]', // 2025-03 loose
].join();

/** Day columns. The attribute set is unchanged since 2019; the looser ones catch a page that lost one of the three. */
export const COLUMN_GENERATIONS = [
  { name: '2019-01', css: '[role=gridcell][data-column-index][data-datekey]' },
  { name: '2026-11 loose', css: '[data-column-index], [role=gridcell][data-datekey]' },
] as const satisfies Generations;

/** What stands in the columns' own row. */
export const ANY_COLUMN = [
  '[data-column-index]', // 2019-01
  '[data-datekey], [role=gridcell]', // 2026-11 loose
].join();

/** Day numbers above the columns carry the same keys, in the same order. */
export const DAY_NUMBERS: Selectors = [
  '[role=columnheader] button[data-datekey]', // 2019-01
  '[role=columnheader] [data-datekey], h2 [data-datekey]', // 2026-11 loose
];

/** A chip's root carries all of them (2019 to 2026); its resize handle repeats the id, so only the outermost match is a chip. */
export const CHIP_MARK = [
  '[data-stacked-layout-chip-container]', // 2026-09 stacked
  '[data-eventchip], [data-eventid]', // 2019-01
].join();
/** What a chip that lost them all would still be. */
export const CHIP_LIKE = `${CHIP_MARK}, [role=button]`;

/** Where the chips of one day stand; a chip that left its cell has `left` and `width` in percent of its row. */
export const CELL = [
  '[role=gridcell]', // 2019-01
  'td', // 2026-11 loose
].join();
/** The chips layer of a column, the box that left and width of its chips refer to. */
export const CHIPS_LAYER = [
  ':scope > [role=presentation]', // 2019-01
  ':scope > :has(> [data-eventchip])', // 2025-07 loose
].join();
/** Repeats the id of the chip that it resizes. */
export const RESIZE_HANDLE = [
  '[data-dragsource-type="3"]', // 2019-01
  ':scope > [data-eventid]', // 2026-11 loose
].join();
/** The bar or line that is seen of a chip which fills a day. */
export const STACKED_BUTTON = [
  '[data-stacked-layout-chip]', // 2026-09
  '[role=button]', // 2019-01
].join();
/** As above, on a page where nothing says any more which buttons are chips. */
export const STACKED_CHIP = [
  '[data-stacked-layout-chip]', // 2026-09
  '[style*="width:"][style*="%"] > [role=button]', // 2026-11 loose
].join();

/** A day of the month view, or the day number in it. */
export const MONTH_DAYS: Generations = [
  { name: '2024-10', css: '[data-dragsource-type="8"][data-datekey]' },
  { name: '2026-11 loose', css: '[role=gridcell][data-datekey], h2[data-datekey], [role=row] [data-datekey]' },
];
export const WEEK_ROW = [
  '[role=row]', // 2019-01
  'tr', // 2026-11 loose
].join();

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
export const USER_ZONE = [
  '#xTimezone', // 2025-07
  '#xUserInfo > [id$=imezone]', // 2026-11 loose
].join();
/** Its label ends with the e-mail, in every language. */
export const ACCOUNT_BUTTON: Selectors = [
  'header a[aria-label*="@"]', // 2026-09
  'header [aria-label*="@"], [role=banner] [aria-label*="@"]', // 2026-11 loose
];
