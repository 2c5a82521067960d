import type { ReplicaLocale, ReplicaState } from '../model.ts';

/** What the page says apart from chip labels. English as captured where section 3, 4 or 7 quotes it, else [D]. */
const ENGLISH = {
  create: 'Create',
  save: 'Save',
  moreOptions: 'More options',
  more: '{n} more',
  moreEvent: '{n} more event',
  moreEvents: '{n} more events',
  addTitle: 'Add title',
  title: 'Title',
  event: 'Event',
  task: 'Task',
  appointment: 'Appointment schedule',
  startDate: 'Start date',
  startTime: 'Start time',
  endTime: 'End time',
  endDate: 'End date',
  to: 'to',
  allDay: 'All day',
  location: 'Location',
  description: 'Description',
  guests: 'Guests',
  cancelCreation: 'Cancel event creation',
  loading: 'Loading…',
  close: 'Close',
  editEvent: 'Edit event',
  deleteEvent: 'Delete event',
  eventDetails: 'Event details',
  today: 'Today',
  todayMark: 'today',
  product: 'Calendar',
  search: 'Search',
  support: 'Support',
  settings: 'Settings menu',
  previous: 'Previous',
  next: 'Next',
  mainDrawer: 'Main drawer',
  drawer: 'Drawer',
  account: 'Account: {name} ({email})',
  myCalendars: 'My calendars',
  addLocation: 'Add location',
  noEvents: 'No events',
  oneEvent: '{n} event',
  events: '{n} events',
  noAllDay: 'No all day events',
  oneAllDay: '{n} all day event',
  allDays: '{n} all day events',
  weekOf: 'Week of {date}',
  results: 'Search results',
  going: 'Going?',
  yes: 'Yes',
  no: 'No',
  guest: '1 guest',
  reminder: '30 minutes before',
  saving: 'Saving…',
  saved: 'Event saved',
  notSaved: 'Your event could not be saved',
  deleted: 'Event deleted',
  day: 'Day',
  week: 'Week',
  days: '{n} days',
  weeks: '{n} weeks',
  month: 'Month',
  agenda: 'Schedule',
  year: 'Year',
  taskPrefix: 'task:',
  completed: 'Completed',
  notCompleted: 'Not completed',
  Accepted: 'Accepted',
  'Needs RSVP': 'Needs RSVP',
  Tentative: 'Tentative',
  Declined: 'Declined',
  draft: '(No title)',
  tip: 'Tip of the day',
};

export type UiWord = keyof typeof ENGLISH;

/** General knowledge [D], for the few words that a person meets while adding an event. */
const KNOWN: Partial<Record<ReplicaLocale, Partial<Record<UiWord, string>>>> = {
  de: { save: 'Speichern', create: 'Erstellen', moreOptions: 'Weitere Optionen', today: 'Heute', allDay: 'Ganztägig' },
  fr: { save: 'Enregistrer', create: 'Créer', moreOptions: "Plus d'options", allDay: 'Toute la journée' },
  es: { save: 'Guardar', create: 'Crear', moreOptions: 'Más opciones', allDay: 'Todo el día' },
  ja: {
    save: '保存',
    create: '作成',
    moreOptions: 'その他のオプション',
    more: '他 {n} 件',
    allDay: '終日',
    today: '今日',
  },
  ar: { save: 'حفظ', create: 'إنشاء', moreOptions: 'خيارات أخرى', allDay: 'طوال اليوم', today: 'اليوم' },
  iw: { save: 'שמירה', create: 'יצירה', moreOptions: 'אפשרויות נוספות', allDay: 'כל היום', today: 'היום' },
};

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const SCRIPTS: Partial<Record<ReplicaLocale, string>> = {
  ja: 'アベクデエフグヒイジカルムヌオピキリスツウビワゾヤズ',
  ar: 'ابجدهوزحطيكلمنسعفصقرشتثخذض',
  iw: 'אבגדהוזחטיכלמנסעפצקרשתםןףץ',
  hi: 'अबचदएफगहइजकलमनओपखरसतउवयषटझ',
};
const MADE_UP = 'äcdfëghjïklmnpörstvüwxzyqb';

/** A word that nobody can look for: letters of the language's script in the place of English ones. */
function madeUp(text: string, locale: ReplicaLocale): string {
  const letters = [...(SCRIPTS[locale] ?? MADE_UP)];
  return text.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (letters[LATIN.indexOf(found.toLowerCase())] ?? found),
  );
}

export type WordState = Pick<ReplicaState, 'locale'> & { dialect?: ReplicaState['dialect'] };

/** A word of the page in its language: real in English, known for some, made up for the rest. */
export function uiWord(word: UiWord, state: WordState, values: Record<string, string | number> = {}): string {
  const english = state.locale === 'en' || state.locale === 'en_GB' || state.dialect?.uiWords === 'english';
  const text = english ? ENGLISH[word] : (KNOWN[state.locale]?.[word] ?? madeUp(ENGLISH[word], state.locale));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** One of three forms: none, one, many. */
export function countWord(count: number, forms: readonly [UiWord, UiWord, UiWord], state: WordState): string {
  return uiWord(forms[Math.min(2, count)] ?? forms[2], state, { n: count });
}
