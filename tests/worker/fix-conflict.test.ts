import { describe, expect, it } from 'vitest';
import type { ConflictMark } from '../../src/platform/marks.ts';
import { engine } from '../../src/worker/engine.ts';
import { forgetTabs } from '../../src/worker/forget-tabs.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { done, openPage } from './placing.ts';
import { anEvent, fromTab, NOW } from './world.ts';

const RACE = anEvent('Berlin half marathon', '2026-10-25', 540, 660);
const DEEP = anEvent('Deep tissue massage', '2026-10-23', 780, 840);

async function opened(events = [RACE, DEEP], zone = 'UTC') {
  const page = openPage(events, { zone });
  await page.read();
  const fix = (how: string, more: object = {}) =>
    page.ask('page/fix', { eventId: DEEP.nativeId, how, accountIndex: 1, ...more });
  const marks = async () => done(await page.ask('page/marks')).marks;
  return { page, fix, marks };
}

describe('a way out of a conflict', () => {
  it('should be offered on the mark, each in a few words', async () => {
    const { marks } = await opened();
    const conflict = (await marks()).marks.find((mark): mark is ConflictMark => mark.role === 'conflict');
    expect(conflict?.ways.map(({ how }) => how)).toEqual(['lighter', 'move']);
    expect(conflict?.ways[0]?.label).toMatch(/^Lighter: \w+ massage$/);
    expect(conflict?.ways[1]?.label).toMatch(/^Move to \S.* \d\d:\d\d$/);
    expect(conflict?.sayings).toEqual([{ value: 'not-mine', label: 'Not mine' }]);
  });

  it('should open the editor of the event with its new time, and say what to do', async () => {
    const { fix } = await opened();
    const { url, steps } = done(await fix('move'));
    const address = new URL(url ?? '');
    expect(address.pathname).toBe(`/calendar/u/1/r/eventedit/${DEEP.nativeId}`);
    expect(address.searchParams.get('ctz')).toBe('UTC');
    const [, day, from, to] = /^(\d{8})T(\d{4})00\/\1T(\d{4})00$/.exec(address.searchParams.get('dates') ?? '') ?? [];
    expect(`${day} ${from}`).not.toBe('20261023 1300');
    const clock = (four = '') => `${four.slice(0, 2)}:${four.slice(2)}`;
    expect(steps).toMatch(/^Deep tissue massage, 23 October 13:00: set it to \w+day \d+ October, /);
    expect(steps).toContain(`${Number(day?.slice(6))} October, ${clock(from)} – ${clock(to)}, then press Save.`);
  });

  it('should name the lighter kind by the title to write', async () => {
    const { fix } = await opened();
    const { url, steps } = done(await fix('lighter'));
    expect(new URL(url ?? '').search).toBe('');
    expect(steps).toMatch(
      /^Deep tissue massage, 23 October 13:00: change the title to “[^”]*massage”, then press Save, and tell your therapist\.$/,
    );
  });

  it('should name the account where the page has no number', async () => {
    const { fix } = await opened();
    const { url } = done(await fix('lighter', { accountIndex: null }));
    expect(new URL(url ?? '').pathname).toBe(`/calendar/r/eventedit/${DEEP.nativeId}`);
    expect(new URL(url ?? '').searchParams.get('authuser')).toBe('ana@example.com');
  });

  it('should write the new time on the clock of the page', async () => {
    const { fix } = await opened([RACE, DEEP], 'Europe/Berlin');
    const { url, steps } = done(await fix('move'));
    const [, from = ''] = /T(\d\d)\d{4}\//.exec(new URL(url ?? '').searchParams.get('dates') ?? '') ?? [];
    expect(new URL(url ?? '').searchParams.get('ctz')).toBe('Europe/Berlin');
    expect(steps).toContain(`, ${from}:`);
  });

  it('should be said in the editor’s page too, for ten minutes', async () => {
    const { page, fix, marks } = await opened();
    const { steps } = done(await fix('move', { id: 'fix-0001' }));
    expect((await marks()).said).toMatchObject({ id: 'fix-0001', state: 'fix', text: steps, nativeId: DEEP.nativeId });
    page.world.clock.now = NOW + 11 * 60_000;
    expect((await marks()).said).toBeNull();
  });

  it('should fit into one line however long the title is', async () => {
    const long = anEvent(`Deep tissue massage ${'x'.repeat(170)}`, '2026-10-23', 780, 840);
    const { fix } = await opened([RACE, long]);
    const { steps } = done(await fix('move', { eventId: long.nativeId }));
    expect(steps).toMatch(/^Deep tissue massage x{39}…, 23 October 13:00: set it to .*press Save\./);
  });

  it('should be said in the very tab whose page does not say whose it is', async () => {
    const { page, fix } = await opened();
    done(await fix('move', { id: 'fix-0001' }));
    const nameless = { account: 'provisional:u/1' };
    expect(done(await page.ask('page/marks', nameless)).marks.said).toMatchObject({ id: 'fix-0001', state: 'fix' });
    const elsewhere = { id: 'command-y', type: 'page/marks' as const, ...nameless };
    const env = { ...page.world.worker(), engine };
    expect(await handlePage(env, elsewhere, fromTab(11))).toMatchObject({ marks: { said: null } });
    await forgetTabs(page.world.worker());
    expect(done(await page.ask('page/marks', nameless)).marks.said).toBeNull();
  });

  it('should be the same one when it is asked for twice', async () => {
    const { fix } = await opened();
    const first = await fix('move', { id: 'fix-0001' });
    expect(await fix('move', { id: 'fix-0001' })).toEqual(first);
  });

  it.each([
    ['an event nobody knows', { eventId: 'unknown' }, /^This event is no longer in the weeks/],
    ['a race', { eventId: RACE.nativeId }, /^No other hour or kind is known/],
  ])('should be none for %s, and say so', async (_, more, text) => {
    const { fix, marks } = await opened();
    expect(await fix('move', more)).toMatchObject({ ok: false, code: 'gone', text: expect.stringMatching(text) });
    expect((await marks()).said).toBeNull();
  });

  it('should be none for a massage that is fine', async () => {
    const fine = anEvent('Deep tissue massage', '2026-11-18', 780, 840);
    const { fix } = await opened([RACE, fine]);
    for (const how of ['move', 'lighter']) {
      expect(await fix(how, { eventId: fine.nativeId })).toMatchObject({ ok: false, code: 'gone' });
    }
  });
});
