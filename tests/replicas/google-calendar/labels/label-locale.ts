/**
 * One language's label texts. The templates are taken verbatim from real labels (facts, section 3.2 [A]);
 * {rsvp}, {place} and {color} bring their own leading separator and vanish when empty.
 */
export interface LabelLocale {
  /** document.documentElement.lang */
  lang: string;
  /** what Intl calls the language, for month and weekday names */
  intl: string;
  /** between optional fields */
  separator: string;
  timed: string;
  crossing: string;
  /** all-day words are real for en and ja only; the others are general knowledge [D] */
  allDay: string;
  date: string;
  calendarPrefix: string;
  noLocation: string;
  locationPrefix: string;
  colorPrefix: string;
  visibleJoin: string;
  /** join of a range whose meridiem is written once, where it differs */
  mergedJoin?: string;
  clock12: { am: string; pm: string; space: string; prefix?: boolean; wholeHour?: string };
  /** translations of colour names seen in real labels; others stay English */
  colors?: Record<string, string>;
  /** RSVP words; never captured outside en and one hi label, so English stands in */
  rsvp?: Record<string, string>;
}

export const COMMA_TIMED_TAIL = '{title}, {who}{rsvp}{place}{color}, {date}';
export const COMMA_CROSSING_TAIL = '{title}, {who}{rsvp}{place}{color}, ';
export const COMMA_ALL_DAY_TAIL = '{title}, {who}{rsvp}{place}{color}, {date}';

export const GLUED_LOWER = { am: 'am', pm: 'pm', space: '' };
export const GLUED_UPPER = { am: 'AM', pm: 'PM', space: '' };
