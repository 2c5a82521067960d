import type { CardWords, ConflictMark, EffortMark, PageMarks, SlotChoice, SlotMark } from '../../src/platform/marks.ts';

/** Marks as the worker makes them. */
export const WORDS: CardWords = {
  add: 'Add',
  adding: 'Opening',
  next: 'Next option',
  later: 'Later',
  dismiss: 'Dismiss',
  why: 'Why?',
  close: 'Close',
  undo: 'Undo',
  dismissed: 'Dismissed.',
  snoozed: 'Later, then.',
  ruleOfThumb: 'A rule of thumb.',
  reload: 'Reload this page.',
  failed: 'That did not work.',
  option: '{n} of {of}',
  kind: 'Kind',
  length: 'Length',
  cells: {
    c: 'Collides',
    a: 'Better not',
    i: 'Worth a note',
    g: 'Good time',
    o: 'Fits',
    b: 'Busy',
    p: 'Too soon',
    u: 'Not in your hours',
  },
  moveHint: 'Arrow keys move it by 15 minutes, Enter keeps it',
  saveForMe: 'Save it for me',
  saveOffer: 'You saved it yourself. Shall Kneadtime press Save next time?',
  saveYes: 'Yes, save it for me',
  saveNo: 'No, thanks',
  notRight: 'Not right?',
  sameDay: 'Also that day',
};

const iso = (date: string, minute: number) =>
  `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+02:00`;

function time(date: string, startMinute: number, endMinute: number) {
  return { date, startMinute, endMinute, startIso: iso(date, startMinute), endIso: iso(date, endMinute) };
}

export function choice(date: string, startMinute: number, minutes = 60): SlotChoice {
  return {
    ...time(date, startMinute, startMinute + minutes),
    kind: 'sports',
    severity: 'good',
    rules: ['cadence', 'before-effort'],
    when: `${date} at ${startMinute}`,
    what: 'Sports massage',
    why: ['Two easy days behind you.'],
    reasons: [{ severity: 'good', label: 'Good time', text: '88 hours before the 10K.', sources: ['a coach'] }],
  };
}

export function slot(slotId: string, ...choices: SlotChoice[]): SlotMark {
  const words = { title: 'Massage fits', subtitle: 'sports', label: 'Massage fits: sports', remark: '' };
  const kinds: SlotMark['kinds'] = [
    { kind: 'sports', label: 'Sports massage' },
    { kind: 'loosening', label: 'Loosening massage' },
  ];
  const lengths = [30, 45, 60, 75, 90, 120].map((minutes) => ({ minutes, label: `${minutes} min` }));
  return { role: 'slot', slotId, choices, ...words, status: 'free', strip: [], kinds, lengths };
}

export function effort(nativeId: string, date: string, from: number, to: number): EffortMark {
  const said = {
    label: 'very hard, legs need about 72 hours',
    when: 'Tuesday',
    what: 'Intervals',
    why: ['Hard.'],
    reasons: [],
    sayings: [
      { value: 'a-race' as const, label: 'A race' },
      { value: 'not-mine' as const, label: 'Not mine' },
    ],
  };
  return { role: 'effort', nativeId, kind: 'hard', load: 'E3', ...time(date, from, to), ...said };
}

export function conflict(nativeId: string, date: string, from: number, to: number): ConflictMark {
  const said = {
    label: 'Collides',
    when: 'Thursday',
    what: 'Deep tissue',
    why: ['40 hours before the 10K.'],
    wayOut: 'Move it.',
    ways: [
      { how: 'lighter' as const, label: 'Lighter: sports massage' },
      { how: 'move' as const, label: 'Move to Thu 18:00' },
    ],
    sayings: [{ value: 'not-mine' as const, label: 'Not mine' }],
  };
  const reasons = [{ severity: 'conflict' as const, label: 'Collides', text: '40 hours.', sources: [] }];
  return {
    role: 'conflict',
    nativeId,
    kind: 'deep',
    severity: 'conflict',
    rules: ['before-effort'],
    ...time(date, from, to),
    ...said,
    reasons,
  };
}

export function pageMarks(revision: number, marks: PageMarks['marks'], account = 'runner@example.com'): PageMarks {
  return { revision, account, lang: 'en', marks, words: WORDS, save: { on: false, offer: false }, said: null };
}
