import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { type AgendaInput, buildAgenda } from '../../../src/core/agenda/build-agenda.ts';
import { mergeTwins } from '../../../src/core/agenda/merge-twins.ts';
import type { Shelf } from '../../../src/core/agenda/shelf.ts';
import type { ReadEvent, Reading } from '../../../src/core/model.ts';
import { propertyRuns } from '../property-runs.ts';
import { ATHLETE, activity, activityOn, at, planned } from './given-activity.ts';
import { reading, seenEvent, week } from './given-reading.ts';

const DAY = '2026-10-13';

/** An activity as a page with hours tells it. */
function told(id: string, local: string, more: Partial<ReadEvent> = {}): ReadEvent {
  const start = at(local);
  return {
    key: { uid: `${id}@strava`, instance: null },
    nativeId: id,
    calendar: '',
    title: '',
    when: { type: 'instants', start, end: start + 3_600_000, zone: null },
    busy: 'free',
    status: 'confirmed',
    load: { from: 'measured', minutes: 58 },
    activity: { sport: 'run', tag: null, date: local.slice(0, 10) },
    ...more,
  };
}

/** The same as a training calendar tells it: no more than its date. */
function dated(id: string, date: string): ReadEvent {
  const to = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  const { load: _, ...event } = told(id, `${date}T12:00`, { activity: { sport: 'run', tag: null, date } });
  return { ...event, when: { type: 'dates', from: date, to } };
}

function page(readAt: number, events: ReadEvent[], more: Partial<Reading> = {}): Reading {
  return reading(readAt, events, { ...ATHLETE, ...more });
}

function shelfOf(...readings: Reading[]): Shelf {
  return readings.reduce<Shelf | null>(applyReading, null) as Shelf;
}

function agenda(shelves: Shelf[], more: Partial<AgendaInput> = {}) {
  const zones = { confirmedZones: {}, browserZone: 'Europe/Berlin', settingsZone: null };
  return buildAgenda({ shelves, ...zones, required: [], ...more });
}

describe('a source of activities', () => {
  const shelf = shelfOf(page(at('2026-10-19T08:00'), [told('1', `${DAY}T18:00`)]));

  it('should say what was done in its span, and nothing about free time', () => {
    const { coverage, activityCoverage, problems } = agenda([shelf]);
    expect([coverage, problems]).toEqual([[], []]);
    expect(activityCoverage).toEqual([
      { ...ATHLETE, from: at('2026-10-12T00:00'), to: at('2026-10-19T00:00'), asOf: at('2026-10-19T08:00') },
    ]);
  });

  it('should need no zone of its own: its days are those of the settings, else of the browser', () => {
    const { activityCoverage, zones, events } = agenda([shelf], { settingsZone: 'America/New_York' });
    expect(activityCoverage[0]?.from).toBe(Date.parse('2026-10-12T04:00:00Z'));
    expect(zones).toEqual([{ ref: ATHLETE, choice: { zone: 'America/New_York', by: 'settings' } }]);
    expect(events[0]).toMatchObject({ start: at(`${DAY}T18:00`), activity: { sport: 'run' }, load: { minutes: 58 } });
    expect(agenda([shelf], { settingsZone: 'Mars/Olympus' }).zones[0]?.choice?.zone).toBe('Europe/Berlin');
  });

  it('should never be asked for before an hour is called free', () => {
    expect(agenda([shelf], { required: [ATHLETE] }).coverage).toEqual([]);
  });
});

describe('a record that knows only the date', () => {
  const whole = told('1', `${DAY}T18:00`);

  it.each<[string, Reading[]]>([
    ['later', [page(10, [whole]), page(20, [dated('1', DAY)])]],
    ['first', [page(10, [dated('1', DAY)]), page(20, [whole])]],
    ['later, by a page that speaks for no day', [page(10, [whole]), page(20, [dated('1', DAY)], { seen: [] })]],
    ['from a tab that was overtaken', [page(20, [dated('1', DAY)]), page(10, [whole])]],
  ])('should not replace one with hours where it is read %s', (_, readings) => {
    expect(shelfOf(...readings).events).toMatchObject([{ when: whole.when, load: whole.load, asOf: 20 }]);
  });

  it('should be kept where nothing better is known, and go when the page shows it no more', () => {
    expect(shelfOf(page(10, [dated('1', DAY)])).events).toHaveLength(1);
    expect(shelfOf(page(10, [dated('1', DAY)]), page(20, [])).events).toEqual([]);
  });

  it('should stand on its own date, whatever day it is in Greenwich then', () => {
    // Shortly after midnight in Berlin it is still the day before there.
    const early = told('1', '2026-10-12T00:30');
    expect(shelfOf(page(10, [early]), page(20, [], { seen: [week('2026-10-05', '2026-10-12')] })).events).toHaveLength(
      1,
    );
    expect(shelfOf(page(10, [early]), page(20, [], { seen: [week('2026-10-12', '2026-10-13')] })).events).toEqual([]);
  });
});

