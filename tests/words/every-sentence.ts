/** Facts for every sentence a catalogue makes, by its path; several where a sentence has several shapes. */
const GAPS = [0.4, 1.5, 23.9, 38.9, 71.9, 80, 240];
const SEVERITIES = ['conflict', 'caution', 'info', 'good', 'ok'];
const windows = SEVERITIES.flatMap((severity) =>
  GAPS.flatMap((gap) => ['D', 'M', 'L'].map((depth) => [severity, gap, 84, 'Sunday’s marathon', depth])),
);
const name = { kind: 'race', distance: 'marathon', discipline: 'run', day: 'Sunday', near: true, foreign: false };
const race = ['Sunday’s marathon'];
const hour = ['Sports massage', 'Monday 18:00 – 19:00'];
const raceStretches = [
  ['sports', 'Monday 08:00', 'Friday 08:00', ''],
  ['sports', null, 'the start', ''],
  ['sports', 'Monday 08:00', null, ''],
  ['sports', null, null, ''],
];
const near = { gap: 38.9, effort: 'Tuesday’s hard workout' };

const FACTS: Record<string, unknown[][]> = {
  hours: GAPS.map((gap) => [gap]),
  minutes: [[60]],
  effort: [
    [name],
    [{ ...name, near: false, day: '15 November' }],
    [{ ...name, foreign: true }],
    [{ ...name, kind: 'hard', foreign: true }],
  ],
  effortNoun: [
    ...['mile', '5k', '12km', 'half', '70.3', 'relay-27', null].map((distance) => [{ ...name, distance }]),
    ...['tri', 'ultra', 'run'].map((discipline) => [{ ...name, distance: null, discipline }]),
    ...['hard', 'long', 'easy', 'strength'].map((kind) => [{ ...name, kind }]),
    [{ ...name, kind: 'long', discipline: 'cycling' }],
  ],
  before: windows,
  after: windows,
  overlap: [race],
  travelOverlap: [race, ['']],
  noveltyBeforeRace: [race],
  newTherapist: [race],
  restart: [race],
  deepSpacing: GAPS.map((gap) => [gap]),
  heat: SEVERITIES.map((severity) => [severity, 20, 24, 'Sunday’s marathon']),
  needBefore: GAPS.map((gap) => ['Sunday’s marathon', gap]),
  needAfter: GAPS.map((gap) => ['Sunday’s marathon', gap]),
  needCadence: [[null], [1], [14]],
  between: [
    [near, near],
    [near, null],
    [null, near],
    [null, null],
  ],
  slotTitle: [[60]],
  slotLabel: [
    [...hour, ''],
    [...hour, 'Good time'],
  ],
  effortLabel: [
    ['Intervals', 'hard', 48],
    ['Yoga', 'rest', 0],
  ],
  effortWhy: [[48], [0]],
  conflictLabel: [
    ['Collides', ...hour],
    ['', ...hour],
  ],
  unchecked: [[['work@example.com', 'plan.ics']]],
  wayOutLighter: [['sports']],
  wayOutMove: [['Monday 18:00 – 19:00']],
  wayOutBoth: [['sports', 'Monday 18:00 – 19:00']],
  basis: [
    ['“Long run”, 120 min', 'fairly sure'],
    ['', 'a guess'],
  ],
  'opener.free': [hour],
  'opener.ease': [hour],
  'opener.move': [
    ['Tempo run', 1, 'Friday', 'Monday 18:00 – 19:00'],
    ['Tempo run', -1, 'Wednesday', 'Monday 18:00 – 19:00'],
    ['Tempo run', 2, 'Saturday', 'Monday 18:00 – 19:00'],
  ],
  'opener.hours': [['Monday 18:00 – 19:00']],
  'opener.kind': [['sports', 'Monday 18:00 – 19:00']],
  'opener.budget': [['€160', 'October', 'Monday 18:00 – 19:00']],
  'fix.move': [['Deep tissue massage, Wednesday 17:00', 'Thursday 12 November', '18:00', '19:00']],
  'fix.lighter': [['Deep tissue massage, Wednesday 17:00', 'Sports massage']],
  'fix.which': [['Deep tissue massage', 'Wednesday 17:00']],
  finding: [
    ['Collides', 'At the same time as Sunday’s marathon.'],
    ['Collides', ''],
  ],
  rolling: [['Monday 18:00']],
  givenBy: [
    ['Anna', '€80'],
    ['Anna', ''],
    ['', '€80'],
  ],
  rhythm: [
    [true, 14, 21],
    [true, 14, null],
    [false, 14, 21],
    [false, 14, null],
  ],
  'evidence.relativeEffort': [
    ['180', 'your top 10 %'],
    ['180', ''],
  ],
  'race.tooLate': [['deep tissue', 72, 50, 'Sunday’s marathon']],
  'race.someUntil': [['sports', 'Friday 08:00', 72, 'Sunday’s marathon']],
  'race.lightTooClose': [['loosening', 12, 'Sunday’s marathon']],
  'done.afterRecorded': SEVERITIES.flatMap((severity) =>
    ['D', 'M', 'L'].map((depth) => [severity, 24, 'a recorded session', depth]),
  ),
  'done.imported.kept': [
    [1, '1 March', '1 March'],
    [240, '1 March', '20 September'],
  ],
  'done.imported.tagged': [
    [1, 0, 0],
    [4, 31, 12],
  ],
  'aftermath.line': [
    ['hard', 'deep from Thu 14:00, light from now'],
    ['hard', ''],
  ],
  'aftermath.from': ['L', 'M', 'D'].flatMap((depth) => [
    [depth, 'Thu 14:00'],
    [depth, null],
  ]),
  'aftermath.until': [['D', 'Mon 17:00']],
  'aftermath.notYet': [['L'], ['M'], ['D']],
  'aftermath.anyFrom': [['Thu 14:00']],
  'aftermath.close': [['Collides'], ['Better not']],
  'aftermath.label': [
    ['Half marathon', 72],
    ['Half marathon', 0],
  ],
  'aftermath.timeline': [[['light from now', 'firm from now', 'deep from Thursday 14:00']]],
  'aftermath.waits': ['L', 'M', 'D'].flatMap((depth) => [
    [depth, 0],
    [depth, 24],
    [depth, null],
  ]),
  'aftermath.slot': [
    ['Thu 18:00', 'sports', 60, true],
    ['Thu 18:00', 'sports', 60, false],
  ],
  'aftermath.questions.saved.rpe': [[7]],
  'race.good': raceStretches,
  'race.fine': raceStretches,
};

function isNest(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every sentence of a catalogue, or of a list of labels, with its path. A sentence function without facts above gets plain words, so that none is left out. */
export function everySentence(words: object): [path: string, sentence: string][] {
  const said: [string, string][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') said.push([path, value]);
    else if (typeof value === 'function') {
      for (const facts of FACTS[path] ?? [['Sunday’s marathon', 'Monday 18:00 – 19:00']]) {
        said.push([path, String(value(...facts))]);
      }
    } else if (isNest(value))
      for (const [key, below] of Object.entries(value)) walk(below, path ? `${path}.${key}` : key);
  };
  walk(words, '');
  return said;
}
