// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardStage, openCardStage } from './card-stage.ts';

describe('the card on the page', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
  });
  afterEach(() => stage.close());

  const types = () => stage.sent.map((message) => message.type);

  it('a click opens the card, Escape closes it and gives the focus back', async () => {
    await stage.click(stage.mark('slot'));
    expect(stage.card()?.textContent).toContain('2026-09-16 at 1080');
    expect(stage.focused()).toBe(stage.card());
    await stage.press('Escape', stage.card());
    expect(stage.card()).toBeNull();
    expect((stage.mark('slot').getRootNode() as ShadowRoot).activeElement).toBe(stage.mark('slot'));
  });

  it('no key and no click of ours reaches the page, and the page keeps its own', async () => {
    stage.places();
    await stage.click(stage.mark('slot'));
    await stage.press('j', stage.card());
    await stage.press('j', stage.action('kind'));
    await stage.pick('kind', 'loosening');
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'keyup', 'keypress']) {
      await stage.fire(stage.action('add'), new Event(type, { bubbles: true, composed: true }));
    }
    expect(stage.heardByPage).toEqual([]);
    await stage.press('j', document.body);
    expect(stage.heardByPage).toEqual(['keydown']);
  });

  it('a press outside closes the card', async () => {
    await stage.click(stage.mark('slot'));
    const press = () => new Event('pointerdown', { bubbles: true, composed: true });
    await stage.fire(document.body, press(), false);
    expect(stage.card()).not.toBeNull();
    await stage.fire(document.body, press());
    expect(stage.card()).toBeNull();
  });

  it('Tab goes round inside the card, pickers included; arrows turn to the next option', async () => {
    await stage.click(stage.mark('slot'));
    await stage.press('Tab', stage.card());
    expect(stage.focused()).toBe(stage.action('kind'));
    stage.action('close').focus();
    await stage.press('Tab', stage.focused());
    expect(stage.focused()).toBe(stage.action('kind'));
    await stage.press('Tab', stage.focused(), { shiftKey: true });
    expect(stage.focused()).toBe(stage.action('close'));
    await stage.press('ArrowRight', stage.focused());
    expect(stage.card()?.textContent).toContain('2026-09-18 at 1200');
    expect(stage.mark('slot').dataset.start).toBe('2026-09-18T20:00:00+02:00');
    expect(stage.card()?.textContent).toContain('2 of 2');
    await stage.press('ArrowLeft', stage.focused());
    expect(stage.card()?.textContent).toContain('1 of 2');
  });

  it('in a language that runs the other way, so do its arrows', async () => {
    const [effort, conflict, slot] = stage.marks.marks;
    if (slot?.role !== 'slot' || !effort || !conflict) throw new Error('no slot');
    const third = {
      ...slot.choices[0],
      startIso: '2026-09-19T10:00:00+02:00',
      when: 'third',
    } as (typeof slot.choices)[0];
    stage.push({ lang: 'ar', marks: [effort, conflict, { ...slot, choices: [...slot.choices, third] }] });
    await stage.click(stage.mark('slot'));
    expect(stage.card()?.dir).toBe('rtl');
    await stage.press('ArrowLeft', stage.card());
    expect(stage.card()?.textContent).toContain('2 of 3');
    await stage.press('ArrowRight', stage.card());
    expect(stage.card()?.textContent).toContain('1 of 3');
  });

  it('Why? opens the reasons', async () => {
    await stage.click(stage.mark('slot'));
    await stage.click(stage.action('why'));
    expect(stage.card()?.textContent).toContain('88 hours before the 10K.');
    expect(stage.action('why').getAttribute('aria-expanded')).toBe('true');
  });

  it('Add sends one command for two clicks, then goes to the editor', async () => {
    await stage.click(stage.mark('slot'));
    const add = stage.action('add');
    void stage.click(add);
    await stage.click(add);
    expect(stage.commands('page/add')).toEqual([
      {
        type: 'page/add',
        id: expect.any(String),
        slotId: 's1',
        startIso: '2026-09-16T18:00:00+02:00',
        account: 'runner@example.com',
        accountIndex: 0,
      },
    ]);
    expect(stage.gone).toEqual(['https://calendar.google.com/calendar/u/0/r/eventedit?text=A&dates=B']);
  });

  it('Add goes nowhere else', async () => {
    stage.answers['page/add'] = () => ({
      ok: true,
      url: 'https://evil.example/calendar/u/0/r/eventedit?text=A&dates=B',
    });
    await stage.click(stage.mark('slot'));
    await stage.click(stage.action('add'));
    expect(stage.gone).toEqual([]);
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
  });

  it('a click that nobody made does nothing', async () => {
    await stage.click(stage.mark('slot'), false);
    expect(stage.card()).toBeNull();
    await stage.click(stage.mark('slot'));
    for (const name of ['add', 'dismiss', 'snooze', 'next', 'save-for-me', 'close'])
      await stage.click(stage.action(name), false);
    await stage.pick('duration', '90', false);
    expect(types()).toEqual(['page/reading', 'page/part']);
    expect(stage.card()?.textContent).toContain('1 of 2');
  });

  it('silence is said in words', async () => {
    await stage.click(stage.mark('slot'));
    stage.silent = true;
    await stage.click(stage.action('add'));
    await stage.settle(7000);
    expect(stage.card()?.textContent).toContain('That did not work.');
    expect(new Set(stage.commands('page/add').map((message) => message.id)).size).toBe(1);
    expect(stage.gone).toEqual([]);
  });

  it('only a page whose extension is gone is told to reload', async () => {
    await stage.click(stage.mark('slot'));
    stage.silent = true;
    void stage.click(stage.action('add'));
    stage.alive = false;
    await stage.settle(2000);
    expect(stage.card()?.textContent).toContain('Reload this page.');
  });

  it.each(['add', 'dismiss', 'snooze'] as const)('%s again after silence is the same command', async (action) => {
    await stage.click(stage.mark('slot'));
    stage.silent = true;
    await stage.click(stage.action(action));
    await stage.settle(7000);
    stage.silent = false;
    await stage.click(stage.action(action));
    const clicks = [...stage.commands('page/add'), ...stage.commands('page/decide')];
    expect(clicks.length).toBeGreaterThan(3);
    expect(new Set(clicks.map((message) => message.id)).size).toBe(1);
  });

  it('another button, or another hour, is another command', async () => {
    await stage.click(stage.mark('slot'));
    stage.answers['page/decide'] = () => ({ ok: false, code: 'failed', text: 'Not now.' });
    for (const action of ['dismiss', 'snooze', 'next', 'dismiss', 'next', 'dismiss']) {
      await stage.click(stage.action(action));
    }
    const ids = stage.commands('page/decide').map((message) => message.id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });

  it('an answer that comes late says nothing in the card of another mark', async () => {
    await stage.click(stage.mark('slot'));
    stage.silent = true;
    await stage.click(stage.action('add'));
    await stage.click(stage.mark('effort'));
    await stage.settle(7000);
    expect(stage.card()?.textContent).toContain('Hard.');
    expect(stage.card()?.querySelector('[role=alert]')).toBeNull();
  });

  it('new marks change the card, or close it with its mark', async () => {
    await stage.click(stage.mark('slot'));
    await stage.press('ArrowRight', stage.card());
    stage.push({});
    expect(stage.card()?.textContent).toContain('2026-09-18 at 1200');
    stage.push({ marks: [] });
    expect(stage.card()).toBeNull();
  });

  it('a second click on the mark closes its card', async () => {
    await stage.click(stage.mark('effort'));
    expect(stage.card()).not.toBeNull();
    await stage.click(stage.mark('effort'));
    expect(stage.card()).toBeNull();
  });
});
