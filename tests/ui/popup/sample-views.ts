import type { PopupConflict, PopupSlot, PopupView } from '../../../src/platform/popup-view.ts';
import { SAMPLE_ADDS } from './sample-adds.ts';

export const HOSTILE = '<img src=x onerror=alert(1)>';

export function emptyView(change: Partial<PopupView> = {}): PopupView {
  return {
    revision: 1,
    lang: 'en',
    state: 'no-pages',
    slots: [],
    conflicts: [],
    efforts: [],
    unmet: [],
    missed: [],
    rhythm: null,
    bookings: [],
    added: [],
    addsTo: null,
    manyAccounts: false,
    sources: [],
    zoneQuestions: [],
    notices: [],
    staleTabs: [],
    settings: {},
    defaults: { days: [0, 1, 2, 3, 4, 5, 6], hours: { from: 480, to: 1260 }, durations: { sports: 60 }, travelMin: 15 },
    undo: [],
    ...change,
  };
}

export function sampleSlot(change: Partial<PopupSlot> = {}): PopupSlot {
  return {
    slotId: 'pre:berlin-marathon@example.com:sports',
    startIso: '2026-09-21T18:00:00+02:00',
    endIso: '2026-09-21T19:00:00+02:00',
    kind: 'sports',
    severity: 'good',
    status: 'free',
    when: 'Monday 21 September, 18:00 – 19:00',
    what: 'Sports massage · 60 min',
    forWhat: 'Before the Berlin Marathon',
    why: ['Six days before the Berlin Marathon, and two easy days behind you.'],
    reasons: [
      {
        severity: 'good',
        label: 'Good time',
        text: '134 hours before the Berlin Marathon: three to five days or a little more is what runners usually leave.',
        sources: ['a running coach', 'Hoffman 2016'],
      },
      { severity: 'info', label: 'Note', text: '20 hours after Sunday’s easy run.', sources: [] },
    ],
    givenBy: 'With Anna, €80',
    remark: '',
    alternatives: [
      {
        startIso: '2026-09-22T17:30:00+02:00',
        endIso: '2026-09-22T18:30:00+02:00',
        kind: 'sports',
        severity: 'ok',
        when: 'Tuesday 22 September, 17:30 – 18:30',
        what: 'Sports massage · 60 min',
        why: ['Five days before the Berlin Marathon, the evening before intervals.'],
        givenBy: '',
        reasons: [],
      },
    ],
    ...change,
  };
}

export function sampleConflict(n: number, change: Partial<PopupConflict> = {}): PopupConflict {
  return {
    eventId: `massage-${n}@example.com`,
    startIso: `2026-09-${10 + n}T17:00:00+02:00`,
    kind: 'deep',
    severity: 'conflict',
    what: 'Deep tissue massage',
    when: `Thu ${10 + n} September, 17:00`,
    why: ['38 hours before Saturday’s 10K.'],
    wayOut: 'Move it to Tuesday or earlier, or ask for a light massage.',
    reasons: [
      {
        severity: 'conflict',
        label: 'Collides',
        text: '38 hours before Saturday’s 10K; deep work needs at least 48.',
        sources: ['a sports therapist'],
      },
    ],
    account: 'runner@example.com',
    openUrl: `https://calendar.google.com/calendar/u/0/r/day/2026/9/${10 + n}`,
    ...change,
  };
}

