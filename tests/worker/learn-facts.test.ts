import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import { shelvesOf } from '../../src/worker/shelves.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { ATHLETE, aList, anActivity, google, own, popupOf, real, stored, strava } from './on-strava.ts';
import { ANA, anEvent, aReading, createWorld, NOW, type World } from './world.ts';

const send = (world: World, events: ReadEvent[], more = {}) =>
  strava(world, { type: 'page/reading', reading: aList(events, more) });

const kept = async (world: World) =>
  shelvesOf(await real(world).store.load()).flatMap(({ source, events }) => (source === 'strava' ? events : []));

describe('a reading of activities', () => {
  it('should keep what its title was read as, and no word of it', async () => {
    const world = createWorld();
    const race = anActivity('2026-10-11T08:00', { title: 'Lakeside Half Marathon', minutes: 112 });
    await send(world, [{ ...race, description: 'Lakeside with Bo', location: 'Lakeside' }]);

    const [event] = await kept(world);
    expect(event).toMatchObject({ title: '', activity: { sport: 'run', facts: { kind: 'race', distance: 'half' } } });
    expect(Object.keys(event ?? {})).not.toContain('description');
    expect(stored(world)).not.toMatch(/lakeside/i);
  });

  it('should keep no title anywhere, whatever it is and whatever is asked afterwards', async () => {
    const word = fc.constantFrom('Intervals', '6 x 800 m', 'massage', 'Race', 'easy', 'long run', '10 km');
    const title = fc.tuple(word, word).map(([a, b]) => `${a} Qzwxv ${b}`);
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 5 }), async (titles) => {
        const world = createWorld();
        const events = titles.map((one, at) => anActivity(`2026-10-1${at}T06:00`, { title: one }));
        await google(world, { type: 'page/reading', reading: aReading([anEvent('Run', '2026-10-11', 360, 420)]) });
        const { marks } = (await send(world, events)) as { marks: unknown };
        const correct = { type: 'page/correct', eventId: events[0]?.nativeId, says: 'a-race' };
        const corrected = await strava(world, correct);
        const views = [await popupOf(world), await own(world, { type: 'options/view' })];
        expect(stored(world)).not.toMatch(/qzwxv/i);
        expect(JSON.stringify([marks, corrected, views])).not.toMatch(/qzwxv/i);
      }),
      propertyRuns(25),
    );
  });

  it('should not believe a page that says what it read in a title', async () => {
    const world = createWorld();
    const facts = { kind: 'race', discipline: 'run', distance: 'marathon', priority: 'A' } as never;
    await send(world, [anActivity('2026-10-11T08:00', { title: 'Easy jog', facts })]);
    expect(await kept(world)).toMatchObject([{ activity: { facts: { kind: 'easy', distance: null } } }]);
  });

  it('should keep what was read in a title before where a page shows the activity without it', async () => {
    const world = createWorld();
    await send(world, [anActivity('2026-10-11T08:00', { title: 'City Marathon' })]);
    await send(world, [anActivity('2026-10-11T08:00')], { readAt: NOW + 1, seen: [] });
    expect(await kept(world)).toMatchObject([{ activity: { facts: { kind: 'race', distance: 'marathon' } } }]);
  });

  it('should read titles without what she may take back: her words, and what she says of titles', async () => {
    const world = createWorld();
    const title = 'Tuesday thrash';
    const tuesday = anEvent(title, '2026-10-13', 60, 120);
    await google(world, { type: 'page/reading', reading: aReading([tuesday]) });
    world.area.put('customWords', [{ id: 'word-1', phrase: 'thrash', kind: 'hard', at: NOW }]);
    const correct = { type: 'options/correct', eventId: tuesday.key.uid, says: 'a-race', scope: 'title' };
    expect(await own(world, correct)).toMatchObject({ ok: true });
    await send(world, [anActivity('2026-10-11T08:00', { title })]);
    expect(await kept(world)).toMatchObject([{ activity: { facts: { kind: 'easy' } } }]);
  });

  it('should leave nothing of what she said of titles once she takes it back', async () => {
    const world = createWorld();
    const title = 'Thursday in the park';
    const thursday = anEvent(title, '2026-10-15', 60, 120);
    await google(world, { type: 'page/reading', reading: aReading([thursday]) });
    const activity = anActivity('2026-10-08T08:00', { title });
    await send(world, [activity]);
    const before = await kept(world);
    const correct = { type: 'options/correct', eventId: thursday.key.uid, says: 'a-race', scope: 'title' };
    const { undo } = await own(world, correct);
    await send(world, [activity], { readAt: NOW + 1 });
    expect(await own(world, { type: 'popup/undo', undo })).toMatchObject({ ok: true });
    expect((await kept(world)).map(({ activity: one }) => one)).toEqual(before.map(({ activity: one }) => one));
  });

  it('should keep no word of what a page calls its number or its calendar', async () => {
    const world = createWorld();
    await send(world, [{ ...anActivity('2026-10-11T08:00', { id: '77' }), nativeId: 'Qzwxv', calendar: 'Qzwxv' }]);
    expect(await kept(world)).toMatchObject([{ nativeId: '77', calendar: '' }]);
    expect(stored(world)).not.toMatch(/qzwxv/i);
  });

  it.each([
    ['of another source', { uid: 'race@google.com', instance: null }],
    ['of an occurrence', { uid: '19000000001@strava', instance: '20261013T160000Z' }],
    ['of more digits than any id', { uid: `${'9'.repeat(21)}@strava`, instance: null }],
  ])('should take no key %s', async (_, key) => {
    const world = createWorld();
    await send(world, [{ ...anActivity('2026-10-11T08:00'), key }]);
    expect(await kept(world)).toEqual([]);
  });

  it.each(['provisional:nobody', 'export', ANA])(
    'should take nothing from a page that calls itself %s',
    async (account) => {
      const world = createWorld();
      const problems = [{ code: 'unknown-layout', where: 'signed-out', detail: '' }];
      await send(world, [anActivity('2026-10-11T08:00')], { account, problems });
      expect(await kept(world)).toEqual([]);
      expect(world.area.keys('readings:')).toEqual([]);
    },
  );

  it('should be kept for no more than 400 days, while calendars keep to their weeks', async () => {
    const world = createWorld();
    const days = ['2025-08-30', '2025-09-08', '2025-09-14', '2025-09-15', '2026-08-12', '2026-10-13'];
    await send(
      world,
      days.map((day) => anActivity(`${day}T08:00`)),
      { seen: [] },
    );
    await google(world, {
      type: 'page/reading',
      reading: aReading(
        days.map((day) => anEvent('Run', day, 60, 120)),
        { seen: [] },
      ),
    });
    const dates = shelvesOf(await real(world).store.load()).map(({ source, events }) => [source, events.length]);
    expect(dates).toEqual([
      ['google-calendar', 1],
      ['strava', 3],
    ]);
  });
});

