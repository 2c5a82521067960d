import {
  COMMA_ALL_DAY_TAIL,
  COMMA_CROSSING_TAIL,
  COMMA_TIMED_TAIL,
  GLUED_LOWER,
  type LabelLocale,
} from './label-locale.ts';

export const en: LabelLocale = {
  lang: 'en',
  intl: 'en-US',
  separator: ', ',
  timed: `{start} to {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `{startDate} at {start} to {endDate} at {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `All day, ${COMMA_ALL_DAY_TAIL}`,
  date: '{month} {day}, {year}',
  calendarPrefix: 'Calendar: ',
  noLocation: 'No location',
  locationPrefix: 'Location: ',
  colorPrefix: 'Color: ',
  visibleJoin: ' – ',
  clock12: GLUED_LOWER,
};

export const en_GB: LabelLocale = {
  ...en,
  lang: 'en-GB',
  intl: 'en-GB',
  date: '{day} {month} {year}',
  colorPrefix: 'Colour: ',
};
