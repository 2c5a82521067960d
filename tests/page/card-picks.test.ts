// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardStage, openCardStage } from './card-stage.ts';

describe('the pickers', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
    stage.places();
    await stage.click(stage.mark('slot'));
  });
  afterEach(() => stage.close());

  const select = (name: string) => stage.action(name) as HTMLSelectElement;
  const placed = () => stage.commands('page/place');

  it('show the kind and the length of the hour, with names', () => {
    expect(select('kind').value).toBe('sports');
    expect(select('duration').value).toBe('60');
    expect([select('kind'), select('duration')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Kind',
      'Length',
    ]);
  });

  it('another length is asked for, and the card goes on with the new slot, its line and Undo', async () => {
    select('duration').focus();
    await stage.pick('duration', '90');
    expect(placed()).toEqual([
      {
        type: 'page/place',
        id: expect.any(String),
        account: 'runner@example.com',
        slotId: 's1',
        date: '2026-09-16',
        minute: 1080,
        kind: 'sports',
        minutes: 90,
      },
    ]);
    expect(select('duration').value).toBe('90');
    expect(stage.focused()).toBe(select('duration'));
    expect(stage.card()?.querySelector('.told [role=status]')?.textContent).toBe('Moved.');
    expect(stage.mark('slot').dataset.slotId).toBe('s2');
    expect(stage.mark('slot').getAttribute('aria-expanded')).toBe('true');
    await stage.settle(10_100);
    expect(stage.card()?.querySelector('.told')?.textContent).toBe('');
  });

  it('Undo goes back to the slot as it was', async () => {
    const before = stage.marks.marks;
    stage.answers['page/undo'] = () => ({ ok: true, marks: stage.next({ marks: before }) });
    await stage.pick('kind', 'loosening');
    await stage.click(stage.action('undo'));
    expect(stage.commands('page/undo')[0]?.undo).toBe('undo-5678');
    expect(stage.mark('slot').dataset.slotId).toBe('s1');
    expect(select('kind').value).toBe('sports');
  });

  it('the same again after Undo is another command', async () => {
    const before = stage.marks.marks;
    stage.answers['page/undo'] = () => ({ ok: true, marks: stage.next({ marks: before }) });
    await stage.pick('kind', 'loosening');
    await stage.click(stage.action('undo'));
    await stage.pick('kind', 'loosening');
    const [first, second] = placed();
    expect(second).toMatchObject({ slotId: 's1', kind: 'loosening' });
    expect(second?.id).not.toBe(first?.id);
  });

  it('a refusal says why, and the picker shows what is', async () => {
    stage.answers['page/place'] = () => ({ ok: false, code: 'refused', text: 'That hour is busy.' });
    await stage.pick('duration', '120');
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That hour is busy.');
    expect(select('duration').value).toBe('60');
  });

  it('what is walked over with arrow keys is not asked for', async () => {
    await stage.press('ArrowDown', select('duration'));
    for (const value of ['75', '90', '120']) {
      select('duration').value = value;
      await stage.fire(select('duration'), new Event('change', { bubbles: true }));
      await stage.settle(100);
    }
    expect(placed()).toEqual([]);
    await stage.settle(500);
    expect(placed().map(({ minutes }) => minutes)).toEqual([120]);
  });

  it('Add right after a pick adds what was picked', async () => {
    select('duration').value = '90';
    void stage.fire(select('duration'), new Event('change', { bubbles: true }));
    await stage.click(stage.action('add'));
    await stage.settle(1000);
    expect(placed()).toHaveLength(1);
    expect(stage.commands('page/add').map(({ slotId }) => slotId)).toEqual(['s2']);
  });

  it('arrow keys in a picker turn no page and move nothing', async () => {
    await stage.press('ArrowRight', select('kind'));
    await stage.press('ArrowDown', select('kind'));
    expect(stage.card()?.textContent).toContain('1 of 2');
    expect(stage.mark('slot').dataset.start).toBe('2026-09-16T18:00:00+02:00');
  });

  it('Escape in a picker closes the card', async () => {
    await stage.press('Escape', select('kind'));
    expect(stage.card()).toBeNull();
  });
});

describe('save it for me', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
    stage.answers['page/save-for-me'] = ({ on }: { on: boolean | null }) => ({
      ok: true,
      marks: stage.next({ save: { on: on ?? stage.marks.save?.on === true, offer: false } }),
    });
  });
  afterEach(() => stage.close());

  it('is a switch that is remembered', async () => {
    await stage.click(stage.mark('slot'));
    const button = () => stage.action('save-for-me');
    expect(button().getAttribute('role')).toBe('switch');
    expect(button().getAttribute('aria-checked')).toBe('false');
    await stage.click(button());
    expect(button().getAttribute('aria-checked')).toBe('true');
    await stage.click(button());
    expect(button().getAttribute('aria-checked')).toBe('false');
    expect(stage.commands('page/save-for-me').map(({ on }) => on)).toEqual([true, false]);
  });

  it.each([
    ['save-yes', true],
    ['save-no', null],
  ] as const)('the offer is answered with %s', async (name, on) => {
    stage.push({ save: { on: false, offer: true } });
    await stage.click(stage.mark('slot'));
    expect(stage.card()?.textContent).toContain('Shall Kneadtime press Save next time?');
    await stage.click(stage.action(name));
    expect(stage.commands('page/save-for-me').map((message) => message.on)).toEqual([on]);
    expect(stage.action('save-for-me').getAttribute('aria-checked')).toBe(String(on === true));
  });
});
