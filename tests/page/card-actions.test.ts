// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.ts';

describe('the card on the page', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('a click opens the card, Escape closes it and gives the focus back', () => {
    stage.click(stage.mark('slot'));
    expect(stage.card()?.textContent).toContain('2026-09-16 at 1080');
    expect(stage.card()?.getRootNode()).toHaveProperty('activeElement', stage.card());
    stage.press('Escape', stage.card());
    expect(stage.card()).toBeUndefined();
    expect((stage.mark('slot')?.getRootNode() as ShadowRoot | undefined)?.activeElement).toBe(stage.mark('slot'));
  });

  it('no key and no click of ours reaches the page, and the page keeps its own', () => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'wheel']) {
      document.addEventListener(type, (event) => heard.push(event.type), { capture: true, signal: stage.life.signal });
    }
    stage.click(stage.mark('slot'));
    stage.press('j', stage.card());
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'keyup', 'keypress']) {
      stage.action('add')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
    stage.press('j', document.body);
    expect(heard).toEqual(['keydown']);
  });

  it('a press outside closes the card', () => {
    stage.click(stage.mark('slot'));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(stage.card()).toBeUndefined();
  });

  it('Tab goes round inside the card, arrows turn to the next option', () => {
    stage.click(stage.mark('slot'));
    stage.press('Tab', stage.card());
    const root = document.querySelector('kneadtime-card')?.shadowRoot as ShadowRoot;
    expect(root.activeElement).toBe(stage.action('why'));
    stage.action('close')?.focus();
    stage.press('Tab', root.activeElement);
    expect(root.activeElement).toBe(stage.action('why'));
    stage.press('ArrowRight', root.activeElement);
    expect(stage.card()?.textContent).toContain('2026-09-18 at 1200');
    expect(stage.mark('slot')?.dataset.start).toBe('2026-09-18T20:00:00+02:00');
    expect(stage.card()?.textContent).toContain('2 of 2');
  });

  it('Why? opens the reasons', () => {
    stage.click(stage.mark('slot'));
    stage.click(stage.action('why'));
    expect(stage.card()?.textContent).toContain('88 hours before the 10K.');
    expect(stage.action('why')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('Add sends one command for two clicks, then goes to the editor', async () => {
    stage.click(stage.mark('slot'));
    stage.click(stage.action('add'));
    stage.click(stage.action('add'));
    await stage.settle(0);
    const adds = stage.sent.filter((message) => message.type === 'page/add');
    expect(adds).toEqual([
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

  it('a click that nobody made does nothing', async () => {
    stage.click(stage.mark('slot'), false);
    expect(stage.card()).toBeUndefined();
    stage.click(stage.mark('slot'));
    stage.click(stage.action('add'), false);
    stage.click(stage.action('dismiss'), false);
    await stage.settle(0);
    expect(stage.types()).toEqual(['page/reading']);
  });

  it('silence is said in words', async () => {
    stage.click(stage.mark('slot'));
    stage.silent = true;
    stage.click(stage.action('add'));
    await stage.settle(7000);
    expect(stage.card()?.textContent).toContain('That did not work.');
    expect(new Set(stage.sent.filter((m) => m.type === 'page/add').map((m) => m.id)).size).toBe(1);
    expect(stage.gone).toEqual([]);
  });

  it('only a page whose extension is gone is told to reload', async () => {
    stage.click(stage.mark('slot'));
    stage.silent = true;
    stage.click(stage.action('add'));
    stage.alive = false;
    await stage.settle(2000);
    expect(stage.card()?.textContent).toContain('Reload this page.');
  });

  it.each(['add', 'dismiss', 'snooze'] as const)('%s again after silence is the same command', async (action) => {
    stage.click(stage.mark('slot'));
    stage.silent = true;
    stage.click(stage.action(action));
    await stage.settle(7000);
    stage.silent = false;
    stage.click(stage.action(action));
    await stage.settle(0);
    const clicks = stage.sent.filter((message) => message.type === 'page/add' || message.type === 'page/decide');
    expect(clicks.length).toBeGreaterThan(3);
    expect(new Set(clicks.map((message) => message.id)).size).toBe(1);
  });

  it('another button, or another hour, is another command', async () => {
    stage.click(stage.mark('slot'));
    stage.refusing = true;
    for (const action of ['dismiss', 'snooze', 'next', 'dismiss', 'next', 'dismiss']) {
      stage.click(stage.action(action));
      await stage.settle(0);
    }
    const ids = stage.sent.filter((message) => message.type === 'page/decide').map((message) => message.id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });

  it('an answer that comes late says nothing in the card of another mark', async () => {
    stage.click(stage.mark('slot'));
    stage.silent = true;
    stage.click(stage.action('add'));
    stage.click(stage.mark('effort'));
    await stage.settle(7000);
    expect(stage.card()?.textContent).toContain('Hard.');
    expect(stage.card()?.querySelector('[role=alert]')).toBeNull();
  });

  it('Dismiss leaves a line with Undo', async () => {
    stage.click(stage.mark('slot'));
    stage.click(stage.action('dismiss'));
    await stage.settle(0);
    expect(stage.card()?.textContent).toContain('Dismissed.');
    stage.click(stage.action('undo'));
    await stage.settle(0);
    expect(stage.types()).toEqual(['page/reading', 'page/decide', 'page/undo']);
    expect(stage.card()).toBeUndefined();
  });

  it('Undo that failed can be tried again, as the same command', async () => {
    stage.click(stage.mark('slot'));
    stage.click(stage.action('dismiss'));
    await stage.settle(0);
    stage.silent = true;
    stage.click(stage.action('undo'));
    await stage.settle(7000);
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
    stage.silent = false;
    stage.refusing = true;
    stage.click(stage.action('undo'));
    await stage.settle(20_000);
    expect(stage.card()?.textContent).toContain('Not now.');
    stage.refusing = false;
    stage.click(stage.action('undo'));
    await stage.settle(0);
    expect(stage.card()).toBeUndefined();
    const undos = stage.sent.filter((message) => message.type === 'page/undo');
    expect(new Set(undos.map((message) => message.id)).size).toBe(1);
  });

  it('an effort has a card too', () => {
    stage.click(stage.mark('effort'));
    expect(stage.card()?.textContent).toContain('Hard.');
    expect(stage.action('add')).toBeNull();
  });
});
