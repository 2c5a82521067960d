import type { CorrectionScope, MassageKind, Saying, Severity } from '../core/model.ts';

/** The fixed words of the popup: headings, buttons, field names. All that depends on the plan comes finished from the worker. */

type KindLabels = { [K in MassageKind as `kind.${K}`]: string };
type SeverityLabels = { [S in Exclude<Severity, 'ok'> as `severity.${S}`]: string };

type SayingLabels = { [S in Saying as `says.${S}`]: string };
type ScopeLabels = { [S in CorrectionScope['type'] as `scope.${S}`]: string };

/** What every page of ours says: waiting, no answer, what was done and its undo. */
export interface PageLabels {
  loading: string;
  silentTitle: string;
  silentText: string;
  failedTitle: string;
  tryAgain: string;
  /** `{n}` stands for how many are hidden. */
  showMore: string;
  save: string;
  undo: string;
  undone: string;
  done: string;
  close: string;
}

/** Telling Kneadtime what an event really is. */
export interface CorrectionLabels extends SayingLabels, ScopeLabels {
  notRight: string;
  saysField: string;
  saysChoose: string;
  saysMissing: string;
  scopeField: string;
  cancel: string;
}

export interface PopupLabels extends KindLabels, SeverityLabels, PageLabels, CorrectionLabels {
  noPagesTitle: string;
  noPagesText: string;
  openCalendar: string;
  nothingTitle: string;
  nothingText: string;

  conflictsTitle: string;
  /** Opens the day in the calendar, where the massage can be moved. */
  fix: string;
  slotsTitle: string;
  add: string;
  adding: string;
  added: string;
  later: string;
  dismiss: string;
  next: string;
  /** `{n}` and `{of}`: which of how many hours for the same need. */
  option: string;
  why: string;
  sources: string;
  ruleOfThumb: string;
  unmetTitle: string;
  effortsTitle: string;
  /** Where some of them were done by now. */
  effortsAround: string;
  /** What was done for an effort was something else. */
  unlink: string;
  missedTitle: string;
  tookPlace: string;
  bookingsTitle: string;
  addedTitle: string;
  /** After Undo of an added event: its day is open in the calendar now. */
  takeOut: string;
  addsToField: string;

  seeTitle: string;
  seeNothing: string;
  /** All activities of an athlete, or of a file; asked twice. */
  forget: string;
  forgetSure: string;
  forgetNow: string;
  forgotten: string;
  useAthlete: string;
  reloadTab: string;
  noticesTitle: string;

  zoneTitle: string;
  zoneField: string;
  zoneOther: string;
  zoneTyped: string;
  zoneHint: string;
  zoneUnknown: string;

  settingsTitle: string;
  daysField: string;
  hoursFrom: string;
  hoursTo: string;
  kindField: string;
  kindAny: string;
  /** `{kind}`: the length is kept per kind of massage. */
  durationField: string;
  cadenceField: string;
  travelField: string;
  comfortField: string;
  'comfort.light': string;
  'comfort.mixed': string;
  'comfort.deep': string;
  usual: string;
  minutesUnit: string;
  minutesShort: string;
  daysUnit: string;
  /** `{from}` and `{to}`. */
  numberRange: string;
  openOptions: string;

  undoTitle: string;
}

export const PAGE_EN: PageLabels = {
  loading: 'Looking at your calendar …',
  silentTitle: 'No answer yet',
  silentText: 'Kneadtime did not answer. What it knows is still stored on this device.',
  failedTitle: 'That did not work',
  tryAgain: 'Try again',
  showMore: 'Show {n} more',
  save: 'Save',
  undo: 'Undo',
  undone: 'Taken back.',
  done: 'Saved.',
  close: 'Close',
};

