import { languageOf } from '../../src/worker/language.ts';

const words = languageOf({}).catalogue;

/** Words that only what she told us of her body, her therapists and her money can bring up. */
export const NEVER_SAID = [
  ...Object.values(words.health),
  words.readiness,
  words.checkIn,
  words.needAsked,
  words.forWhat.asked,
  words.overBudget,
  words.notes['keep-away'] as string,
  words.notes['as-your-therapist-says'] as string,
  ...[
    'health',
    'check-in',
    'readiness',
    'therapist',
    'clinician',
    'injury',
    'budget',
    'price',
    'Zora',
    'anna-7',
    '1234',
  ],
];