describe('an activity that several pages tell of', () => {
  const tagged = told('1', `${DAY}T18:00`, {
    load: { from: 'measured', minutes: 52, relativeEffort: 61, tag: 'race' },
    activity: { sport: 'run', tag: 'race', date: DAY },
  });
  const inFeed = told('1', `${DAY}T18:00`, { load: { from: 'measured', km: 10 } });

  it('should keep what the newer page does not show', () => {
    const [event] = shelfOf(page(10, [tagged]), page(20, [inFeed], { seen: [] })).events;
    expect(event?.load).toEqual({ from: 'measured', minutes: 52, relativeEffort: 61, tag: 'race', km: 10 });
    expect(event?.activity?.tag).toBe('race');
  });

  it('should lose a tag by a list that speaks for its day, and keep its numbers', () => {
    const [event] = shelfOf(page(10, [tagged]), page(20, [inFeed])).events;
    expect(event?.load).toEqual({ from: 'measured', minutes: 52, relativeEffort: 61, km: 10 });
    expect(event?.activity?.tag).toBeNull();
  });

  it('should take a newer number for an older one', () => {
    const [event] = shelfOf(page(10, [inFeed]), page(20, [told('1', `${DAY}T18:00`)])).events;
    expect(event?.load).toEqual({ from: 'measured', minutes: 58, km: 10 });
  });
});

describe('the same activity', () => {
  const [page1, file] = [{ ...ATHLETE }, { source: 'strava', account: 'export' } as const];
  const inFile = {
    ...activity('1', `${DAY}T18:00`, 50, { tag: 'race' }),
    ...file,
    seenIn: [{ ...file, nativeId: '1' }],
  };

  it('should be one from page and export, by its key, with the numbers of both', () => {
    const onPage = { ...activity('1', `${DAY}T18:00`, 52, { km: 10 }), ...page1 };
    const merged = mergeTwins([inFile, onPage]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      account: ATHLETE.account,
      load: { minutes: 52, km: 10 },
      activity: { tag: 'race' },
    });
    expect(merged[0]?.seenIn.map(({ account }) => account)).toEqual([ATHLETE.account, 'export']);
  });

  it('should have the hours of the export where the page knows only the date', () => {
    const [merged] = mergeTwins([activityOn('1', DAY), inFile]);
    expect(merged).toMatchObject({ start: inFile.start, allDay: null, load: { minutes: 50 } });
  });

  it('should never be one with a plan that looks alike', () => {
    const title = 'Tempo run';
    const look = { title, start: at(`${DAY}T18:00`), end: at(`${DAY}T19:00`) };
    const done = { ...activity('1', `${DAY}T18:00`), ...look };
    expect(mergeTwins([planned(title, `${DAY}T18:00`), done])).toHaveLength(2);
    expect(mergeTwins([done, seenEvent('file', { ...look, source: 'file', account: 'plan.ics' })])).toHaveLength(2);
  });

  it('should come out the same, whichever copy is seen first', () => {
    const copies = [
      inFile,
      activityOn('1', DAY),
      activity('1', `${DAY}T18:00`, 52, { km: 10 }),
      planned('Run', `${DAY}T18:00`),
    ];
    const [first] = [mergeTwins(copies)];
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (mixed) => {
        expect(mergeTwins(mixed)).toEqual(first);
      }),
      propertyRuns(50),
    );
  });
});

describe('an activity without its date', () => {
  const LOS_ANGELES = -7 * 60;
  /** Sunday's 10K at 17:10 in Los Angeles, as a feed tells it: Monday in UTC. */
  const race = (): ReadEvent => {
    const start = Date.parse('2026-10-18T17:10:00Z') - LOS_ANGELES * 60_000;
    const when = { type: 'instants' as const, start, end: start + 3_600_000, zone: null };
    return told('7', `${DAY}T18:00`, { when, activity: { sport: 'run', tag: 'race' } });
  };

  it.each<[string, string, string, boolean]>([
    ['from the Monday on, though it was Sunday', '2026-10-19', '2026-10-27', true],
    ['to the Sunday, though it may have been Monday', '2026-10-12', '2026-10-19', true],
    ['of both days', '2026-10-18', '2026-10-20', false],
  ])('should be gone only where a list speaks for all dates it may have: %s', (_, from, to, isHeld) => {
    const feed = page(10, [race()], { seen: [] });
    const list = page(20, [], { seen: [week(from, to)] });
    expect(shelfOf(feed, list).events).toHaveLength(isHeld ? 1 : 0);
    // A reading that arrives late is judged alike.
    expect(shelfOf(list, feed).events).toHaveLength(isHeld ? 1 : 0);
  });
});
