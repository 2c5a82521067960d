import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { buildAgenda } from '../../../src/core/agenda/build-agenda.ts';
import type { Shelf } from '../../../src/core/agenda/shelf.ts';
import type { ReadEvent, Reading } from '../../../src/core/model.ts';
import { ATHLETE } from './given-activity.ts';
import { reading, week } from './given-reading.ts';

const IMPORTED = Date.parse('2026-10-11T12:00:00Z');
const LATER = Date.parse('2026-10-14T12:00:00Z');
const EARLIER = Date.parse('2026-10-10T22:00:00Z');
const ALL = week('2026-10-01', '2026-10-15');

type Tag = NonNullable<ReadEvent['activity']>['tag'];

/** A run of two hours. Files know no date of their own. */
function run(id: string, start: string, tag: Tag, date?: string): ReadEvent {
  const from = Date.parse(start);
  return {
    key: { uid: `${id}@strava`, instance: null },
    ...{ nativeId: id, calendar: '', title: '', busy: 'free', status: 'confirmed' },
    when: { type: 'instants', start: from, end: from + 7_200_000, zone: null },
    load: { from: 'measured', km: 21, ...(tag === 'race' ? { tag } : {}) },
    activity: { sport: 'run', tag, ...(date === undefined ? {} : { date }) },
  };
}

/** The same as the training calendar tells it. */
function dated(id: string, date: string, to: string): ReadEvent {
  const { load: _, ...event } = run(id, `${date}T12:00:00Z`, null, date);
  return { ...event, when: { type: 'dates', from: date, to } };
}

const shelf = (...readings: Reading[]) => readings.reduce<Shelf | null>(applyReading, null) as Shelf;
const list = (at: number, events: ReadEvent[], seen = [ALL]) => reading(at, events, { ...ATHLETE, seen });
const imported = (...events: ReadEvent[]) =>
  shelf(reading(IMPORTED, events, { source: 'strava', account: 'export', seen: [ALL] }));

function events(...shelves: Shelf[]) {
  return buildAgenda({ shelves, confirmedZones: {}, browserZone: 'UTC', settingsZone: null, required: [] }).events;
}

const RACE = run('1', '2026-10-10T08:00:00Z', 'race');

describe('an import that her own lists have overtaken', () => {
  it.each<[string, Reading[], string[]]>([
    ['nothing was read since', [], ['1']],
    ['a newer list of its day lacks it', [list(LATER, [])], []],
    ['an older list lacks it', [list(EARLIER, [])], ['1']],
    ['a page that speaks for no day lacks it', [list(LATER, [], [])], ['1']],
    ['a newer list of other days lacks it', [list(LATER, [], [week('2026-10-12', '2026-10-15')])], ['1']],
    [
      'two newer lists lack it, of which each holds a part of its possible days',
      [list(LATER, [], [week('2026-10-01', '2026-10-10')]), list(LATER + 1, [], [week('2026-10-10', '2026-10-15')])],
      [],
    ],
  ])('should hold the race or not where %s', (_, lists, expected) => {
    const pages = lists.length > 0 ? [shelf(...lists)] : [];
    expect(events(...pages, imported(RACE)).map(({ nativeId }) => nativeId)).toEqual(expected);
  });

  it('should keep a late run that stands on the next day of the list, which is not all there', () => {
    const late = run('2', '2026-10-14T23:30:00Z', 'race');
    expect(events(shelf(list(LATER, [])), imported(late))).toHaveLength(1);
  });

  it('should stand as before where another source than its own lacks it', () => {
    const calendar = shelf(reading(LATER, [], { seen: [ALL] }));
    expect(events(calendar, imported(RACE))).toHaveLength(1);
  });
});

describe('the tag of an import', () => {
  const untagged = run('1', '2026-10-10T08:00:00Z', null, '2026-10-10');
  const onCalendar = dated('1', '2026-10-10', '2026-10-11');

  it.each<[string, Reading[], Tag]>([
    ['a newer list has none', [list(LATER, [untagged])], null],
    ['an older list has none', [list(EARLIER, [untagged])], 'race'],
    ['a feed, which tells no tags, has none', [list(LATER, [untagged], [])], 'race'],
    ['a calendar, which tells no hours, has none', [list(LATER, [onCalendar])], 'race'],
    ['a feed has none, and then a calendar', [list(LATER, [untagged], []), list(LATER + 1, [onCalendar])], 'race'],
    ['a newer list has none, and then a feed', [list(LATER, [untagged]), list(LATER + 1, [untagged], [])], null],
    ['a newer list has none, and then a calendar', [list(LATER, [untagged]), list(LATER + 1, [onCalendar])], null],
    ['a newer list has another', [list(LATER, [run('1', '2026-10-10T08:00:00Z', 'hard', '2026-10-10')])], 'hard'],
  ])('should count or not where %s', (_, lists, expected) => {
    const [event, ...others] = events(shelf(...lists), imported(RACE));
    expect(others).toEqual([]);
    expect(event?.activity?.tag).toBe(expected);
    expect(event?.load?.tag).toBe(expected === 'race' ? 'race' : undefined);
    expect(event?.load?.km).toBe(21);
  });
});
