import type { ReadEvent } from '../../src/core/model.ts';
import { addDays } from '../../src/core/time.ts';
import type { PageMarks, SlotMark } from '../../src/platform/marks.ts';
import type { Command, Failure, PageMessage, Replies } from '../../src/platform/messages.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { ANA, aReading, createWorld, fromTab } from './world.ts';

/** Ana's page and the real engine: what she can drag, draft and mend. Its clock is `zone`; the first day read is Monday 12 October 2026. */
export function openPage(events: ReadEvent[] = [], { zone = 'UTC', weeks = 8, world = createWorld() } = {}) {
  let count = 0;
  async function ask<T extends PageMessage['type']>(type: T, message: object = {}): Promise<Replies[T] | Failure> {
    const command = { id: `command-${count++}`, account: ANA, type, ...message } as unknown as PageMessage;
    const reply = await handlePage({ ...world.worker(), engine }, command, fromTab(10));
    await world.settled();
    return reply as Replies[T] | Failure;
  }
  async function popup<T extends Command['type'] & keyof Replies>(type: T, message: object = {}) {
    const command = { id: `command-${count++}`, type, ...message };
    const reply = await handleExtension({ ...world.worker(), engine }, command as never);
    await world.settled();
    return reply as Replies[T] | Failure;
  }
  const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: addDays('2026-10-12', 7 * weeks) }];
  return {
    world,
    ask,
    popup,
    /** The page is read, and gives its slots. */
    read: async (shown: ReadEvent[] = events) => {
      const reading = aReading(shown, { seen, zone: { iana: zone }, readAt: world.clock.now });
      return slotsOf(done(await ask('page/reading', { reading })).marks);
    },
    slots: async () => slotsOf(done(await ask('page/marks')).marks),
    place: (
      slot: SlotMark,
      to: Partial<{ date: string; minute: number; kind: string; minutes: number; id: string }>,
    ) => {
      const [own] = slot.choices;
      if (!own) throw new Error('a slot without an hour');
      const here = { date: own.date, minute: own.startMinute, kind: own.kind, minutes: lengthOf(slot) };
      return ask('page/place', { slotId: slot.slotId, ...here, ...to });
    },
    decisions: () => (world.area.value('decisions') ?? []) as { type: string; id: string }[],
  };
}

export function slotsOf({ marks }: PageMarks): SlotMark[] {
  return marks.filter((mark): mark is SlotMark => mark.role === 'slot');
}

/** The length of a slot's own hour, which may cross midnight. */
export function lengthOf({ choices }: SlotMark): number {
  const [own] = choices;
  return own ? (Date.parse(own.endIso) - Date.parse(own.startIso)) / 60_000 : 0;
}

/** An answer that was given; throws the refusal's own sentence. */
export function done<R extends { ok: true }>(reply: R | Failure): R {
  if (!reply.ok) throw new Error(reply.text);
  return reply;
}

/** `2026-10-15 18:00 sports 60` */
export function hourOf(slot: SlotMark | undefined): string {
  const own = slot?.choices[0];
  if (!slot || !own) return 'none';
  const clock = `${String(Math.floor(own.startMinute / 60)).padStart(2, '0')}:${String(own.startMinute % 60).padStart(2, '0')}`;
  return `${own.date} ${clock} ${own.kind} ${lengthOf(slot)}`;
}

/** The letter of a slot's strip at an hour; nothing where the strip does not reach. */
export function letterAt({ strip }: SlotMark, date: string, minute: number): string {
  return strip.find((day) => day.date === date)?.cells[Math.floor(minute / 15)] ?? '';
}
