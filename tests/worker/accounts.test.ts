import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../src/core/agenda/shelf.ts';
import { addInPopup, bookings, page, popup } from './adding.ts';
import { atWork, onPage, PAGE, popupOf, shelf, WORK } from './composing.ts';
import { ANA, anEvent, aReading, createWorld, NOW, type World } from './world.ts';

const NAMELESS = { source: 'google-calendar', account: 'provisional:u/1' } as const;
const RACE = onPage('Berlin half marathon', '2026-09-13T09:00', 120);
const DEEP = onPage('Deep tissue massage', '2026-09-12T10:00');

describe('whose calendar', () => {
  it('should be said of every effort and massage, and whether that is worth saying', () => {
    const events = [RACE, DEEP, atWork('Secret 10K race', '2026-09-06T09:00')];
    const view = popupOf(events, { shelves: [shelf(), shelf(WORK)] });
    expect(view.efforts.map(({ title, account }) => [title, account])).toEqual([
      ['Secret 10K race', 'work@example.com'],
      ['Berlin half marathon', ANA],
    ]);
    expect(view.conflicts).toMatchObject([{ account: ANA }]);
    expect(view.manyAccounts).toBe(true);
    expect(popupOf(events).manyAccounts).toBe(false);
    expect(popupOf(events, { shelves: [shelf(), shelf({ ...WORK, stamps: [] })] }).manyAccounts).toBe(false);
  });

  it('should name each of several once', () => {
    const both = onPage('Hamburg 10K race', '2026-09-06T09:00', 60, {
      seenIn: [
        { ...PAGE, nativeId: 'a' },
        { ...WORK, nativeId: 'b' },
        { ...WORK, nativeId: 'c' },
      ],
    });
    expect(popupOf([both]).efforts).toMatchObject([{ account: `${ANA}, work@example.com` }]);
  });

  it('should never be a name that only we know', () => {
    const unread = {
      type: 'unknown-layout',
      ...{ code: 'unknown-layout' as const, where: '', detail: '' },
    };
    const nameless = onPage('Hamburg 10K race', '2026-09-06T09:00', 60, {
      ...NAMELESS,
      seenIn: [{ ...NAMELESS, nativeId: 'a' }],
    });
    const view = popupOf([nameless], {
      shelves: [shelf({ ...NAMELESS, problems: [unread] })],
      targets: [NAMELESS],
      target: NAMELESS,
      agenda: {
        events: [nameless],
        coverage: [],
        activityCoverage: [],
        zones: [{ ref: NAMELESS, choice: null }],
        problems: [{ ...unread, ...NAMELESS }],
      },
    });
    expect(view.efforts).toMatchObject([{ account: 'the calendar at /u/1' }]);
    expect(view.sources).toMatchObject([{ account: 'the calendar at /u/1' }]);
    expect(view.addsTo?.text).toBe('Add writes to the calendar at /u/1.');
    expect(view.zoneQuestions).toMatchObject([{ account: NAMELESS.account }]);
    const texts = [view.zoneQuestions[0]?.text, ...view.sources.flatMap(({ problems }) => problems)];
    expect(texts.join()).not.toContain('provisional');
  });

  it('should be told of Add, with all it could write to', () => {
    expect(popupOf([RACE]).addsTo).toEqual({
      text: 'Add writes to ana@example.com.',
      account: ANA,
      choices: [{ account: ANA, text: ANA }],
    });
    expect(popupOf([RACE], { targets: [PAGE, WORK], target: WORK }).addsTo).toMatchObject({
      text: 'Add writes to work@example.com.',
      choices: [{ account: ANA }, { account: WORK.account }],
    });
    expect(popupOf([], { targets: [], target: null }).addsTo).toBeNull();
  });
});

describe('where Add in the popup writes', () => {
  const readAs = (world: World, account: string, more: object = {}) =>
    page(world, { type: 'page/reading', reading: { ...aReading([], { readAt: NOW, account, ...more }) } }, 11);
  const choose = (world: World, account: string) => popup(world, { type: 'popup/add-to', account });
  const addedTo = async (world: World) => {
    await popup(world, addInPopup('booking-1'));
    return bookings(world).map(({ account }) => account);
  };

  it('should be the calendar read first', async () => {
    const world = createWorld();
    await readAs(world, ANA);
    await readAs(world, 'work@example.com');
    expect(await addedTo(world)).toEqual([ANA]);
  });

  it('should be the one she chose, opened as that account', async () => {
    const world = createWorld();
    world.openTab({ who: { account: 'work@example.com', accountIndex: 2, visible: true } });
    await readAs(world, ANA);
    await readAs(world, 'work@example.com');
    expect(await choose(world, 'work@example.com')).toEqual({ ok: true });
    expect(await addedTo(world)).toEqual(['work@example.com']);
    expect(new URL(world.tabs.at(-1)?.url ?? '').pathname).toBe('/calendar/u/2/r/eventedit');
    expect(bookings(world)).toMatchObject([{ accountIndex: 2 }]);
  });

  it.each([
    ['an account never read', 'nobody@example.com', {}],
    ['a page that showed no day', 'month@example.com', { seen: [], events: [anEvent('Run', '2026-10-15', 600, 660)] }],
  ])('should not be %s', async (_, account, more) => {
    const world = createWorld();
    await readAs(world, ANA);
    if (account.startsWith('month')) await readAs(world, account, more);
    expect(await choose(world, account)).toMatchObject({ ok: false, code: 'invalid' });
    expect(await addedTo(world)).toEqual([ANA]);
  });

  it('should go over to the true name of a page that had none, and back to the first where it is gone', async () => {
    const world = createWorld();
    await readAs(world, ANA);
    await readAs(world, 'provisional:u/0');
    await choose(world, 'provisional:u/0');
    await readAs(world, 'work@example.com');
    expect(world.area.value('addTo')).toBe('work@example.com');
    world.area.items.delete(`shelf:${sourceKey({ source: 'google-calendar', account: 'work@example.com' })}`);
    expect(await addedTo(world)).toEqual([ANA]);
  });
});
