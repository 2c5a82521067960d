import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/core/model.ts';
import { DAY } from '../../src/core/time.ts';
import { STRAVA } from './activities.ts';
import { asked, fromPage, RACE, RACE_ID, readStrava, save, WORKOUT, worldOfEfforts } from './checking-in.ts';
import { ANA, anEvent, aReading, type World } from './world.ts';

const PAGE = 'chrome-extension://kneadtime/check-in.html';
const addressOf = (id: string) => `${PAGE}?event=${encodeURIComponent(id)}`;

describe('a page that asks for the questions of an effort', () => {
  let world: World;
  beforeEach(async () => {
    world = await worldOfEfforts();
  });
  const opened = () => world.tabs.map(({ url }) => url).filter((url) => url?.startsWith(PAGE));
  const open = (eventId: string, more: object = {}, site?: string) =>
    fromPage(world, { type: 'page/check-in', account: ANA, eventId, ...more }, site);

  const LATER = 6_000;

  it('should open our own page, in one tab for all efforts', async () => {
    expect(await open(RACE.nativeId)).toEqual({ ok: true });
    expect(opened()).toEqual([addressOf(RACE_ID)]);
    world.clock.now += LATER;
    expect(await open(WORKOUT.nativeId)).toEqual({ ok: true });
    expect(opened()).toEqual([addressOf(WORKOUT.key.uid)]);
    expect(world.shown).toHaveLength(1);
  });

  it('should bring a tab to the front that shows it already, and leave what is filled in there', async () => {
    await open(RACE.nativeId);
    const urls: (string | undefined)[] = [];
    const { update } = world.browser.tabs;
    world.browser.tabs.update = (id, change) => {
      urls.push(change.url);
      return update(id, change);
    };
    world.clock.now += LATER;
    await open(RACE.nativeId, { id: 'command-x' });
    expect([opened().length, urls]).toEqual([1, [undefined]]);
    world.clock.now += LATER;
    // The same click once more.
    expect(await open(RACE.nativeId, { id: 'command-x' })).toEqual({ ok: true });
    expect(urls).toHaveLength(1);
  });

  it('should neither open tabs nor take the focus where it is asked again and again', async () => {
    // In Firefox a tab on its way to us is at no address yet.
    world.browser.tabs.create = async () => world.openTab({ url: 'about:blank', who: null });
    const before = world.tabs.length;
    for (let count = 0; count < 40; count++) {
      expect(await open((count % 2 ? RACE : WORKOUT).nativeId)).toEqual({ ok: true });
      world.clock.now += 100;
    }
    expect([world.tabs.length - before, world.shown.length]).toEqual([1, 0]);
  });

  it('should get nothing for an effort that nobody asks about any more, or not yet', async () => {
    const ahead = anEvent('6 x 800 m intervals', '2026-10-15', 1080, 1140);
    await fromPage(world, { type: 'page/reading', reading: aReading([RACE, WORKOUT, ahead]) });
    expect(await open(ahead.nativeId)).toMatchObject({ ok: false, code: 'gone' });
    world.clock.now += 3 * DAY;
    expect(await open(WORKOUT.nativeId)).toMatchObject({ ok: false, code: 'gone' });
    expect(await open(RACE.nativeId)).toEqual({ ok: true });
    expect(opened()).toHaveLength(1);
  });

  it('should know a tab that is still on its way there', async () => {
    world.openTab({ url: '', pendingUrl: addressOf(RACE_ID), who: null });
    await open(RACE.nativeId);
    expect(opened()).toEqual([]);
  });

  it('should open it all the same where the browser does not let us look for it', async () => {
    const { query } = world.browser.tabs;
    world.browser.tabs.query = async (what) => {
      if (what.url.some((url) => url.startsWith(PAGE))) throw new Error('Invalid url pattern');
      return query(what);
    };
    expect(await open(RACE.nativeId)).toEqual({ ok: true });
    expect(opened()).toEqual([addressOf(RACE_ID)]);
  });

  it.each([
    ['another account', RACE.nativeId, { account: 'b@example.com' }, 'google-calendar'],
    ['another site', RACE.nativeId, {}, 'strava'],
    ['nothing it shows', 'native-nothing', {}, 'google-calendar'],
  ])('should get nothing for %s', async (_, nativeId, more, site) => {
    expect(await open(nativeId, more, site)).toMatchObject({ ok: false, code: 'gone' });
    expect(opened()).toEqual([]);
  });

  it('should get nothing for what is no effort', async () => {
    const dentist = anEvent('Dentist', '2026-10-14', 540, 600);
    await fromPage(world, { type: 'page/reading', reading: aReading([RACE, dentist]) });
    expect(await open(dentist.nativeId)).toMatchObject({ ok: false, code: 'gone' });
  });

  it('should name an activity by its own id, which outlives the plan it was matched to', async () => {
    await readStrava(world);
    const id = '9007199254740993';
    expect(await open(id, { account: STRAVA.account }, 'strava')).toEqual({ ok: true });
    expect(opened()).toEqual([addressOf(`${id}@strava`)]);
    expect((await asked(world, `${id}@strava`)).about).toMatch(/^Hard workout · hard, Tuesday 13 October$/);

    // What is felt belongs to the planned effort while it is matched.
    await save(world, { eventId: `${id}@strava`, rpe: 7 });
    expect((world.area.value('checkIns') as CheckIn[])[0]?.effort).toEqual({ event: WORKOUT.key.uid, rpe: 7 });
  });
});
