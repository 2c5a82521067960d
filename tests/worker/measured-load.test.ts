import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergeTwins } from '../../src/core/agenda/merge-twins.ts';
import type { LoadSignals, ReadEvent } from '../../src/core/model.ts';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import { reading } from '../../src/platform/schema/reading.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { event } from '../core/plan/given-plan.ts';
import { anEvent, aReading, createWorld, fromTab } from './world.ts';

const MEASURED: LoadSignals = { from: 'measured', tss: 320, minutes: 60 };

function withLoad(load: object): ReadEvent {
  return { ...anEvent('Easy run', '2026-10-15', 1080, 1140), load: load as LoadSignals };
}

describe('a load in numbers', () => {
  it('should survive reading, storage and the agenda, and be what an effort is rated by', async () => {
    const world = createWorld();
    const sent = v.parse(reading, aReading([withLoad(MEASURED)]));
    const message = { type: 'page/reading', id: 'reading-1', reading: sent } as unknown as PageMessage;
    await handlePage({ ...world.worker(), engine }, message, fromTab(10));
    expect(world.area.value('readings:google-calendar|ana@example.com:2026-10-12')).toMatchObject({
      events: [{ load: MEASURED }],
    });
    const asked = { type: 'popup/view', id: 'view-1' } as ExtensionMessage;
    const { view } = (await handleExtension({ ...world.worker(), engine }, asked)) as { view: PopupView };
    expect(view.efforts).toMatchObject([{ title: 'Easy run', load: 'E5' }]);
  });

  it.each([
    ['no number', { from: 'measured', tss: 'a lot' }],
    ['beyond its cap', { from: 'measured', tss: 1e9 }],
    ['below nothing', { from: 'measured', km: -1 }],
    ['of no known origin', { from: 'guessed', tss: 100 }],
  ])('should be refused where it is %s', (_, load) => {
    expect(v.safeParse(reading, aReading([withLoad(load)])).success).toBe(false);
  });

  it('should be the measured one of two twins, in any order', () => {
    const planned = { from: 'planned', km: 10 } as const;
    const page = { source: 'google-calendar', account: 'ana@example.com' } as const;
    const copies = [
      event('Easy run', '2026-09-01T18:00', 60, { ...page, seenIn: [{ ...page, nativeId: 'x' }], load: planned }),
      event('Easy run', '2026-09-01T18:00', 60, { load: MEASURED }),
    ];
    for (const order of [copies, [...copies].reverse()]) {
      expect(mergeTwins(order).map(({ load }) => load)).toEqual([MEASURED]);
    }
  });
});
