// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardStage, openCardStage } from './card-stage.ts';

/** On the stage's grid a day is 100 px wide and a minute 1 px high: the slot stands on Wednesday (x 200) from 1080. */
describe('a slot is moved by keys', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
    stage.places();
    stage.mark('slot').focus();
  });
  afterEach(() => stage.close());

  const slot = () => stage.mark('slot');
  const line = () => stage.inside('kneadtime-drag', '[role=status]');
  const placed = () => stage.commands('page/place');

  it('by quarters and days on its mark; Enter keeps it', async () => {
    await stage.press('ArrowDown', slot());
    expect(line()?.textContent).toBe('Wednesday 18:15 – 19:15 · Busy');
    for (const key of ['ArrowUp', 'ArrowUp']) await stage.press(key, slot());
    expect(line()?.textContent).toBe('Wednesday 17:45 – 18:45 · Good time');
    await stage.press('ArrowRight', slot(), { shiftKey: true });
    await stage.press('ArrowRight', slot(), { shiftKey: true });
    await stage.press('ArrowLeft', slot(), { shiftKey: true });
    expect(line()?.textContent).toContain('Thursday 17:45');
    expect((slot().getRootNode() as ShadowRoot).activeElement).toBe(slot());
    const enter = await stage.press('Enter', slot());
    expect(enter.defaultPrevented).toBe(true);
    expect(placed()).toMatchObject([{ date: '2026-09-17', minute: 1065 }]);
    expect(stage.card()?.textContent).toContain('Moved.');
    expect(line()).toBeNull();
  });

  it('on a page that runs right to left the later day is on the left', async () => {
    document.documentElement.dir = 'rtl';
    await stage.press('ArrowLeft', slot(), { shiftKey: true });
    expect(line()?.textContent).toContain('Thursday');
    document.documentElement.removeAttribute('dir');
  });

  it('Escape puts it back, and so does Tab', async () => {
    const before = slot().style.top;
    for (const key of ['Escape', 'Tab']) {
      await stage.press('ArrowUp', slot());
      expect(slot().style.top).not.toBe(before);
      await stage.press(key, slot());
      expect(slot().style.top).toBe(before);
      expect(line()).toBeNull();
    }
    expect(placed()).toEqual([]);
  });

  it('Enter on a slot that was not moved opens its card', async () => {
    const enter = await stage.press('Enter', slot());
    expect(enter.defaultPrevented).toBe(false);
    expect(placed()).toEqual([]);
  });

  it('in the card: its own line says it, Enter keeps it, Add adds it there', async () => {
    await stage.click(slot());
    expect(stage.card()?.getAttribute('aria-description')).toBe('Arrow keys move it by 15 minutes, Enter keeps it');
    await stage.press('ArrowUp', stage.card());
    expect(line()).toBeNull();
    expect(stage.card()?.querySelector('.told [role=status]')?.textContent).toBe('Wednesday 17:45 – 18:45 · Good time');
    await stage.press('Escape', stage.card());
    expect(stage.card()?.querySelector('.told')?.textContent).toBe('');
    await stage.press('ArrowUp', stage.card());
    await stage.press('Enter', stage.action('dismiss'));
    expect(placed()).toMatchObject([{ minute: 1065 }]);
    expect(stage.commands('page/decide')).toEqual([]);
    await stage.press('ArrowUp', stage.card());
    await stage.click(stage.action('add'));
    expect(placed()).toHaveLength(2);
    expect(placed()[1]).toMatchObject({ slotId: 's2', minute: 1050 });
    expect(stage.commands('page/add')).toMatchObject([{ slotId: 's2', startIso: '2026-09-16T17:30:00+02:00' }]);
  });

  it('keys that nobody pressed move nothing', async () => {
    await stage.press('ArrowDown', slot(), {}, false);
    expect(line()).toBeNull();
    await stage.press('ArrowDown', slot());
    await stage.press('Enter', slot(), {}, false);
    expect(placed()).toEqual([]);
  });

  it('a press elsewhere puts it back', async () => {
    const before = slot().style.top;
    await stage.press('ArrowUp', slot());
    await stage.pointer('pointerdown', 1, 1, document.body);
    expect(slot().style.top).toBe(before);
    expect(line()).toBeNull();
  });
});
