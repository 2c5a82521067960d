/** The book's own worked cases: what each must come out as. Times are local; the marathon week is Mon 12 to Sun 18 October 2026. */
const marathon = {
  title: 'Marathon',
  kind: 'race',
  distance: 'marathon',
  priority: 'A',
  start: '2026-10-18T08:00',
  end: '2026-10-18T12:15',
};
const tenK = {
  title: '10K',
  kind: 'race',
  distance: '10k',
  priority: 'B',
  start: '2026-10-17T08:00',
  end: '2026-10-17T09:00',
};
const intervals = { title: 'Intervals', kind: 'intervals', start: '2026-10-13T07:00', end: '2026-10-13T08:00' };

function visit(kind: string, start: string, minutes = 60) {
  const from = Date.parse(`${start}Z`);
  return { kind, start, end: new Date(from + minutes * 60_000).toISOString().slice(0, 16) };
}

const zone = 'Europe/Berlin';

export const VECTORS: { n: string; given: object; severity: string; notes?: string[] }[] = [
  { n: '1', given: { zone, massage: visit('deep', '2026-10-14T17:00'), efforts: [marathon] }, severity: 'caution' },
  {
    n: '2',
    given: { zone, massage: visit('deep', '2026-10-13T17:00'), efforts: [marathon] },
    severity: 'good',
    notes: ['taper'],
  },
  { n: '3', given: { zone, massage: visit('deep', '2026-10-15T17:00'), efforts: [marathon] }, severity: 'conflict' },
  { n: '4', given: { zone, massage: visit('deep', '2026-10-14T17:00'), efforts: [tenK] }, severity: 'caution' },
  {
    n: '5',
    given: { zone, massage: visit('deep', '2026-10-13T17:00'), efforts: [tenK] },
    severity: 'good',
    notes: ['taper'],
  },
  { n: '6', given: { zone, massage: visit('deep', '2026-10-15T17:00'), efforts: [tenK] }, severity: 'conflict' },
  {
    n: '7',
    given: { zone, massage: visit('loosening', '2026-10-16T12:00', 45), efforts: [marathon] },
    severity: 'good',
  },
  {
    n: '8',
    given: { zone, massage: visit('loosening', '2026-10-18T06:00', 30), efforts: [marathon] },
    severity: 'caution',
  },
  {
    n: '9',
    given: { zone, massage: visit('flush', '2026-10-18T15:00', 30), efforts: [marathon] },
    severity: 'good',
    notes: ['post-race-red-flags', 'light-after-race-dissent'],
  },
  { n: '10', given: { zone, massage: visit('deep', '2026-10-19T12:15'), efforts: [marathon] }, severity: 'conflict' },
  { n: '11', given: { zone, massage: visit('deep', '2026-10-20T18:00'), efforts: [marathon] }, severity: 'caution' },
  { n: '12', given: { zone, massage: visit('deep', '2026-10-21T18:00'), efforts: [marathon] }, severity: 'good' },
  { n: '13', given: { zone, massage: visit('deep', '2026-10-13T18:00'), efforts: [intervals] }, severity: 'conflict' },
  {
    n: '14',
    given: {
      zone,
      massage: visit('deep', '2026-10-14T19:00'),
      efforts: [intervals, { title: 'Tempo', kind: 'tempo', start: '2026-10-15T18:00', end: '2026-10-15T19:00' }],
    },
    severity: 'conflict',
    // 35 h after the intervals is good, and the info text of that band goes along as a note (R2).
    notes: ['early-dissent'],
  },
  {
    n: '15',
    given: {
      zone,
      massage: visit('sports', '2026-10-18T15:00'),
      efforts: [{ title: 'Long run', kind: 'long-run', start: '2026-10-18T08:00', end: '2026-10-18T10:00' }],
    },
    severity: 'info',
  },
  {
    n: '16',
    given: { zone, massage: visit('deep', '2026-10-12T17:00'), efforts: [tenK], flags: ['first-ever'] },
    severity: 'caution',
  },
  {
    n: '17',
    given: { zone, massage: visit('self', '2026-10-18T06:00', 15), efforts: [marathon, tenK] },
    severity: 'ok',
    notes: ['rolling-before-race'],
  },
  {
    n: '18',
    given: { zone, massage: visit('deep', '2026-10-14T12:00'), efforts: [], flags: ['anticoagulant'] },
    severity: 'conflict',
  },
  {
    n: '19',
    given: {
      zone,
      massage: visit('deep', '2026-03-26T08:00'),
      efforts: [{ ...marathon, start: '2026-03-29T09:00', end: '2026-03-29T13:15' }],
    },
    severity: 'conflict',
  },
  {
    n: '19b',
    given: {
      zone,
      massage: visit('deep', '2026-10-22T08:00'),
      efforts: [{ ...marathon, start: '2026-10-25T09:00', end: '2026-10-25T13:15' }],
    },
    severity: 'caution',
  },
  {
    n: '20',
    given: {
      zone,
      massage: visit('deep', '2026-11-10T17:00'),
      efforts: [{ ...marathon, zone: 'America/New_York', start: '2026-11-15T08:00', end: '2026-11-15T12:15' }],
    },
    severity: 'good',
    notes: ['taper'],
  },
];
