// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { dishonesties } from './false-events.ts';
import { attributeMutations, classMutations, type Mutation } from './mutations.ts';
import { at, showPage } from './show-page.ts';

const sam = { calendar: 'sam@example.com' };
const allDay = (date: string, end: string, title: string) => ({
  ...at(date, '00:00', '00:00', title),
  allDay: true,
  end: { date: end, minute: 0 },
});

/** A bit of everything, few enough to look at thousands of times. */
const EVENTS = [
  at('2026-09-14', '07:30', '08:15', 'Easy run', { instance: '20260914T053000Z' }),
  at('2026-09-15', '10:00', '11:30', 'Review, part 2', { rsvp: 'Accepted', location: 'Room 4' }),
  at('2026-09-15', '11:00', '12:00', 'Call', { rsvp: 'Tentative', color: 'Banana' }),
  at('2026-09-15', '16:00', '17:00', 'Sales demo', { rsvp: 'Declined' }),
  at('2026-09-15', '18:00', '19:15', 'Intervals 6x800m', {
    calendar: 'plan7k2@group.calendar.google.com',
    calendarName: 'Training',
  }),
  at('2026-09-16', '12:00', '12:15', 'Quarter'),
  at('2026-09-17', '22:30', '01:00', 'Night train'),
  at('2026-09-18', '12:00', '12:45', 'Bib', { chip: 'task' }),
  at('2026-09-18', '14:00', '15:00', 'Odd', { chip: 'unknown' }),
  allDay('2026-09-15', '2026-09-16', 'Pay rent'),
  allDay('2026-09-17', '2026-09-20', 'Visit Lisa'),
  at('2026-09-15', '09:00', '09:30', 'Not mine', sam),
  at('2026-09-15', '20:00', '21:00', 'Not mine either', sam),
];
const OWN = EVENTS.filter((event) => event.calendar !== 'sam@example.com');

const PAGES: Record<string, Partial<ReplicaState>> = {
  week: { events: OWN },
  'split day': { view: 'day', date: '2026-09-15', events: EVENTS, people: [{ email: 'sam@example.com', name: 'Sam' }] },
  day: { view: 'day', date: '2026-09-15', events: OWN },
  'four days': { view: 'customday', date: '2026-09-15', days: 4, events: OWN, dialect: { labelLast: true } },
  month: { view: 'month', events: OWN, dialect: { monthRows: 5 } },
  'two weeks': { view: 'customweek', date: '2026-09-14', weeks: 2, events: OWN, dialect: { monthRows: 6 } },
  agenda: { view: 'agenda', date: '2026-09-14', events: OWN },
  search: { view: 'search', query: '', events: OWN },
};

/** How many elements are changed alone, spread over the page; changing the only one of its kind is changing it everywhere. */
const ALONE = process.env.KNEADTIME_FULL ? 20 : 2;

function spread(targets: readonly Element[]): Element[] {
  if (targets.length === 1) return [];
  if (targets.length <= ALONE) return [...targets];
  return Array.from({ length: ALONE }, (_, i) => targets[Math.floor((i * targets.length) / ALONE)]).filter(
    (element) => element !== undefined,
  );
}

const NAMES = Object.keys(PAGES);
/** Every page sees every change of all elements; of single ones a quick run shares them out among three pages. */
const SHARES = process.env.KNEADTIME_FULL ? 1 : 3;

describe.each(Object.entries(PAGES))('whatever a page loses, nothing false is read: %s', (name, shown) => {
  const turn = NAMES.indexOf(name);
  let url: URL;
  let state: ReplicaState;
  beforeAll(() => {
    ({ url, state } = showPage(shown));
  });

  const look = (mutation: Mutation, elements: readonly Element[], how: string): string[] => {
    const undo = mutation.apply(elements);
    try {
      const found = dishonesties(googleCalendar.read(url, document, true), state);
      return found.map((text) => `${mutation.name} ${how}: ${text}`);
    } finally {
      undo();
    }
  };
  const looks = (mutation: Mutation, index: number): string[] => [
    ...look(mutation, mutation.targets, 'everywhere'),
    ...((index + turn) % SHARES === 0 ? spread(mutation.targets) : []).flatMap((element) =>
      look(mutation, [element], `on one ${element.tagName}`),
    ),
  ];

  it('the page as it is', () => {
    expect(dishonesties(googleCalendar.read(url, document, true), state)).toEqual([]);
  });

  it('every attribute, everywhere and one by one', () => {
    const mutations = attributeMutations(document);
    expect(mutations.length).toBeGreaterThan(80);
    expect(mutations.flatMap(looks)).toEqual([]);
  }, 900_000);

  it('every class, everywhere and one by one', () => {
    const mutations = classMutations(document);
    expect(mutations.length).toBeGreaterThan(60);
    expect(mutations.flatMap(looks)).toEqual([]);
  }, 900_000);

  it('and after all of that, the page is what it was', () => {
    expect(dishonesties(googleCalendar.read(url, document, true), state)).toEqual([]);
  });
});
