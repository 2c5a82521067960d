import { describe, expect, it } from 'vitest';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import type { OptionsView } from '../../src/platform/options-view.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { readOnce } from '../../src/worker/read-once.ts';
import { onPage } from './composing.ts';
import { anEvent, aReading, createWorld, fromTab } from './world.ts';

const EVENTS = [
  anEvent('6 x 800 m intervals', '2026-10-15', 1080, 1140),
  anEvent('Berlin half marathon', '2026-10-18', 540, 660),
  anEvent('Team meeting', '2026-10-16', 540, 600),
];

describe('readOnce', () => {
  it('should read an event once, and another event that looks alike by itself', () => {
    const read: string[] = [];
    const detect = readOnce((event) => {
      read.push(event.id);
      return engine.detector({})(event);
    });
    const race = onPage('Berlin half marathon', '2026-09-13T09:00');
    expect(detect(race)).toBe(detect(race));
    detect({ ...race });
    expect(read).toHaveLength(2);
  });

  it('should hold for a whole command, whatever it asks', async () => {
    const world = createWorld();
    let read: string[] = [];
    const counting = {
      ...engine,
      detector: (words: Parameters<typeof engine.detector>[0]) => {
        const detect = engine.detector(words);
        return (event: Parameters<typeof detect>[0]) => {
          read.push(event.title);
          return detect(event);
        };
      },
    };
    const env = () => ({ ...world.worker(), engine: counting });
    const once = () => expect([...read].sort()).toEqual(EVENTS.map(({ title }) => title).sort());

    const reading = { type: 'page/reading', id: 'reading-1', reading: aReading(EVENTS) } as unknown as PageMessage;
    const { marks } = (await handlePage(env(), reading, fromTab(10))) as { marks: { marks: object[] } };
    once();

    read = [];
    const options = { type: 'options/view', id: 'view-1' } as ExtensionMessage;
    const { view } = (await handleExtension(env(), options)) as { view: OptionsView };
    once();

    read = [];
    const eventId = view.events.find(({ title }) => title === 'Team meeting')?.eventId;
    const correct = { type: 'options/correct', id: 'correct-1', eventId, says: 'hard', scope: 'event' };
    expect(await handleExtension(env(), correct as ExtensionMessage)).toMatchObject({ ok: true });
    once();

    read = [];
    const slot = marks.marks.find((mark) => (mark as { role: string }).role === 'slot') as {
      slotId: string;
      choices: [{ startIso: string }];
    };
    const decide = { type: 'page/decide', id: 'decide-1', action: 'dismiss', slotId: slot.slotId };
    const startIso = slot.choices[0].startIso;
    const account = 'ana@example.com';
    await handlePage(env(), { ...decide, account, startIso } as unknown as PageMessage, fromTab(10));
    once();
    await world.settled();
  });
});
