import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadEvent } from '../../src/core/model.ts';
import type { SlotMark } from '../../src/platform/marks.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { aList, anActivity, google, popupOf, strava } from './on-strava.ts';
import { anEvent, aReading, createWorld, type World } from './world.ts';

/** What a calendar's page may know of what was recorded elsewhere (design decision 12), on Wednesday 14 October 2026, 9:00. */

const PLANNED = anEvent('6 x 800 m intervals', '2026-10-13', 960, 1020);
const DEEP = anEvent('Deep tissue massage', '2026-10-14', 1080, 1140);
const SEEN = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-11-16' }];

const ON_TUESDAY = { from: '2026-10-13', to: '2026-10-14' };

interface Reason {
  text: string;
}
type Draft = { verdict: { severity: string; text: string; reasons: Reason[] } };

async function given(planned: ReadEvent[], activities: ReadEvent[]): Promise<World> {
  const world = createWorld();
  await google(world, { type: 'page/reading', reading: aReading(planned, { seen: SEEN }) });
  await strava(world, { type: 'page/reading', reading: aList(activities) });
  return world;
}

/** A deep massage tonight at 18:00, as she writes it in her calendar. */
const draft = (world: World) =>
  google(world, {
    type: 'page/draft',
    title: 'Deep tissue massage',
    date: '2026-10-14',
    startMinute: 1080,
    endMinute: 1140,
    eventId: null,
  }) as unknown as Promise<Draft>;

describe('a calendar’s page', () => {
  it('should hear of a session that was done by the hours that stand in the calendar', async () => {
    const world = await given([PLANNED, DEEP], [anActivity('2026-10-13T19:30', { minutes: 97, tag: 'hard' })]);
    const { verdict } = await draft(
      await given([PLANNED], [anActivity('2026-10-13T19:30', { minutes: 97, tag: 'hard' })]),
    );
    expect(verdict.text).toMatch(/^25 hours after Tuesday’s hard workout/);
    // Our own page says how it was.
    const { conflicts } = await popupOf(world);
    expect(JSON.stringify(conflicts)).toContain('20 hours after Tuesday’s hard workout');
  });

  it.each<[string, ReadEvent]>([
    ['timed', anEvent('City Marathon', '2026-10-13', 540, 600)],
    ['timed to the end', anEvent('City Marathon', '2026-10-13', 540, 780)],
    ['all day', { ...anEvent('City Marathon', '2026-10-13', 0, 0), when: { type: 'dates', ...ON_TUESDAY } }],
  ])('should hear of a race by the same end, whatever was recorded for it: %s', async (_, race) => {
    const ran = (minutes: number) => anActivity('2026-10-13T09:05', { minutes, load: { km: 42.2 } });
    const verdicts = [];
    for (const done of [
      [],
      [ran(150)],
      [ran(600)],
      [{ ...ran(600), when: { type: 'dates' as const, ...ON_TUESDAY } }],
    ]) {
      verdicts.push((await draft(await given([race], done))).verdict);
    }
    const heard = verdicts.map(({ severity, text }) => [severity, text.match(/^\d+ hours after [^.]*/)?.[0]]);
    expect(heard[0]?.[1]).toBeDefined();
    for (const one of heard) expect(one).toEqual(heard[0]);
  });

  it('should know how hard it was, though no figure of it', async () => {
    const easy = anEvent('Easy run', '2026-10-13', 960, 1020);
    const light = await given([easy], [anActivity('2026-10-13T16:00', { minutes: 60 })]);
    const race = await given(
      [easy],
      [anActivity('2026-10-13T16:00', { minutes: 97, tag: 'race', load: { km: 21.1 } })],
    );
    const severities = [(await draft(light)).verdict.severity, (await draft(race)).verdict.severity];
    expect(severities).toEqual(['ok', 'caution']);
  });

  it('should not hear when an activity was that nobody planned', async () => {
    const world = await given([], [anActivity('2026-10-13T19:30', { minutes: 97, tag: 'hard' })]);
    const { verdict } = await draft(world);
    expect(verdict.severity).toBe('conflict');
    expect(verdict.text).toMatch(/^Too soon after a recorded session\. Deep work usually waits at least \d+ hours\.$/);
  });

  it('should hear no figure and no hour of any activity, in marks, drafts, places and the event itself', async () => {
    const number = (from: number, to: number) => fc.integer({ min: from, max: to });
    const figures = fc.record({
      hour: number(3, 21),
      minute: number(1, 59).filter((minute) => minute % 5 !== 0),
      minutes: number(61, 119).filter((minutes) => ![75, 90, 96, 100].includes(minutes)),
      km: number(1001, 4219).map((km) => km / 100),
      relativeEffort: number(2501, 2599),
      ascentM: number(2601, 2699),
      tag: fc.constantFrom('race' as const, 'hard' as const, null),
      planned: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(figures, async ({ hour, minute, minutes, km, relativeEffort, ascentM, tag, planned }) => {
        const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const ran = anActivity(`2026-10-12T${at}`, { minutes, tag, load: { km, relativeEffort, ascentM } });
        const session = anEvent('Tempo run', '2026-10-12', hour * 60, hour * 60 + 60);
        const world = await given(planned ? [session] : [], [ran]);
        const shown = (await google(world, { type: 'page/marks' })) as { marks: { marks: SlotMark[] } };
        const [slot] = shown.marks.marks.filter(({ role }) => role === 'slot');
        const said: unknown[] = [shown, await draft(world)];
        if (slot) {
          const { slotId, choices } = slot;
          const hourOf = { date: '2026-10-16', minute: 1110, kind: 'sports', minutes: 60 };
          said.push(await google(world, { type: 'page/place', slotId, ...hourOf }));
          const startIso = choices[0]?.startIso;
          said.push(await google(world, { type: 'page/add', id: 'booking-1', slotId, startIso, accountIndex: 0 }));
          const [booking] = (world.area.value('bookings') ?? []) as StoredBooking[];
          said.push(booking && [booking.title, booking.description]);
        }
        const text = JSON.stringify(said);
        for (const figure of [`${minutes} min`, `${km}`, `${relativeEffort}`, `${ascentM}`, at, ran.nativeId]) {
          expect(text).not.toContain(figure);
        }
      }),
      propertyRuns(40),
    );
  });
});
