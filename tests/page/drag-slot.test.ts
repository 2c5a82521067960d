// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardStage, openCardStage } from './card-stage.ts';

/** On the stage's grid a day is 100 px wide and a minute 1 px high: the slot stands on Wednesday (x 200) from 1080. */
describe('a slot is dragged', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
    stage.places();
  });
  afterEach(() => stage.close());

  const slot = () => stage.mark('slot');
  const line = () => stage.inside('kneadtime-drag', '[role=status]');
  const placed = () => stage.commands('page/place');
  const top = () => Number.parseFloat(slot().style.top);

  async function drag(x: number, y: number, from: [number, number] = [250, 1100]): Promise<void> {
    await stage.pointer('pointerdown', ...from, slot());
    await stage.pointer('pointermove', from[0] + 3, from[1] + 4, document.body);
    await stage.pointer('pointermove', x, y, document.body);
  }

  it('to another day and hour: the ghost and a line go with it, and the worker hears of it once, at the end', async () => {
    const before = top();
    await drag(150, 1000);
    expect(line()?.textContent).toBe('Tuesday 16:15 – 17:15 · Good time');
    expect(line()?.getAttribute('aria-live')).toBe('polite');
    expect(slot().closest('*')?.getRootNode()).toHaveProperty('host.parentElement.dataset.datekey');
    expect(top()).toBeLessThan(before);
    await stage.pointer('pointermove', 350, 1240, document.body);
    expect(line()?.textContent).toBe('Thursday 20:15 – 21:15 · Busy');
    expect(stage.sent.map(({ type }) => type)).toEqual(['page/reading', 'page/part']);
    await stage.pointer('pointermove', 150, 1000, document.body);
    await stage.pointer('pointerup', 150, 1000, document.body);
    expect(placed()).toMatchObject([{ slotId: 's1', date: '2026-09-15', minute: 975, kind: 'sports', minutes: 60 }]);
    expect(line()).toBeNull();
    expect(stage.card()?.textContent).toContain('2026-09-15 at 975');
    expect(stage.card()?.textContent).toContain('Moved.');
    expect(stage.action('undo')).toBeDefined();
  });

  it('a line that looks like the strip looks there', async () => {
    await drag(250, 1100 + 180);
    expect(slot().dataset.severity).toBe('conflict');
    await stage.pointer('pointermove', 250, 900, document.body);
    expect(slot().dataset.severity).toBe('good');
  });

  it('the page hears nothing of it, and no card opens by the click at its end', async () => {
    await drag(150, 1000);
    await stage.pointer('pointermove', 250, 1100, document.body);
    await stage.pointer('pointerup', 250, 1100, document.body);
    await stage.click(slot());
    expect(stage.heardByPage.filter((type) => type !== 'pointerover')).toEqual([]);
    // Dropped where it was: nothing was asked for.
    expect(placed()).toEqual([]);
    expect(stage.card()).toBeNull();
  });

  it('a hand that is not quite still clicks', async () => {
    await stage.pointer('pointerdown', 250, 1100, slot());
    await stage.pointer('pointermove', 252, 1103, slot());
    await stage.pointer('pointerup', 252, 1103, slot());
    await stage.click(slot());
    expect(stage.card()).not.toBeNull();
    expect(line()).toBeNull();
  });

  it('Escape puts it back, and what follows is no drop', async () => {
    const before = top();
    await drag(150, 1000);
    await stage.press('Escape', document.body);
    expect(top()).toBe(before);
    expect(line()).toBeNull();
    await stage.pointer('pointermove', 150, 900, document.body);
    await stage.pointer('pointerup', 150, 900, document.body);
    await stage.click(document.body);
    expect(placed()).toEqual([]);
    expect(stage.heardByPage).not.toContain('click');
    await stage.press('Escape', document.body);
    expect(stage.heardByPage).toEqual(['keydown']);
  });

  it('a pointer that is taken away puts it back', async () => {
    const before = top();
    await drag(150, 1000);
    await stage.pointer('pointercancel', 150, 1000, document.body);
    expect(top()).toBe(before);
    expect(placed()).toEqual([]);
  });

  it.each(['a move without a button', 'blur', 'visibilitychange'])(
    '%s puts it back, and the page has its moves again',
    async (how) => {
      const before = top();
      await drag(150, 1000);
      if (how === 'blur') await stage.fire(document.defaultView, new Event('blur'));
      else if (how === 'visibilitychange') {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        await stage.fire(document, new Event('visibilitychange', { bubbles: true }));
        Reflect.deleteProperty(document, 'hidden');
        await stage.fire(document, new Event('visibilitychange', { bubbles: true }));
        await stage.settle(500);
      } else
        await stage.fire(document.body, new PointerEvent('pointermove', { bubbles: true, pointerId: 7, buttons: 0 }));
      expect(top()).toBe(before);
      expect(line()).toBeNull();
      stage.heardByPage.length = 0;
      await stage.pointer('pointermove', 150, 900, document.body);
      expect(stage.heardByPage).toEqual(['pointermove']);
      expect(placed()).toEqual([]);
    },
  );

  it('a finger rests on it first, and scrolls otherwise', async () => {
    const touch = async (type: string, y: number, target: EventTarget) => {
      const at = { clientX: 250, clientY: y, pointerId: 9, button: 0, buttons: type === 'pointerup' ? 0 : 1 };
      const options = { bubbles: true, composed: true, isPrimary: true, pointerType: 'touch', ...at };
      await stage.fire(target, new PointerEvent(type, options));
      await stage.settle(20);
    };
    await touch('pointerdown', 1100, slot());
    await touch('pointermove', 1000, document.body);
    await stage.settle(1000);
    await touch('pointermove', 900, document.body);
    expect(line()).toBeNull();
    await touch('pointerup', 900, document.body);
    await touch('pointerdown', 1100, slot());
    await stage.settle(310);
    await touch('pointermove', 1000, document.body);
    expect(line()?.textContent).toContain('Wednesday 16:15');
    await touch('pointercancel', 1000, document.body);
    expect(line()).toBeNull();
    expect(placed()).toEqual([]);
  });

  it('a refusal says why, and the ghost goes back', async () => {
    const before = top();
    stage.answers['page/place'] = () => ({ ok: false, code: 'refused', text: 'That hour is busy.' });
    await drag(150, 1000);
    await stage.pointer('pointerup', 150, 1000, document.body);
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That hour is busy.');
    expect(top()).toBe(before);
  });

  it('while the worker thinks, the ghost stays where it was let go', async () => {
    const before = top();
    stage.silent = true;
    await drag(150, 1000);
    // No answer at all, yet.
    stage.answers['page/place'] = () => new Promise(() => undefined);
    stage.silent = false;
    await stage.pointer('pointerup', 150, 1000, document.body);
    expect(top()).toBeLessThan(before);
    expect(stage.card()?.textContent).toContain('Tuesday 16:15 – 17:15');
  });

  it('nobody but a hand drags', async () => {
    await stage.pointer('pointerdown', 250, 1100, slot(), false);
    await stage.pointer('pointermove', 150, 1000, document.body, false);
    await stage.pointer('pointerup', 150, 1000, document.body, false);
    expect(placed()).toEqual([]);
    expect(line()).toBeNull();
  });

  it('out of the grid it stays where it was last', async () => {
    await drag(150, 1000);
    await stage.pointer('pointermove', 5000, 1000, document.body);
    expect(line()?.textContent).toContain('Tuesday 16:15');
  });

  it('only slots, and only where hours are shown', async () => {
    await stage.pointer('pointerdown', 150, 1100, stage.mark('effort'));
    await stage.pointer('pointermove', 150, 900, document.body);
    await stage.pointer('pointerup', 150, 900, document.body);
    expect(line()).toBeNull();
    expect(placed()).toEqual([]);
  });

  it('a slot that is gone by then is dropped nowhere', async () => {
    await drag(150, 1000);
    stage.push({ marks: [] });
    await stage.pointer('pointerup', 150, 1000, document.body);
    expect(placed()).toEqual([]);
    expect(line()).toBeNull();
  });
});
