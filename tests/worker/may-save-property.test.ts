import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { editorClosed } from '../../src/worker/editor-closed.ts';
import { ring } from '../../src/worker/ring.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { add, addInPopup, bookings, page, popup, read } from './adding.ts';
import { answerOrDeath } from './memory-area.ts';
import { maySave, savingWorld, theEvent, toEditor, toWeek } from './saving.ts';
import type { World } from './world.ts';

type Step =
  | { do: 'add' | 'editor' | 'week' | 'close'; tab: number; id: number }
  | { do: 'popup'; id: number }
  | { do: 'ask'; tab: number; id: number; diesAfter: number | null }
  | { do: 'read'; shown: boolean }
  | { do: 'alarm' }
  | { do: 'switch'; on: boolean }
  | { do: 'wait'; ms: number };

const tab = fc.constantFrom(10, 11, 12);
const id = fc.integer({ min: 1, max: 3 });
/** Weighted so that a press is often asked for, in the right tab and in time. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('add' as const), tab, id }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('editor' as const), tab, id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('week' as const, 'close' as const), tab, id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('popup' as const), id }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      tab,
      id,
      diesAfter: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), shown: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('alarm' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('switch' as const), on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1000, max: 40_000 }) }) },
);

/** Add, its editor, the question: what is meant to happen, so that the rest meets it halfway. */
const usual: fc.Arbitrary<Step[]> = fc.record({ tab, id }).map((one) => [
  { do: 'add', ...one },
  { do: 'editor', ...one },
  { do: 'ask', ...one, diesAfter: null },
]);
const steps: fc.Arbitrary<Step[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: usual }), {
    minLength: 4,
    maxLength: 30,
  })
  .map((all) => all.flat());

/** Each is a worker of its own: nothing is remembered but what is stored. */
async function take(world: World, one: Exclude<Step, { do: 'ask' }>): Promise<unknown> {
  switch (one.do) {
    case 'add':
      return page(world, add(`booking-${one.id}`), one.tab);
    case 'popup':
      return popup(world, addInPopup(`booking-${one.id}`));
    case 'editor':
      return toEditor(world, one.tab);
    case 'week':
      return toWeek(world, one.tab);
    case 'close':
      return editorClosed(world.worker(), one.tab);
    case 'read':
      return read(world, one.shown ? [theEvent()] : []);
    case 'alarm':
      return ring(world.worker(), 'second-look');
    case 'switch':
      return page(world, { type: 'page/save-for-me', on: one.on });
    case 'wait':
      world.clock.now += one.ms;
      return undefined;
  }
}

/** Asks, in a worker that may die, and tells which bookings were used up for it. */
async function ask(world: World, one: Extract<Step, { do: 'ask' }>) {
  const before = bookings(world);
  const { area } = world;
  area.calls = 0;
  if (one.diesAfter !== null) area.callsToLive = one.diesAfter;
  const reply = await answerOrDeath(maySave(world, { id: `asking-${one.id}` }, one.tab));
  area.callsToLive = Number.POSITIVE_INFINITY;
  const used = bookings(world).filter((now) => {
    const was = before.find((other) => other.id === now.id);
    return was?.save === 'wanted' && now.save === 'used' && now.state === 'saved';
  });
  if (reply?.may === false && used.length === 0) {
    // A no is for good: nothing of this tab can be granted any more.
    const open = bookings(world).filter(({ state }) => state === 'opening' || state === 'editor');
    expect(open.filter(({ tabId, save }) => tabId === one.tab && save === 'wanted')).toEqual([]);
  }
  return { may: reply?.may === true, used };
}

function expectGrant(world: World, one: Extract<Step, { do: 'ask' }>, booking: StoredBooking | undefined): void {
  expect(booking).toMatchObject({ state: 'saved', changedAt: world.clock.now, tabId: one.tab });
  expect(world.clock.now - (booking?.askedAt ?? 0)).toBeLessThan(60_000);
}

describe('any order of commands', () => {
  it('should grant one press a booking at most, written first, and none a minute after the click', async () => {
    let granted = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        const world = await savingWorld();
        const presses = new Map<string, number>();
        for (const one of order) {
          if (one.do !== 'ask') {
            await take(world, one);
            continue;
          }
          const { may, used } = await ask(world, one);
          expect(used.length).toBeLessThanOrEqual(1);
          if (!may) continue;
          granted++;
          const [booking] = used;
          expectGrant(world, one, booking);
          const count = (presses.get(booking?.id ?? '') ?? 0) + 1;
          presses.set(booking?.id ?? '', count);
          expect(count).toBe(1);
        }
        // No hour is pressed for twice while nobody knows what became of the first press.
        expect(bookings(world).filter(({ state }) => state === 'saved').length).toBeLessThanOrEqual(1);
      }),
      propertyRuns(150),
    );
    expect(granted).toBeGreaterThan(0);
  });
});
