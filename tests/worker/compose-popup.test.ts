import { describe, expect, it } from 'vitest';
import { emptyShelf } from '../../src/core/agenda/shelf.ts';
import type { Booking, Decision } from '../../src/core/model.ts';
import { booking, NOW } from '../core/plan/given-plan.ts';
import { agendaOf, atWork, marksOf, only, onPage, PAGE, planOf, popupOf, shelf, WORK } from './composing.ts';
import { ANA } from './world.ts';

const RACE = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
const DEEP = onPage('Deep tissue massage', '2026-09-12T10:00');

/** The real composer: what the popup shows. */
describe('composePopup', () => {
  it('should show what the page shows, named alike, with every title', () => {
    const events = [RACE, DEEP, atWork('Secret 10K race', '2026-09-06T09:00')];
    const view = popupOf(events);
    expect(view.state).toBe('ready');
    expect(view.efforts.map(({ title }) => title)).toEqual(['Secret 10K race', 'Berlin half marathon']);
    expect(view.conflicts).toMatchObject([{ eventId: DEEP.id, severity: 'conflict' }]);
    const onHerPage = only('slot', marksOf(events));
    expect(view.slots.map(({ slotId }) => slotId)).toEqual(onHerPage.map(({ slotId }) => slotId));
    expect(view.slots.map(({ startIso }) => startIso)).toEqual(onHerPage.map(({ choices }) => choices[0]?.startIso));
  });

  it('should put needs whose days were never seen into one line', () => {
    const events = [RACE, onPage('Hamburg marathon', '2026-09-20T09:00', 240)];
    const view = popupOf(events, { plan: planOf(events, { coverage: [] }) });
    const unseen = view.unmet.filter(({ text }) => text.includes('I have not seen those days yet'));
    expect(unseen).toHaveLength(1);
    expect(unseen[0]?.text).toMatch(/half marathon.*, .*marathon/);
    expect(unseen[0]?.opener).toBe('');
  });

  it('should say what stands in for a visit that fits nowhere, and what would open one', () => {
    const therapists = [{ id: 'a', name: 'Anna', price: 80 }];
    const settings = { therapists, budget: { perMonth: 60, currency: 'EUR' } };
    const view = popupOf([RACE], { plan: planOf([RACE], { settings }), settings });
    const poor = view.unmet.filter(({ text }) => text.includes('month’s budget'));
    expect(poor.length).toBeGreaterThan(0);
    expect(poor[0]?.opener).toMatch(/^A budget of €80 for September would open .+\.$/);
    expect(poor[0]?.instead).toMatchObject({
      text: expect.stringMatching(/^Ten minutes of rolling is a reasonable stand-in, for example .+\.$/),
      sources: [expect.stringContaining('Wiewelhove 2019')],
    });
  });

  it('should say who gives each hour and what it costs, which no page hears', () => {
    const therapists = [
      { id: 'a', name: 'Anna', price: 80, favourite: true },
      { id: 'b', name: 'Bo', price: 45 },
    ];
    const settings = { therapists, budget: { perMonth: 1000, currency: 'EUR' } };
    const plan = planOf([RACE], { settings });
    const [slot] = popupOf([RACE], { plan, settings }).slots;
    expect(slot?.givenBy).toBe('With Anna, €80');
    expect(slot?.alternatives.map(({ givenBy }) => givenBy)).toContain('With Bo, €45');
    expect(JSON.stringify(marksOf([RACE], plan))).not.toMatch(/Anna|€|givenBy|therapist"|price/);
  });

  it('should say how often she goes, and by what an effort was rated', () => {
    const past = onPage('Sports massage', '2026-08-03T18:00');
    const settings = { cadence: { wish: 14 } };
    const view = popupOf([RACE, past], { plan: planOf([RACE, past], { settings }), settings });
    expect(view.rhythm?.text).toMatch(/^You wish for a visit every 14 days\./);
    expect(view.rhythm?.overdue).toMatch(/^(due|nudge)$/);
    expect(popupOf([RACE]).rhythm).toBeNull();
    expect(view.efforts).toMatchObject([{ basis: 'Rated by “half marathon” · fairly sure', confidence: 'medium' }]);
  });

  it.each<[Booking['state'], RegExp | null]>([
    ['opening', /^Sports massage, Wednesday 18:00 – 19:00: the editor is opening/],
    ['editor', /^Sports massage, Wednesday 18:00 – 19:00: press Save/],
    ['saved', /^Sports massage, Wednesday 18:00 – 19:00: being saved/],
    ['seen', null],
    ['left', null],
    ['failed', /: not sure it was saved/],
    ['undone', null],
  ])('should have a line for an Add that waits: %s', (state, text) => {
    const { bookings } = popupOf([], { bookings: [booking('2026-09-02T18:00', { state })] });
    expect(bookings).toEqual(text ? [{ id: 'b1', text: expect.stringMatching(text) }] : []);
  });

  it('should offer the latest three decisions of the day for undo, newest first', () => {
    const need = `pre:${RACE.id}`;
    const said = (id: string, ago: number, more: Partial<Decision> = {}) =>
      ({ type: 'dismiss', id, need, around: NOW, at: NOW - ago, ...more }) as Decision;
    const decisions = [
      said('yesterday', 90_000_000),
      said('d1', 4000),
      said('d2', 3000),
      said('d3', 2000, { type: 'snooze', until: NOW } as Partial<Decision>),
      said('d4', 1000, { need: 'cadence:1' }),
    ];
    const held = { type: 'lock', start: NOW, kind: 'sports' } as Partial<Decision>;
    expect(popupOf([RACE], { decisions: [said('d5', 500, held)] }).undo).toMatchObject([
      { id: 'd5', text: expect.stringMatching(/^Held where you put it: Before /) },
    ]);
    const { undo } = popupOf([RACE], { decisions });
    expect(undo).toMatchObject([
      { id: 'd4', text: 'Dismissed: Regular massage' },
      { id: 'd3', text: expect.stringMatching(/^Later: Before .*half marathon/) },
      { id: 'd2', text: expect.stringMatching(/^Dismissed: Before .*half marathon/) },
    ]);
  });
});

describe('sources in the popup', () => {
  const blank = { ...emptyShelf(PAGE), readAt: NOW };
  const unknownZone = { zones: [{ ref: PAGE, choice: null }], coverage: [] };
  const event = { ...RACE, when: { type: 'dates' as const, from: '2026-09-13', to: '2026-09-14' }, asOf: NOW };

  it('should say how far was read, and when', () => {
    const { sources, state } = popupOf([]);
    expect(state).toBe('nothing-planned');
    expect(sources).toMatchObject([{ source: 'Google Calendar', account: ANA, asOf: 'read 2 minutes ago' }]);
    expect(sources[0]?.covered).toMatch(/^until /);
  });

  it('should take nothing read for nothing read: no source, no question, the empty state', () => {
    const agenda = { ...agendaOf([]), ...unknownZone };
    const problems = [{ code: 'zone-unknown' as const, where: ANA, detail: '', ...PAGE }];
    for (const shelves of [[], [blank]]) {
      const view = popupOf([], { shelves, agenda: { ...agenda, problems } });
      expect(view).toMatchObject({ state: 'no-pages', sources: [], zoneQuestions: [] });
    }
  });

  it('should say of a month view that no days were read, and show its races', () => {
    const agenda = { ...agendaOf([RACE]), coverage: [] };
    const shelves = [shelf({ stamps: [], events: [event] })];
    const plan = planOf([RACE], { coverage: [] });
    const view = popupOf([RACE], { shelves, agenda, plan });
    expect(view).toMatchObject({ state: 'ready', sources: [{ covered: 'no days yet', asOf: '' }] });
    expect(popupOf([], { shelves, agenda }).state).toBe('no-pages');
  });

  it('should name a page that could not be read', () => {
    const problem = { code: 'unknown-layout' as const, where: 'grid', detail: '' };
    const shelves = [{ ...blank, problems: [problem] }];
    const agenda = { ...agendaOf([]), coverage: [], problems: [{ ...problem, ...PAGE }] };
    const view = popupOf([], { shelves, agenda });
    expect(view.sources).toMatchObject([
      { covered: 'no days yet', asOf: '', problems: [expect.stringContaining(ANA)] },
    ]);
    expect(view.state).toBe('no-pages');
  });

  it('should ask for the zone of a page that was read, with the best guesses first', () => {
    const agenda = { ...agendaOf([]), ...unknownZone };
    const shelves = [shelf({ zone: { iana: 'America/New_York' } })];
    const { zoneQuestions } = popupOf([], { shelves, agenda, settings: { zone: 'Europe/Paris' } });
    expect(zoneQuestions).toMatchObject([
      { ...PAGE, candidates: ['America/New_York', 'Europe/Paris', 'Europe/Berlin'] },
    ]);
    const gutter = [shelf({ zone: { iana: 'Europe/Paris', offsets: [-240] } })];
    const [asked] = popupOf([], { shelves: gutter, agenda, settings: { zone: 'America/New_York' } }).zoneQuestions;
    expect(asked?.candidates[0]).toBe('America/New_York');
    expect(asked?.candidates).toContain('America/Toronto');
    expect(asked?.candidates.filter((zone) => zone.startsWith('Europe/'))).toEqual([]);
    const file = { source: 'file' as const, account: 'plan.ics' };
    const files = { ...agenda, zones: [{ ref: file, choice: null }] };
    expect(popupOf([], { shelves: [shelf(file)], agenda: files }).zoneQuestions).toEqual([]);
  });
});

describe('the way to a massage’s day', () => {
  const address = (event: typeof DEEP, pages: Parameters<typeof popupOf>[1] = {}) =>
    popupOf([RACE, event], pages).conflicts[0]?.openUrl;
  const day = 'day/2026/9/12';

  it.each([
    ['the open tab’s number', [{ ...PAGE, index: 2 }], `/calendar/u/2/r/${day}`],
    ['the e-mail where no tab is open', [], `/calendar/r/${day}?authuser=ana%40example.com`],
    [
      'the e-mail where only another account’s is',
      [{ ...WORK, index: 1 }],
      `/calendar/r/${day}?authuser=ana%40example.com`,
    ],
    [
      'the e-mail where the tab does not say',
      [{ ...PAGE, index: null }],
      `/calendar/r/${day}?authuser=ana%40example.com`,
    ],
  ])('should go by %s', (_, pages, path) => {
    expect(address(DEEP, { pages })).toBe(`https://calendar.google.com${path}`);
  });

  it('should take the account that is open, of two that hold the event', () => {
    const both = { ...DEEP, seenIn: [...DEEP.seenIn, { ...WORK, nativeId: 'x' }] };
    expect(address(both, { pages: [{ ...WORK, index: 1 }] })).toBe(`https://calendar.google.com/calendar/u/1/r/${day}`);
  });

  it('should go nowhere from a file, or from a page that never said whose it is', () => {
    const seen = (source: 'file' | 'google-calendar', account: string) => ({
      ...DEEP,
      source,
      account,
      seenIn: [{ source, account, nativeId: 'x' }],
    });
    expect(address(seen('file', 'plan.ics'))).toBeNull();
    expect(address(seen('google-calendar', 'provisional:u/0'))).toBeNull();
  });
});