describe('a source of activities', () => {
  it('should be none that a slot needs, none that Add writes to, and ask for no zone', async () => {
    const world = createWorld();
    await send(world, [anActivity('2026-10-11T08:00')]);
    expect(world.area.value('sources')).toEqual([]);
    const { addsTo, zoneQuestions, manyAccounts } = await popupOf(world);
    expect({ addsTo, zoneQuestions, manyAccounts }).toEqual({ addsTo: null, zoneQuestions: [], manyAccounts: false });

    await google(world, { type: 'page/reading', reading: aReading() });
    expect(world.area.value('sources')).toEqual([{ source: 'google-calendar', account: ANA }]);
    expect((await popupOf(world)).manyAccounts).toBe(false);
  });

  it('should say in the popup since when all activities are known, and whose they are', async () => {
    const world = createWorld();
    await send(world, [anActivity('2026-10-11T08:00')]);
    expect((await popupOf(world)).sources).toEqual([
      {
        source: 'Strava',
        account: `athlete ${ATHLETE}`,
        covered: 'all activities since Monday 21 September',
        asOf: 'read now',
        problems: [],
        recorded: { source: 'strava', account: ATHLETE, counts: true },
      },
    ]);
  });

  it('should say where only some are', async () => {
    const world = createWorld();
    await send(world, [anActivity('2026-10-11T08:00')], { seen: [] });
    expect((await popupOf(world)).sources).toMatchObject([{ covered: 'single activities' }]);
  });

  it.each([
    ['signed-out', /^Nobody is signed in/],
    ['challenge', /human/],
    ['too-many', /in a while/],
    ['no-json', /instead of the list/],
    ['failed', /this time/],
    ['layout', /layout is new/],
    ['constructor', /layout is new/],
  ])('should say why a page could not be read: %s', async (where, said) => {
    const world = createWorld();
    const problems = [{ code: 'unknown-layout', where, detail: '' }];
    await send(world, [], { seen: [], problems });
    expect((await popupOf(world)).sources).toMatchObject([
      { source: 'Strava', covered: 'no days yet', asOf: '', problems: [expect.stringMatching(said)] },
    ]);
  });

  it('should forget that nobody was signed in once somebody is', async () => {
    const world = createWorld();
    const problems = [{ code: 'unknown-layout', where: 'signed-out', detail: '' }];
    await send(world, [], { account: 'provisional:nobody', seen: [], problems });
    expect((await popupOf(world)).sources).toMatchObject([{ account: 'athlete not known', covered: 'no days yet' }]);
    // In another tab: a browser is signed in there once.
    await strava(
      world,
      { type: 'page/reading', reading: aList([anActivity('2026-10-11T08:00')], { readAt: NOW + 1 }) },
      31,
    );
    expect((await popupOf(world)).sources).toMatchObject([{ account: `athlete ${ATHLETE}`, problems: [] }]);
  });
});