export const CORRECTION_EN: CorrectionLabels = {
  notRight: 'Not right?',
  saysField: 'What is it?',
  saysChoose: 'Choose …',
  saysMissing: 'Choose what it is first.',
  scopeField: 'For what?',
  cancel: 'Cancel',

  'says.not-mine': 'No training of mine',
  'says.not-a-race': 'Not a race',
  'says.a-race': 'An A race (the main goal)',
  'says.b-race': 'A B race (an important one)',
  'says.c-race': 'A C race (run as training)',
  'says.hard': 'A hard workout',
  'says.long': 'A long session',
  'says.easy': 'An easy session',
  'says.strength': 'A strength session',
  'says.massage': 'A massage',

  'scope.event': 'This event only',
  'scope.series': 'The whole series',
  'scope.title': 'All titles like this',
};

export const POPUP_EN: PopupLabels = {
  ...PAGE_EN,
  ...CORRECTION_EN,

  noPagesTitle: 'Start with your calendar',
  noPagesText:
    'Kneadtime reads the weeks you look at in Google Calendar, and your own activities where you look at them on Strava. Then it finds the hours a massage fits.',
  openCalendar: 'Open Google Calendar',
  nothingTitle: 'Nothing planned yet',
  nothingText:
    'The weeks seen so far hold no race or hard workout: look at the weeks ahead, or put one in your calendar.',

  conflictsTitle: 'To look at',
  fix: 'Open day',
  slotsTitle: 'A massage fits',
  add: 'Add',
  adding: 'Opening …',
  added: 'The event opens in your calendar. It is added once it is saved there.',
  later: 'Later',
  dismiss: 'Dismiss',
  next: 'Next option',
  option: '{n} of {of}',
  why: 'Why?',
  sources: 'Sources:',
  ruleOfThumb: 'These are rules of thumb. You know your body best.',
  unmetTitle: 'No hour found',
  effortsTitle: 'Efforts ahead',
  effortsAround: 'Efforts, just done and ahead',
  unlink: 'That was something else',
  missedTitle: 'Planned, no activity seen',
  tookPlace: 'It took place',
  bookingsTitle: 'Not in the calendar yet',
  addedTitle: 'Added',
  takeOut: 'Its day is open in your calendar. Press the bin in the window that opens there.',
  addsToField: 'Add writes to',

  seeTitle: 'What I can see',
  seeNothing: 'Nothing has been read yet.',
  forget: 'Forget',
  forgetSure: 'All its activities go from this device. Reading them again brings them back.',
  forgetNow: 'Forget for good',
  forgotten: 'Forgotten.',
  useAthlete: 'Use this one',
  reloadTab: 'Reload this tab',
  noticesTitle: 'Please check',

  zoneTitle: 'Which time zone?',
  zoneField: 'Time zone of this calendar',
  zoneOther: 'Another one …',
  zoneTyped: 'Name of the time zone',
  zoneHint: 'For example Europe/Berlin',
  zoneUnknown: 'This time zone is not known. Write it like Europe/Berlin or America/New_York.',

  settingsTitle: 'Settings',
  daysField: 'Days that suit you',
  hoursFrom: 'From',
  hoursTo: 'To',
  kindField: 'Massage you like best',
  kindAny: 'No preference',
  durationField: 'Length of a visit ({kind})',
  cadenceField: 'A massage about every',
  travelField: 'Way there, one way',
  comfortField: 'Comfort',
  'comfort.light': 'Light only',
  'comfort.mixed': 'Mixed',
  'comfort.deep': 'Deep is welcome',
  usual: 'Usual',
  minutesUnit: 'minutes',
  minutesShort: 'min',
  daysUnit: 'days',
  numberRange: 'A number from {from} to {to}, please.',

  openOptions: 'Words and corrections',

  undoTitle: 'Changed lately',

  'kind.flush': 'Light flush',
  'kind.loosening': 'Loosening',
  'kind.sports': 'Sports massage',
  'kind.deep': 'Deep tissue',
  'kind.trigger': 'Trigger point',
  'kind.myofascial': 'Myofascial release',
  'kind.ashiatsu': 'Ashiatsu',
  'kind.art': 'Active release',
  'kind.swedish': 'Swedish',
  'kind.hot-stone': 'Hot stone',
  'kind.thai': 'Thai',
  'kind.self': 'Foam rolling',

  'severity.conflict': 'Collides',
  'severity.caution': 'Better not',
  'severity.info': 'Note',
  'severity.good': 'Good time',
};
