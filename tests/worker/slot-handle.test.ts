import { describe, expect, it } from 'vitest';
import type { PageMarks } from '../../src/platform/marks.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { engine } from '../../src/worker/engine.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { isCalled, slotHandle } from '../../src/worker/slot-handle.ts';
import { only } from './composing.ts';
import { ANA, anEvent, aReading, createWorld, fromTab } from './world.ts';

describe('slotHandle', () => {
  it('should be the same from every worker', () => {
    expect(slotHandle('pre:race@google.com:sports')).toBe('slot-ef78f9a49afd905c');
  });

  it('should tell slots apart that are nearly alike', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `pre:${at.toString(32)}@google.com:sports`);
    expect(new Set(ids.map(slotHandle)).size).toBe(ids.length);
    expect(slotHandle('')).toMatch(/^slot-[0-9a-f]{16}$/);
  });

  it('should name one slot, as its whole id does', () => {
    expect(isCalled('cadence:1:deep', slotHandle('cadence:1:deep'))).toBe(true);
    expect(isCalled('cadence:1:deep', 'cadence:1:deep')).toBe(true);
    expect(isCalled('cadence:1:deep', slotHandle('cadence:2:deep'))).toBe(false);
  });
});

describe('a slot for an event of another account', () => {
  const work = { account: 'work@example.com' };
  const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-16' }];
  async function given() {
    const world = createWorld();
    let count = 0;
    const page = async (message: object) => {
      const command = { id: `command-${count++}`, account: ANA, ...message } as unknown as PageMessage;
      const reply = await handlePage({ ...world.worker(), engine }, command, fromTab(10));
      await world.settled();
      return reply as { ok: boolean; marks: PageMarks; url: string };
    };
    const race = anEvent('Secret board half marathon', '2026-10-25', 540, 660);
    await page({ type: 'page/reading', reading: aReading([race], { seen, ...work }) });
    const { marks } = await page({ type: 'page/reading', reading: aReading([], { seen }) });
    return { world, page, marks, race };
  }

  it('should come to a page without a trace of that event, and be added by what the page calls it', async () => {
    const { world, page, marks, race } = await given();
    const slots = only('slot', marks);
    expect(slots.length).toBeGreaterThan(0);
    const sent = JSON.stringify(marks);
    expect(sent).not.toContain(race.key.uid);
    expect(sent).not.toMatch(/secret|board|native-|work@/i);

    const about = slots.find(({ choices }) => JSON.stringify(choices).includes('a race in another calendar'));
    const { slotId, choices } = about ?? (slots[0] as (typeof slots)[0]);
    const startIso = choices[0]?.startIso;
    const add = { type: 'page/add', id: 'booking-1', slotId, startIso, accountIndex: 0 };
    const reply = await page(add);
    expect(reply.ok).toBe(true);
    expect(new URL(reply.url).searchParams.get('details')).not.toMatch(/secret/i);
    const [booking] = world.area.value('bookings') as [StoredBooking];
    expect(slotHandle(booking.slotId)).toBe(slotId);
    world.area.put('commands', []);
    expect(await page(add)).toEqual(reply);
    expect(world.area.value('bookings')).toHaveLength(1);
  });

  it('should be dismissed by what the page calls it', async () => {
    const { world, page, marks } = await given();
    const [slot] = only('slot', marks);
    const startIso = slot?.choices[0]?.startIso;
    expect(await page({ type: 'page/decide', action: 'dismiss', slotId: slot?.slotId, startIso })).toMatchObject({
      ok: true,
    });
    const [decision] = world.area.value('decisions') as [{ need: string }];
    expect(decision.need).toMatch(/^(pre|post|cadence):/);
  });
});