export function readyView(change: Partial<PopupView> = {}): PopupView {
  return emptyView({
    state: 'ready',
    revision: 7,
    conflicts: [sampleConflict(1)],
    slots: [
      sampleSlot(),
      sampleSlot({
        slotId: 'cadence:2:swedish',
        startIso: '2026-10-05T19:00:00+02:00',
        endIso: '2026-10-05T20:00:00+02:00',
        kind: 'swedish',
        severity: 'ok',
        status: 'unchecked',
        when: 'Monday 5 October, 19:00 – 20:00',
        what: 'Swedish massage · 60 min',
        forWhat: 'Your regular visit',
        why: ['Two weeks after the last one, with no hard day near.'],
        remark: 'Not checked against work@example.com, last read four days ago.',
        reasons: [],
        alternatives: [],
      }),
    ],
    efforts: [
      effort(
        'intervals',
        'Intervals 6 × 800 m',
        'Tue 15 September, 18:00',
        'hard run',
        'E3',
        'hard, legs need about 48 hours',
      ),
      effort(
        'long',
        'Long run',
        'Sun 20 September, 9:00',
        'long run, 28 km',
        'E4',
        'very hard, legs need about 72 hours',
      ),
      effort('easy', 'Easy 40 min', 'Mon 21 September, 7:00', 'easy run', 'E1', 'easy, legs need about 12 hours'),
      effort(
        'berlin',
        'Berlin Marathon',
        'Sun 27 September, 9:15',
        'A race, marathon',
        'E5',
        'race, legs need about 96 hours',
      ),
    ],
    unmet: [
      {
        need: 'post:berlin',
        text: 'No hour found for a massage after the Berlin Marathon: Wednesday and Thursday evening are full.',
        opener: 'Moving “Team dinner” on Wednesday would open 18:30.',
        instead: {
          text: 'Ten minutes of rolling is a reasonable stand-in, for example Thursday 18:00.',
          sources: ['Wiewelhove 2019'],
        },
      },
    ],
    rhythm: { text: 'You wish for a visit every 14 days; lately it was every 21.', overdue: 'due' },
    bookings: [
      { id: 'booking-1', text: 'Flush massage, Tue 29 September 18:00: open in the calendar, not saved yet.' },
    ],
    ...SAMPLE_ADDS,
    manyAccounts: true,
    sources: [
      {
        source: 'Google Calendar',
        account: 'runner@example.com',
        covered: 'until 15 November',
        asOf: 'read 2 minutes ago',
        problems: [],
        recorded: null,
      },
      {
        source: 'Google Calendar',
        account: 'work@example.com',
        covered: 'until 20 September',
        asOf: 'read 4 days ago',
        problems: [
          'One event on 12 September could not be read. Open that week again to let Kneadtime have another look.',
        ],
        recorded: null,
      },
    ],
    staleTabs: [{ tabId: 12, text: 'One calendar tab was open before Kneadtime started.' }],
    undo: [{ id: 'undo-older-1', text: 'Dismissed Friday 18 September, 12:00.' }],
    ...change,
  });
}

function effort(
  id: string,
  title: string,
  when: string,
  what: string,
  load: PopupView['efforts'][number]['load'],
  loadText: string,
): PopupView['efforts'][number] {
  const kind = load === 'E5' ? 'race' : load === 'E4' ? 'long' : load === 'E3' ? 'hard' : 'easy';
  return {
    eventId: `${id}@example.com`,
    startIso: '2026-09-20T09:00:00+02:00',
    kind,
    title,
    done: '',
    account: 'runner@example.com',
    when,
    what,
    load,
    loadText,
    basis: `Rated by “${what}” · fairly sure`,
    confidence: 'medium',
    scopes: ['event', 'series', 'title'],
  };
}

/** Five conflicts, long and hostile titles, every part present. */
export function crowdedView(): PopupView {
  const long =
    'Donaudampfschifffahrtsgesellschaftskapitänslauf mit Verpflegung und anschließendem Grillfest im Stadtpark '.repeat(
      2,
    );
  const view = readyView();
  return {
    ...view,
    conflicts: [
      sampleConflict(1),
      sampleConflict(2, { severity: 'caution', what: `Sports massage ${HOSTILE}`, openUrl: null }),
      sampleConflict(3, { severity: 'info', what: long, wayOut: '' }),
      sampleConflict(4),
      sampleConflict(5),
    ],
    efforts: [
      { ...view.efforts[0]!, eventId: 'hostile', title: HOSTILE },
      { ...view.efforts[1]!, eventId: 'long-title', title: long },
      ...view.efforts,
    ],
    slots: [sampleSlot({ forWhat: `Before ${HOSTILE}`, why: [long] }), ...view.slots.slice(1)],
    notices: [
      'The page of work@example.com looks different from what Kneadtime knows. Its weeks are not counted as free.',
    ],
    zoneQuestions: [
      {
        source: 'google-calendar',
        account: 'work@example.com',
        text: 'The calendar of work@example.com does not say its time zone. Nothing is proposed there until it is known.',
        candidates: ['Europe/Berlin', 'Europe/Paris', 'America/New_York'],
      },
    ],
  };
}
