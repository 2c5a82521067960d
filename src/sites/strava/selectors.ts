/**
 * Everything by which we recognise Strava's pages. Roll-outs go by account and take weeks, so what was before stays beside what is now;
 * the date says since when a form is known. Hashed classes and localised texts are never used.
 */

/** The page's own frame: what stands in it is about the signed-in athlete. */
export const FRAME = '#global-header'; // 2016
/** Where that has another name; pages have headers of their own too. */
export const HEADER = [
  'header', // 2024
  '[role=banner]', // 2026-11 loose
].join();
/** `/athletes/<id>/training/log`, the surest word on who is signed in (2026-09). */
export const LOG_LINK = 'a[href*="/training/log"]';
/** The athlete's own face in the header (2026-09). */
export const HEADER_FACE = '[data-testid="avatar-wrapper"]';

/** What a page shows to nobody who is signed in. */
export const SIGN_IN = [
  'form[action^="/session"]', // 2016
  'input[type=password]', // 2026-11 loose
  'a[href^="/login"], a[href^="https://www.strava.com/login"]', // 2026-06
].join();
/** What stands in the way of a robot, and now and then of people (2026-09). */
export const CHALLENGE = [
  '#challenge-form, #challenge-running, [id^="cf-challenge"], .challenge-form',
  '[id*="captcha"], [class*="captcha"], iframe[src*="captcha"], script[src*="captcha"]',
].join();

/** My Activities. */
export const TRAINING_TABLE = [
  'table.activities', // 2016
  '#search-results', // 2016
].join();
export const TRAINING_ROW = 'tr';
/** In a row that quick edit made a form of. */
export const EDITING = [
  '.edit-col', // 2024
  'form, input:not([type=checkbox])', // 2026-11 loose
].join();
/** Absolute in My Activities, relative elsewhere. */
export const ACTIVITY_LINK = 'a[href*="/activities/"]';
export const TITLE_CELL = '.col-title'; // 2016

/** The feed, newest first. */
export const FEEDS = [
  '.feature-feed', // 2025-04-10
  '.feed-ui', // 2022-04
];
/** What stands around a card, newest first. */
export const CARD_FRAMES = [
  '[id^="feed-entry-"]', // 2024-11-16
  '[class*="FeedEntry__entry-container--"]', // 2022-04
];
export const CARD_ENTRY = '[data-testid="web-feed-entry"]'; // 2023
export const CARD = [...CARD_FRAMES, CARD_ENTRY].join();
export const CARD_OWNER = '[data-testid="owners-name"]'; // 2023
/** One athlete's part of a card; a group has several. */
export const CARD_PART = '[data-testid="activity_entry_container"]'; // 2024
export const CARD_TITLE = '[data-testid="activity_name"]'; // 2023

/** JSON in the document, readable without the page's own world. */
export const EMBEDDED = [
  'script#__NEXT_DATA__', // 2024
  'script[type="application/json"]', // 2026-11 loose
  '[data-react-props]', // 2018
];

/** An activity's page: whose it is, and what the panel stands under. */
export const ACTIVITY_OWNER = [
  '#heading a.minimal', // 2016
  '#heading .details-container a[href^="/athletes/"], #heading header a[href^="/athletes/"]', // 2026-11 loose
];
export const ACTIVITY_PLACES = [
  '.activity-stats', // 2016
  '.activity-summary', // 2016
  '#heading', // 2016
];
export const ACTIVITY_STATS = '.inline-stats'; // 2016
export const ACTIVITY_EFFORT = '#heading .suffer-score strong'; // 2016
export const ACTIVITY_TIME = '.details-container time, #heading time'; // 2016

/** The training calendar: a month of weeks. */
export const MONTH = 'table.month-calendar'; // 2016
export const SHOWN_YEAR = '.selected-month .year'; // 2023
export const DAY_NUMBER = '.day'; // 2016
