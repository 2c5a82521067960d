import type { Saying } from '../core/model.ts';

/** Sentences that arise in the worker: what was wrong, where, and what to do. */
export interface WorkerSentences {
  /** A message that was not taken. */
  notACommand: string;
  tooManyEvents: string;
  wrongSource: string;
  wrongSender: string;
  /** Storage. */
  storageFull: string;
  storageNewer: string;
  storageFailed: string;
  failed: string;
  /** Commands. */
  slotGone: string;
  alreadyOpen: string;
  bookingTaken: string;
  notRead: string;
  athleteNotRead: string;
  noAccount: string;
  noCalendar: string;
  dismissed: string;
  snoozed: (time: string) => string;
  nothingToUndo: string;
  addedGone: string;
  notAZone: (zone: string) => string;
  zoneDisagrees: (zone: string) => string;
  zoneNotAsked: string;
  notOurTab: string;
  settingRefused: (where: string) => string;
  /** Corrections and her own words. */
  eventGone: string;
  tooAlike: string;
  correctionGone: string;
  corrected: (saying: Saying, title: string) => string;
  /** The same on the page of an activity, where nothing is named. */
  correctedActivity: (saying: Saying) => string;
  correctionRemoved: (title: string) => string;
  wordNeedsLetter: string;
  wordSaved: (phrase: string) => string;
  wordRemoved: (phrase: string) => string;
  wordGone: string;
  tooManyCorrections: string;
  tooManyWords: string;
  /** Notices. */
  setAside: (what: string) => string;
  leftUnread: (what: string) => string;
  unreadableMessage: (site: string) => string;
  tooManyOnPage: (site: string) => string;
  accountUnknown: (site: string) => string;
  accessMissing: (site: string) => string;
  staleTab: (site: string, title: string) => string;
  /** What a storage key holds, as the user would call it. */
  held: Readonly<Record<string, string>>;
}

const tell = 'If it happens again, please report it.';

const SAYINGS: Readonly<Record<Saying, string>> = {
  'not-mine': 'no training of yours',
  'not-a-race': 'not a race',
  'a-race': 'an A race',
  'b-race': 'a B race',
  'c-race': 'a C race',
  hard: 'a hard workout',
  long: 'a long session',
  easy: 'an easy session',
  strength: 'a strength session',
  massage: 'a massage',
};

export const WORKER_ENGLISH: WorkerSentences = {
  notACommand: 'Kneadtime did not understand this page. Reload the tab.',
  tooManyEvents: 'This page shows more than 3,000 events, more than Kneadtime reads. Show fewer calendars or days.',
  wrongSource: 'This page sent a reading of another site. Nothing was changed.',
  wrongSender: 'This was not asked from a page that may ask it. Nothing was changed.',
  storageFull:
    'Kneadtime’s storage is full, so nothing was saved. What was saved before is still there. Free some disk space and try again.',
  storageNewer: 'A newer Kneadtime saved your data. Update Kneadtime to go on; until then your data is left as it is.',
  storageFailed: `The browser could not save or read Kneadtime’s data. Nothing was changed. Restart the browser. ${tell}`,
  failed: `Something went wrong in Kneadtime, and nothing was changed. ${tell}`,
  slotGone: 'This hour is no longer free or no longer fits. Look at the hours offered now.',
  alreadyOpen: 'The editor for this hour is already open in another tab. Save it there, or close it and add again.',
  bookingTaken: 'This was already used for another hour. Reload the tab and add again.',
  athleteNotRead: 'Nothing is kept of these activities any more.',
  notRead: 'This calendar has not been read yet. Open its week view and try again.',
  noAccount: 'Kneadtime could not tell whose calendar this is, so nothing was saved. Reload the tab.',
  noCalendar: 'No calendar has been read yet. Open Google Calendar first, then add again.',
  dismissed: 'Dismissed. This hour will not be offered again.',
  snoozed: (time) => `Not now. It will be offered again tomorrow from ${time}.`,
  addedGone: 'Kneadtime no longer sees this event in your calendar. Open its day there, then try again.',
  nothingToUndo: 'There is nothing left to undo here.',
  notAZone: (zone) => `“${zone}” is not a time zone. Write it as Europe/Berlin or America/New_York.`,
  zoneDisagrees: (zone) => `${zone} does not fit the hours this calendar shows. Pick the zone set in its settings.`,
  zoneNotAsked: 'This calendar has not been read yet, so its time zone cannot be set. Open it first.',
  notOurTab: 'This tab is no longer open, or shows another site. Nothing to reload.',
  settingRefused: (where) => `“${where}” was not saved: this value is not possible, so the old one is kept.`,
  eventGone:
    'This event is no longer in the weeks Kneadtime has seen. Look at its week in your calendar, then try again.',
  tooAlike: 'This title has too few letters to tell others like it. Correct this event alone.',
  correctionGone: 'This correction is no longer in the list.',
  corrected: (saying, title) => `“${title}”: ${SAYINGS[saying]}.`,
  correctedActivity: (saying) => `This activity: ${SAYINGS[saying]}.`,
  correctionRemoved: (title) => `Your correction of “${title}” is gone; its title is read again.`,
  wordNeedsLetter: 'A word of yours needs at least one letter. A number alone would fit too much.',
  wordSaved: (phrase) => `Titles with “${phrase}” are read your way now.`,
  wordRemoved: (phrase) => `“${phrase}” is no longer a word of yours.`,
  wordGone: 'This word is no longer in your list.',
  tooManyCorrections: 'There are 500 corrections already. Take one out of the list before adding another.',
  tooManyWords: 'There are 200 words already. Take one out of the list before adding another.',
  setAside: (what) =>
    `Something saved could not be read: ${what}. A copy is kept aside and Kneadtime starts it afresh. Open your calendar once. ${tell}`,
  leftUnread: (what) =>
    `Something saved could not be read: ${what}. Storage is too full to set it aside, so it is left as it is. Free some disk space.`,
  unreadableMessage: (site) => `A ${site} page could not be understood. Reload its tab.`,
  tooManyOnPage: (site) =>
    `A ${site} page shows more than 3,000 events, so it was not read. Show fewer calendars or days.`,
  accountUnknown: (site) => `Kneadtime could not tell whose a ${site} page is, so it was not read. Reload it.`,
  accessMissing: (site) =>
    `The browser does not let Kneadtime see ${site}. Allow it in the browser’s extension settings, then reload the page.`,
  staleTab: (site, title) => `Reload the ${site} tab${title && ` “${title}”`}: it was open before Kneadtime was ready.`,
  held: {
    bookings: 'the list of massages you were adding',
    decisions: 'what you dismissed or put off',
    corrections: 'your corrections',
    customWords: 'your own words',
    activityAnswers: 'what you said took place, or was something else',
    correctionChanges: 'what can be undone of your corrections',
    settings: 'the settings',
    zones: 'the time zones you confirmed',
    sources: 'the list of your calendars',
    previous: 'the hours shown before',
    checkIns: 'your check-ins',
    commands: 'its notes on the latest clicks',
    notices: 'its list of notices',
    addTo: 'which calendar Add writes to',
    athlete: 'whose activities count',
    saving: 'whether events are saved for you',
    said: 'what it had to say of your Adds',
    unnamedPages: 'which pages have not said whose they are',
    revision: 'its own count',
    readings: 'a week of your calendar',
    shelf: 'what it knew about a calendar',
  },
};
