import type { EventKind } from '../core/model.ts';
import { CORRECTION_EN, type CorrectionLabels, PAGE_EN, type PageLabels } from './popup-labels.ts';

/** The fixed words of the options page. What depends on the data comes finished from the worker. */

type EventKindLabels = { [K in EventKind as `kind.${K}`]: string };

export interface OptionsLabels extends EventKindLabels, PageLabels, CorrectionLabels {
  intro: string;
  sections: string;
  remove: string;

  savingTitle: string;
  savingField: string;
  savingText: string;

  historyTitle: string;
  historyText: string;
  historyField: string;
  historyReading: string;
  historyZip: string;
  historyTooLarge: string;
  historyUnopened: string;
  historyUnderstood: string;
  historyProblems: string;
  historyReplaces: string;
  historyKeep: string;
  historyKept: string;

  correctionsTitle: string;
  correctionsNone: string;
  /** `{n}`: how many events a correction speaks for now. */
  eventsNone: string;
  eventsOne: string;
  eventsMany: string;

  wordsTitle: string;
  wordsText: string;
  phraseField: string;
  kindField: string;
  addWord: string;
  /** `{n}`: how many titles a word stands in now. */
  titlesNone: string;
  titlesOne: string;
  titlesMany: string;

  readTitle: string;
  readText: string;
  readNone: string;
  searchField: string;
  onlyTraining: string;
  /** `{n}` and `{of}`. */
  found: string;
  foundNone: string;
  /** `{words}` stands for the words of the title that decided. */
  because: string;
  told: string;
}

export const OPTIONS_EN: OptionsLabels = {
  ...PAGE_EN,
  ...CORRECTION_EN,

  intro: 'What you say here counts more than what a title says. It stays on this device.',
  sections: 'On this page',
  remove: 'Remove',

  savingTitle: 'Adding to your calendar',
  savingField: 'Save it for me',
  savingText:
    'After Add, Kneadtime presses Save in the editor it opened, if nothing there was touched. Where it is not sure, it leaves that to you.',

  historyTitle: 'Strava history',
  historyText:
    'All you have trained so far, at once. Ask Strava for your archive (Settings, My Account, Download or Delete Your Account), unpack it, and choose the file activities.csv. It is read on this device, and the names of activities are not kept.',
  historyField: 'Choose activities.csv, or drop it here',
  historyReading: 'Reading the file …',
  historyZip: 'This is the whole archive. Unpack it first, then choose the file activities.csv in it.',
  historyTooLarge:
    'This file has more than 50 MB, and more is not read. Choose the file activities.csv of the archive.',
  historyUnopened: 'This file could not be opened. Choose it again.',
  historyUnderstood: 'This is what was understood:',
  historyProblems: 'What could not be read',
  historyReplaces: 'Keep replaces what was kept of an archive before.',
  historyKeep: 'Keep',
  historyKept: 'Kept. The plan counts it from now on.',

  correctionsTitle: 'Your corrections',
  correctionsNone: 'None yet. Where a title was misread, press “Not right?” in the list below or in the popup.',
  eventsNone: 'no event now',
  eventsOne: '1 event now',
  eventsMany: '{n} events now',

  wordsTitle: 'Your own words',
  wordsText: 'Names that only you know: “Thursday Thrash” can be a hard workout.',
  phraseField: 'Word or phrase',
  kindField: 'What it is',
  addWord: 'Add',
  titlesNone: 'In no title now',
  titlesOne: 'In 1 title now',
  titlesMany: 'In {n} titles now',

  readTitle: 'What Kneadtime read',
  readText: 'The events of the weeks you have looked at, from two weeks back.',
  readNone: 'Nothing yet. Look at a week in Google Calendar, then its events stand here.',
  searchField: 'Search',
  onlyTraining: 'Only training and massages',
  found: '{n} of {of} events',
  foundNone: 'No event here fits. Try another word, or look among all events.',
  because: 'because of “{words}”',
  told: 'You said so',

  'kind.race': 'Race',
  'kind.hard': 'Hard workout',
  'kind.long': 'Long session',
  'kind.easy': 'Easy session',
  'kind.strength': 'Strength session',
  'kind.massage': 'Massage',
  'kind.rest': 'Rest day',
  'kind.other': 'Nothing: leave it alone',
};
