import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/core/model.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import type { ExtensionMessage } from '../../src/platform/messages.ts';
import type { PopupView } from '../../src/platform/popup-view.ts';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension } from '../../src/worker/handlers.ts';
import { ask, asked, fromPage, RACE_ID, save, WORKOUT, WORKOUT_ID, worldOfEfforts } from './checking-in.ts';
import { answerOrDeath } from './memory-area.ts';
import { ANA, aReading, NOW, type World } from './world.ts';

const SORE = { legs: 'sore', area: null, rundown: false, rpe: null, redFlags: [] };

describe('the page of questions', () => {
  let world: World;
  beforeEach(async () => {
    world = await worldOfEfforts();
  });
  const kept = () => (world.area.value('checkIns') ?? []) as CheckIn[];

  it('should ask of an effort by its own words', async () => {
    const view = await asked(world, WORKOUT_ID);
    expect(view).toMatchObject({
      lang: 'en',
      title: 'How do the legs feel?',
      about: 'Hard workout · hard, Tuesday 13 October',
      redFlags: [],
      rpe: { label: 'How hard did it feel?' },
    });
    expect(view.legs.map(({ value }) => value)).toEqual(['fresh', 'stiff', 'sore']);
    expect(view.areas.every(({ label }) => label !== '')).toBe(true);
  });

  it('should ask after a race for the signs that are a doctor’s, in words that name no illness', async () => {
    const { about, redFlags } = await asked(world, RACE_ID);
    expect(about).toBe('Half marathon · very hard, Tuesday 13 October');
    expect(redFlags.map(({ id }) => id)).toEqual([
      'breath',
      'confusion',
      'calf',
      'urine',
      'swelling',
      'unwell',
      'fever',
    ]);
    expect(redFlags.map(({ text }) => text).join(' ')).not.toMatch(/thrombo|rhabdo|DVT|diagnos|syndrome/i);
  });

  it('should ask in general after a race of these days, of no effort', async () => {
    expect(await asked(world, null)).toMatchObject({
      about: null,
      rpe: null,
      redFlags: [{ id: 'breath' }, ...Array(6).fill({})],
    });
    world.clock.now += 8 * DAY;
    expect((await asked(world, null)).redFlags).toEqual([]);
  });

  it('should say that an effort is gone', async () => {
    expect(await ask(world, { type: 'check-in/view', eventId: 'nothing@google.com' })).toMatchObject({
      ok: false,
      code: 'gone',
    });
  });

  it.each([
    [{ legs: 'fresh' }, { legs: 'fresh' }, 'Fresh legs: the plan stays as it is.'],
    [
      { legs: 'stiff', area: ' calves ' },
      { legs: 'stiff', area: 'calves' },
      'Stiff legs: a massage is looked for within seven days. Tell your therapist where.',
    ],
    [{ legs: 'sore' }, { legs: 'sore' }, 'Sore legs: deep work is better left for a day.'],
    [{ rundown: true }, { flags: ['run-down'] }, 'Run down: lighter work is suggested for two days.'],
    [{ rpe: 0 }, { effort: { event: WORKOUT_ID, rpe: 0 } }, 'Counted as hard as it felt: 0 of 10.'],
  ])('should keep %j, and say what it changes', async (answers, said, text) => {
    const reply = await save(world, { eventId: WORKOUT_ID, ...answers });
    expect(reply).toEqual({ ok: true, undo: `check-in-${NOW}`, text, urgent: false });
    expect(kept()).toEqual([{ at: NOW, ...said }]);
  });

  it('should keep nothing where nothing was answered', async () => {
    expect(await save(world, { eventId: WORKOUT_ID, area: '\u202e \n' })).toMatchObject({
      ok: false,
      code: 'invalid',
      text: 'Nothing is ticked yet. Choose an answer, then save.',
    });
    expect(kept()).toEqual([]);
  });

  it('should lose no answer with the effort it was asked of', async () => {
    expect(await save(world, { eventId: 'gone@google.com', rpe: 9 })).toMatchObject({ ok: false, code: 'gone' });
    expect(await save(world, { eventId: 'gone@google.com', rpe: 9, redFlags: ['calf'] })).toMatchObject({
      urgent: true,
    });
    expect(kept()).toEqual([{ at: NOW, flags: ['dvt-suspected'] }]);
  });

  it('should keep two answers of one moment apart', async () => {
    await save(world, { legs: 'stiff' });
    await save(world, { legs: 'sore' });
    expect(kept().map(({ at }) => at)).toEqual([NOW, NOW - 1]);
  });

  it('should keep what was sent twice once, even by another worker', async () => {
    const message = { type: 'check-in/save', id: 'check-in-1', eventId: null, ...SORE };
    const first = await ask(world, message);
    world.clock.now += HOUR;
    expect(await ask(world, message)).toEqual(first);
    expect(kept()).toHaveLength(1);
  });

  it('should be kept once and answered alike, wherever the worker dies on the way', async () => {
    const message = { type: 'check-in/save', id: 'check-in-1', eventId: null, ...SORE } as ExtensionMessage;
    for (let calls = 0; calls < 6; calls++) {
      world.area.items.delete('checkIns');
      world.area.items.delete('commands');
      world.area.callsToLive = world.area.calls + calls;
      await answerOrDeath(handleExtension({ ...world.worker(), engine }, message));
      world.area.callsToLive = Number.POSITIVE_INFINITY;
      expect(await ask(world, message)).toMatchObject({ ok: true, undo: `check-in-${NOW}` });
      expect(kept()).toEqual([{ at: NOW, legs: 'sore' }]);
    }
  });

  it('should say so where the store is full, and keep nothing by half', async () => {
    world.area.fault = new Error('QuotaExceededError');
    expect(await save(world, { legs: 'sore' })).toMatchObject({ ok: false, code: 'failed' });
    world.area.fault = null;
    expect(kept()).toEqual([]);
    expect(await save(world, { legs: 'sore' })).toMatchObject({ ok: true });
  });

  describe('and the plan', () => {
    const popup = async () => {
      const reply = (await ask(world, { type: 'popup/view' })) as unknown as { view: PopupView };
      return reply.view;
    };
    const received = () => world.tabs.flatMap((tab) => tab.received) as { type: string }[];

    it('should look for a visit when legs are stiff, and tell every page', async () => {
      const tab = world.openTab();
      // A visit after the race would be the one she asks for.
      await fromPage(world, { type: 'page/reading', reading: aReading([WORKOUT]) });
      const before = await popup();
      const wants = ({ slots, unmet }: PopupView) => [
        ...slots.map(({ forWhat }) => forWhat),
        ...unmet.map(({ need }) => need),
      ];
      expect(wants(before).join(' ')).not.toMatch(/asked/i);
      await save(world, { legs: 'stiff' });
      expect(wants(await popup()).join(' ')).toMatch(/asked/i);
      expect(tab.received).toContainEqual(expect.objectContaining({ type: 'worker/marks' }));
      expect(world.told).toContainEqual(expect.objectContaining({ type: 'worker/changed' }));
      expect(JSON.stringify(received())).not.toMatch(/stiff|asked|check-in/i);
    });

    it('should take a sign back with everything it did, and only once', async () => {
      const { undo } = await save(world, { eventId: RACE_ID, redFlags: ['urine'] });
      // Nobody but our own pages may take it back.
      expect(await fromPage(world, { type: 'page/undo', account: ANA, undo })).toMatchObject({
        ok: false,
        code: 'gone',
      });
      expect(kept()).toHaveLength(1);
      // She may have closed the page that said so.
      expect((await popup()).undo).toEqual([{ id: undo, text: 'How you said the legs feel' }]);
      expect(await ask(world, { type: 'popup/undo', undo })).toEqual({ ok: true });
      expect(kept()).toEqual([]);
      expect(await ask(world, { type: 'popup/undo', undo })).toMatchObject({ ok: false, code: 'gone' });
    });

    it('should be written nowhere once it was taken back, and not come again with a repeated answer', async () => {
      const message = { type: 'check-in/save', id: 'check-in-1', eventId: null, ...SORE, redFlags: ['calf'] };
      await ask(world, message);
      await save(world, { legs: 'stiff' });
      expect(await ask(world, { type: 'popup/undo', undo: `check-in-${NOW}` })).toEqual({ ok: true });
      expect(JSON.stringify(world.area.value('commands'))).not.toMatch(/doctor/);
      expect(JSON.stringify(world.area.value('commands'))).toMatch(/Stiff legs/);
      expect(await ask(world, message)).toMatchObject({ ok: true, text: '', urgent: false });
      expect(kept()).toMatchObject([{ legs: 'stiff' }]);
    });

    it.each([
      ['breath', 'now'],
      ['calf', 'now'],
      ['fever', 'doctor before'],
    ])('should propose nothing for a week after a sign, and say to see a doctor first: %s', async (sign, said) => {
      world.clock.now += DAY;
      await save(world, { legs: 'stiff' });
      expect((await popup()).slots.length).toBeGreaterThan(0);
      world.clock.now += 1000;
      const reply = await save(world, { eventId: RACE_ID, legs: 'sore', redFlags: [sign] });
      expect(reply).toMatchObject({ ok: true, urgent: true, text: expect.stringContaining(said) });
      expect(reply.text).toMatch(/doctor/);
      expect(reply.text).not.toMatch(/sore/i);
      const { slots, unmet } = await popup();
      const week = world.clock.now + 7 * DAY;
      expect(slots.filter(({ startIso }) => Date.parse(startIso) < week)).toEqual([]);
      expect(JSON.stringify(unmet)).not.toMatch(/rolling/i);
    });

    it('should count an effort as hard as it felt', async () => {
      await save(world, { eventId: WORKOUT_ID, rpe: 10 });
      const { about, redFlags } = await asked(world, WORKOUT_ID);
      expect(about).toBe('Hard workout · very hard, Tuesday 13 October');
      expect(redFlags).not.toEqual([]);
    });
  });
});
