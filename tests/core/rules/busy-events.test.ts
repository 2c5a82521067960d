import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { busyEvents } from '../../../src/core/rules/busy-events.ts';
import { DAY, MINUTE } from '../../../src/core/time.ts';
import { days, event } from '../plan/given-plan.ts';

const HOUR_OF = '2026-09-07T18:00';

describe('busyEvents', () => {
  it.each<[string, ReturnType<typeof event>, boolean]>([
    ['a meeting', event('Team meeting', HOUR_OF), true],
    ['a tentative one', event('Team meeting', HOUR_OF, 60, { status: 'tentative' }), true],
    ['a declined one', event('Team meeting', HOUR_OF, 60, { status: 'declined' }), false],
    ['a cancelled one', event('Team meeting', HOUR_OF, 60, { status: 'cancelled' }), false],
    ['one shown as free', event('Team meeting', HOUR_OF, 60, { busy: 'free' }), false],
    ['one with the word cancelled', event('CANCELLED: Team meeting', HOUR_OF), false],
    ['an all-day event', days('Conference', '2026-09-07', '2026-09-08'), false],
    ['a stay of a day', event('Vacation', HOUR_OF, DAY / MINUTE), false],
    ['a run, which is an effort', event('Intervals 6x800m', HOUR_OF), false],
    ['a massage', event('Sports massage', HOUR_OF), false],
    ['a rest day', event('Rest day', HOUR_OF), false],
  ])('should say of %s: %j', (_, one, expected) => {
    const found = busyEvents([{ event: one, detection: detect({ title: one.title }) }]);
    expect(found).toEqual(expected ? [{ id: one.id, from: one.start, to: one.end }] : []);
  });
});
