// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { markKey } from '../../src/page/mark-key.ts';
import { type CardStage, openCardStage, slotOf } from './card-stage.ts';
import { effort } from './marks.ts';

describe('the card of a day in a month', () => {
  let stage: CardStage;
  afterEach(() => stage.close());

  const day = [
    slotOf('s1', '2026-09-16', 1080),
    ...Array.from({ length: 8 }, (_, i) => effort(`e${i}`, '2026-09-16', 600 + i, 700)),
  ];

  async function open(): Promise<void> {
    stage = await openCardStage((stage) => {
      stage.month = true;
      stage.marks = { ...stage.marks, marks: day };
    });
    await stage.click(stage.mark('slot'));
  }

  it('shows the first mark, and the others of the day below, six at most', async () => {
    await open();
    const others = [...(stage.card()?.querySelectorAll('[data-action="mark"]') ?? [])];
    expect(stage.card()?.textContent).toContain('Also that day');
    expect(others).toHaveLength(6);
    expect(others.map((button) => button.getAttribute('data-value'))).toContain(markKey(day[1] ?? slotOf('', '', 0)));
  });

  it('another mark is one click away, and the way back too; the focus stays in the card', async () => {
    await open();
    const first = stage.card()?.textContent;
    const [other] = [...(stage.card()?.querySelectorAll<HTMLElement>('[data-action="mark"]') ?? [])];
    await stage.click(other ?? null);
    expect(stage.card()?.textContent).not.toBe(first);
    expect(stage.focused()).toBe(stage.card());
    const back = stage.action('mark', 'slot s1');
    await stage.click(back);
    expect(stage.card()?.textContent).toBe(first);
  });

  it('nothing is moved where there are no hours', async () => {
    await open();
    await stage.press('ArrowDown', stage.card());
    expect(stage.card()?.querySelector('.told')?.textContent).toBe('');
    expect(stage.card()?.hasAttribute('aria-description')).toBe(false);
    await stage.press('Escape', stage.card());
    const dot = stage.mark('slot');
    await stage.press('ArrowDown', dot);
    await stage.pointer('pointerdown', 250, 1100, dot);
    await stage.pointer('pointermove', 150, 900, document.body);
    await stage.pointer('pointerup', 150, 900, document.body);
    expect(stage.commands('page/place')).toEqual([]);
    expect(document.querySelector('kneadtime-drag')).toBeNull();
  });

  it('a second click on the dot closes the card, whichever mark it shows', async () => {
    await open();
    await stage.click(stage.card()?.querySelector('[data-action="mark"]') ?? null);
    await stage.click(stage.mark('slot'));
    expect(stage.card()).toBeNull();
  });
});
