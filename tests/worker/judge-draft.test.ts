import { describe, expect, it } from 'vitest';
import { done, openPage } from './placing.ts';
import { anEvent } from './world.ts';

/** A half marathon on Sunday 25 October 2026 at nine; now is Wednesday 14 October, 9:00 in UTC. */
const RACE = anEvent('Berlin half marathon', '2026-10-25', 540, 660);
const MEETING = anEvent('Team meeting', '2026-10-20', 600, 660);
const BOOKED = anEvent('Deep tissue massage', '2026-10-24', 780, 840);

function drafts(events = [RACE, MEETING], zone = 'UTC') {
  const page = openPage(events, { zone });
  return {
    page,
    read: () => page.read(),
    draft: async (
      title: string,
      date: string,
      startMinute: number,
      endMinute = startMinute + 60,
      more: object = {},
    ) => {
      const message = { title, date, startMinute, endMinute, eventId: null, ...more };
      return done(await page.ask('page/draft', message)).verdict;
    },
  };
}

describe('a massage that is being written', () => {
  it.each([
    ['Deep tissue massage', '2026-10-24', 780, 'conflict', 'Collides', /^19 hours before Sunday’s half marathon\./],
    ['Sports massage', '2026-10-23', 480, 'caution', 'Better not', /^48 hours before /],
    ['Sports massage', '2026-10-21', 480, 'good', 'Good time', /^4 days before /],
    ['Sports massage', '2026-11-12', 480, 'ok', 'Fits', /^Nothing speaks against it\.$/],
    ['Sports massage', '2026-10-20', 600, 'caution', 'Better not', /^Something else is in the calendar/],
    ['Sports massage', '2026-10-25', 540, 'conflict', 'Collides', /^At the same time as /],
  ])('%s on %s at %i should be said to be: %s', async (title, date, minute, severity, label, text) => {
    const { read, draft } = drafts();
    await read();
    const verdict = await draft(title, date, minute);
    expect(verdict).toMatchObject({ severity, label, text: expect.stringMatching(text) });
    if (severity !== 'ok') expect(verdict?.reasons[0]).toMatchObject({ severity, label });
  });

  it.each([
    'Sportmassage',
    'Massage sportif',
    'Masaje deportivo',
    'Massaggio sportivo',
    'スポーツマッサージ',
    'masaż sportowy',
  ])('should be known by its title %s', async (title) => {
    const { read, draft } = drafts();
    await read();
    expect(await draft(title, '2026-10-24', 780)).toMatchObject({ severity: 'conflict' });
  });

  it.each(['Dinner', '6 x 800 m intervals', 'Berlin half marathon', '', 'Buy massage oil'])(
    'should be said nothing of where it is %j',
    async (title) => {
      const { read, draft } = drafts();
      await read();
      expect(await draft(title, '2026-10-24', 780)).toBeNull();
    },
  );

  it('should be read with her own words', async () => {
    const { page, read, draft } = drafts();
    await read();
    expect(await draft('Bei Anna', '2026-10-24', 780)).toBeNull();
    done(await page.popup('options/word', { word: null, phrase: 'bei anna', kind: 'massage' }));
    expect(await draft('Bei Anna', '2026-10-24', 780)).toMatchObject({ severity: 'conflict' });
  });

  it('should not stand in its own way when it is an edit of an event', async () => {
    const { read, draft } = drafts([RACE, BOOKED]);
    await read();
    const eventId = BOOKED.nativeId;
    expect(await draft('Sports massage', '2026-10-24', 800)).toMatchObject({
      text: expect.stringMatching(/another massage/),
    });
    const edited = await draft('Sports massage', '2026-10-24', 800, 860, { eventId });
    expect(edited?.reasons.map(({ text }) => text).join(' ')).not.toMatch(/another massage/);
    expect(await draft('Sports massage', '2026-10-21', 480, 540, { eventId })).toMatchObject({ severity: 'good' });
    expect(await draft('Sports massage', '2026-10-21', 480, 540, { eventId: 'unknown' })).toMatchObject({
      severity: 'good',
    });
  });

  it('should not stand in the way of the Add it came from', async () => {
    const { page, read, draft } = drafts();
    const [slot] = await read();
    const own = slot?.choices[0];
    done(
      await page.ask('page/add', { id: 'booking-1', slotId: slot?.slotId, startIso: own?.startIso, accountIndex: 0 }),
    );
    expect(await draft('Sports massage', own?.date ?? '', own?.startMinute ?? 0)).toMatchObject({ severity: 'good' });
  });

  it('should be nothing to speak of once it is over', async () => {
    const { read, draft } = drafts();
    await read();
    expect(await draft('Sports massage', '2026-10-13', 600)).toBeNull();
    expect(await draft('Sports massage', '2026-10-14', 510, 600)).not.toBeNull();
  });

  it('should go over midnight where it ends before it begins', async () => {
    const early = anEvent('Long run 28 km', '2026-10-17', 20, 200);
    const { read, draft } = drafts([early]);
    await read();
    expect(await draft('Sports massage', '2026-10-16', 1380, 30)).toMatchObject({
      text: expect.stringMatching(/^At the same time/),
    });
    expect(await draft('Sports massage', '2026-10-16', 1320, 1440)).not.toMatchObject({
      text: expect.stringMatching(/at the same time/i),
    });
  });

  it('should be judged in the clock of the page, on the night it is put back too', async () => {
    // In Berlin the hour from two to three comes twice on 25 October: eight hours lie between 1:00 and 8:00.
    const race = anEvent('Berlin half marathon', '2026-10-25', 480, 600);
    const { read, draft } = drafts([race], 'Europe/Berlin');
    await read();
    expect(await draft('Deep tissue massage', '2026-10-25', 0, 60)).toMatchObject({
      text: expect.stringMatching(/^8 hours before/),
    });
    expect(await draft('Deep tissue massage', '2026-10-24', 0, 60)).toMatchObject({
      text: expect.stringMatching(/^32 hours before/),
    });
  });

  it('should change nothing that is stored', async () => {
    const { page, read, draft } = drafts();
    await read();
    const before = JSON.stringify(await page.world.area.get());
    await draft('Sports massage', '2026-10-24', 780);
    expect(JSON.stringify(await page.world.area.get())).toBe(before);
  });
});
