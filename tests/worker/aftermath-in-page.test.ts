import { expect, it } from 'vitest';
import type { EffortMark, PageMarks } from '../../src/platform/marks.ts';
import { STRAVA } from './activities.ts';
import { fromPage, RACE, readStrava, WORKOUT, worldOfEfforts } from './checking-in.ts';
import { aReading, createWorld } from './world.ts';

const effortsOf = (reply: unknown) =>
  (reply as { marks: PageMarks }).marks.marks.filter((mark): mark is EffortMark => mark.role === 'effort');

/** On Wednesday 14 October 2026 at 09:00 UTC, from a page's reading to its marks. */
it('should tell a page of Strava what its run means, whether or not a calendar had planned it', async () => {
  const alone = createWorld();
  const [unplanned] = effortsOf(await readStrava(alone));
  // Ran from 16:00 to 17:00 UTC.
  expect(unplanned).toMatchObject({ nativeId: '9007199254740993', startIso: '2026-10-13T16:00:00+00:00' });
  expect(unplanned?.aftermath?.line).toBe('Hard · deep from Wed 17:00, light from now');
  expect(unplanned?.aftermath?.slot?.text).toMatch(/ · free time not checked$/);

  const both = await worldOfEfforts();
  const marks = effortsOf(await readStrava(both));
  // The race of the morning stands in the calendar alone, and deep work waits for both.
  expect(marks.map(({ nativeId }) => nativeId)).toEqual(['9007199254740993']);
  expect(marks[0]?.aftermath?.line).toBe('Hard · deep from Thu 11:00, light from now');
  expect(JSON.stringify(marks)).not.toMatch(/800|Berlin|Track with Jo/);

  const calendar = effortsOf(await fromPage(both, { type: 'page/reading', reading: aReading([RACE, WORKOUT]) }));
  expect(calendar.map(({ nativeId, aftermath }) => [nativeId, aftermath])).toEqual([
    [RACE.nativeId, undefined],
    [WORKOUT.nativeId, undefined],
  ]);
  expect(calendar[1]?.startIso).toBe('2026-10-13T18:00:00+00:00');
  expect(JSON.stringify(calendar)).not.toContain(STRAVA.account);
});
