/**
 * Everything by which we recognise Google Calendar's page: attributes and roles only, since classes are renamed about yearly and
 * labels are in 73 languages. Dated, newest first; an older generation stays until nobody is served it any more.
 */

export const MAIN = '[role=main]';
export const GRID = '[role=grid]';

/** Day columns. The attribute set is unchanged since 2019; the looser ones catch a page that lost one of the three. */
export const COLUMN_GENERATIONS = [
  { name: '2019-01', column: '[role=gridcell][data-column-index][data-datekey]' },
  { name: '2026-11 loose', column: '[data-column-index], [role=gridcell][data-datekey]' },
] as const;

/** What stands in the columns' own row. */
export const ANY_COLUMN = '[data-column-index], [data-datekey], [role=gridcell]';

/** Day numbers above the columns carry the same keys, in the same order. */
export const DAY_NUMBER = '[role=columnheader] [data-datekey]';

/** A chip's root carries both (2019 to 2026); its resize handle repeats the second, so only the outermost match is a chip. */
export const CHIP_MARK = '[data-eventchip], [data-eventid]';
/** What a chip that lost both would still be. */
export const CHIP_LIKE = `${CHIP_MARK}, [role=button]`;

export const CELL = '[role=gridcell]';
/** The chips layer of a column, the box that left and width of its chips refer to. */
export const CHIPS_LAYER = ':scope > [role=presentation]';
export const RESIZE_HANDLE = '[data-dragsource-type="3"]';
export const STACKED_BUTTON = '[data-stacked-layout-chip], [role=button]';

/** Hidden block with the user's own settings (2025-07, one source: the page may not have it). */
export const USER_INFO = '#xUserInfo';
export const USER_ZONE = '#xTimezone';
