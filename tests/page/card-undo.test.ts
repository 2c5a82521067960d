// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardStage, openCardStage } from './card-stage.ts';

describe('taking back', () => {
  let stage: CardStage;
  beforeEach(async () => {
    stage = await openCardStage();
    await stage.click(stage.mark('slot'));
  });
  afterEach(() => stage.close());

  const undone = () => stage.commands('page/undo');

  it('Dismiss leaves a line with Undo, and Undo takes it back', async () => {
    await stage.click(stage.action('dismiss'));
    expect(stage.card()?.querySelector('[role=status]')?.textContent).toBe('Dismissed.');
    expect(stage.focused()).toBe(stage.card());
    await stage.click(stage.action('undo'));
    expect(undone()).toEqual([{ type: 'page/undo', id: expect.any(String), undo: 'undo-1234' }]);
    expect(stage.card()).toBeNull();
    expect((stage.mark('slot').getRootNode() as ShadowRoot).activeElement).toBe(stage.mark('slot'));
  });

  it('the focus of the button that was pressed goes to Undo', async () => {
    stage.action('snooze').focus();
    await stage.click(stage.action('snooze'));
    expect(stage.card()?.textContent).toContain('Later, then.');
    expect(stage.focused()).toBe(stage.action('undo'));
  });

  it('the line goes after ten seconds', async () => {
    await stage.click(stage.action('dismiss'));
    await stage.settle(9400);
    expect(stage.card()).not.toBeNull();
    await stage.settle(700);
    expect(stage.card()).toBeNull();
  });

  it('the clock stands while the keyboard is in it', async () => {
    stage.action('dismiss').focus();
    await stage.press('Shift', stage.action('dismiss'));
    await stage.click(stage.action('dismiss'));
    expect(stage.focused()).toBe(stage.action('undo'));
    await stage.settle(60_000);
    expect(stage.card()).not.toBeNull();
    stage.action('undo').blur();
    await stage.settle(10_100);
    expect(stage.card()).toBeNull();
  });

  it('the clock stands while a hand rests on it', async () => {
    await stage.click(stage.action('dismiss'));
    const host = document.querySelector('kneadtime-card') as HTMLElement;
    const matches = host.matches.bind(host);
    Object.assign(host, { matches: (selector: string) => selector === ':hover' || matches(selector) });
    await stage.settle(60_000);
    expect(stage.card()).not.toBeNull();
    Object.assign(host, { matches });
    await stage.settle(10_100);
    expect(stage.card()).toBeNull();
  });

  it('Undo that failed can be tried again, as the same command', async () => {
    await stage.click(stage.action('dismiss'));
    stage.silent = true;
    await stage.click(stage.action('undo'));
    await stage.settle(7000);
    expect(stage.card()?.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
    stage.silent = false;
    stage.answers['page/undo'] = () => ({ ok: false, code: 'failed', text: 'Not now.' });
    await stage.click(stage.action('undo'));
    await stage.settle(20_000);
    expect(stage.card()?.textContent).toContain('Not now.');
    delete stage.answers['page/undo'];
    await stage.click(stage.action('undo'));
    expect(stage.card()).toBeNull();
    expect(undone().length).toBeGreaterThan(2);
    expect(new Set(undone().map((message) => message.id)).size).toBe(1);
  });
});
