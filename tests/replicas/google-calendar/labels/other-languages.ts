import {
  COMMA_ALL_DAY_TAIL,
  COMMA_CROSSING_TAIL,
  COMMA_TIMED_TAIL,
  GLUED_LOWER,
  type LabelLocale,
} from './label-locale.ts';

export const pl: LabelLocale = {
  lang: 'pl',
  intl: 'pl-PL',
  separator: ', ',
  timed: `Od {start} do {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `Od {startDate}, {start} do {endDate}, {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `Cały dzień, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} {month} {year}',
  calendarPrefix: 'Kalendarz: ',
  noLocation: 'Brak lokalizacji',
  locationPrefix: 'Lokalizacja: ',
  colorPrefix: 'kolor: ',
  visibleJoin: '–',
  clock12: GLUED_LOWER,
  colors: { Graphite: 'Grafit' },
};

/** Prefix meridiem, quoted title, its own separators and tilde U+FF5E (section 3.2 [A]). */
export const ja: LabelLocale = {
  lang: 'ja',
  intl: 'ja-JP',
  separator: '、',
  timed: '{start}\uff5e{end}、「{title}」、{who}{rsvp}{place}{color}、{date}',
  crossing: '{startDate} {start}\uff5e{endDate} {end}、「{title}」、{who}{rsvp}{place}{color}、',
  allDay: '終日、「{title}」、{who}{rsvp}{place}{color}、{date}',
  date: '{year}年 {monthNumber}月 {day}日',
  calendarPrefix: 'カレンダー: ',
  noLocation: '場所の指定なし',
  locationPrefix: '場所: ',
  colorPrefix: '色: ',
  visibleJoin: '\uff5e',
  clock12: { am: '午前', pm: '午後', space: '', prefix: true, wholeHour: '時' },
  colors: { Graphite: 'グラファイト' },
};

/** The crossing form really mixes separators: a Latin comma follows the title. The page's RTL layout is not replicated. */
export const ar: LabelLocale = {
  lang: 'ar',
  intl: 'ar-EG-u-nu-latn',
  separator: '، ',
  timed: '{start} إلى {end}، {title}، {who}{rsvp}{place}{color}، {date}',
  crossing: '{startDate} في الساعة {start} إلى {endDate} في الساعة {end}، {title}, {who}{rsvp}{place}{color}، ',
  allDay: 'طوال اليوم، {title}، {who}{rsvp}{place}{color}، {date}',
  date: '{day} {month} {year}',
  calendarPrefix: 'التقويم: ',
  noLocation: 'ليس هناك موقع',
  locationPrefix: 'الموقع: ',
  colorPrefix: 'اللون: ',
  visibleJoin: ' – ',
  mergedJoin: ' \u200f – ',
  clock12: { am: 'ص', pm: 'م', space: ' ' },
  colors: { Graphite: 'رصاصي' },
};

export const iw: LabelLocale = {
  lang: 'iw',
  intl: 'he-IL',
  separator: ', ',
  timed: `{start} עד {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `מ-{startDate} בשעה {start} עד {endDate} בשעה {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `כל היום, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} ב{month} {year}',
  calendarPrefix: 'יומן: ',
  noLocation: 'ללא מיקום',
  locationPrefix: 'מיקום: ',
  colorPrefix: 'צבע: ',
  visibleJoin: ' – ',
  mergedJoin: '  – ',
  clock12: { am: 'לפ.', pm: 'אח.', space: ' ' },
  colors: { Graphite: 'גרפיט' },
};

export const hi: LabelLocale = {
  lang: 'hi',
  intl: 'hi-IN-u-nu-latn',
  separator: ', ',
  timed: `{start} से {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `{startDate} को {start} से {endDate} को {end} तक, ${COMMA_CROSSING_TAIL}`,
  allDay: `पूरे दिन, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} {month} {year}',
  calendarPrefix: 'कैलेंडर: ',
  noLocation: 'कोई जगह नहीं',
  locationPrefix: 'जगह: ',
  colorPrefix: 'रंग: ',
  visibleJoin: ' – ',
  mergedJoin: '  – ',
  clock12: { am: 'am', pm: 'pm', space: ' ' },
  colors: { Graphite: 'ग्रेफ़ाइट' },
  rsvp: { Accepted: 'स्वीकृत' },
};
