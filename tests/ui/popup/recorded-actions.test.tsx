// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { FakeDoor } from './fake-door.ts';
import { trainedView } from './sample-done.ts';
import { readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

const FORGET = '.source [data-action=forget]';
const FOR_GOOD = '.source [data-action=forget-now]';

function view(counts: boolean) {
  const [strava] = trainedView(0).sources.slice(-1);
  return trainedView(0, { sources: [{ ...strava!, recorded: { source: 'strava', account: '12345678', counts } }] });
}

describe('what was read of recorded activities', () => {
  it('should be forgotten at the second press, with a word on what goes', async () => {
    const door = new FakeDoor(view(true));
    door.answers['popup/forget-source'] = () => {
      door.view = readyView();
      return { ok: true };
    };
    const popup = await showPopup(door);
    expect(popup.one(FORGET).getAttribute('aria-label')).toBe(`${POPUP_EN.forget}: Strava athlete 12345678`);
    popup.one(FORGET).focus();
    await popup.click(FORGET);
    expect(door.commands).toEqual([]);
    expect(popup.one('.source [role=status]').textContent).toBe(POPUP_EN.forgetSure);
    // The same button, so the keyboard stays where it is.
    expect(document.activeElement).toBe(popup.one(FOR_GOOD));
    await popup.click(FOR_GOOD);
    expect(door.commands).toEqual([{ type: 'popup/forget-source', source: 'strava', account: '12345678' }]);
    expect(popup.all('.recorded')).toHaveLength(0);
    expect(popup.one('.outcome').textContent).toContain(POPUP_EN.forgotten);
  });

  it('should not be forgotten by a double click, nor after Cancel', async () => {
    const door = new FakeDoor(view(true));
    const popup = await showPopup(door);
    await popup.click(FORGET);
    const second = new MouseEvent('click', { bubbles: true, detail: 2 });
    await popup.do(() => popup.one(FOR_GOOD).dispatchEvent(second));
    await popup.click('.source [data-action=keep]');
    expect(popup.all(FOR_GOOD)).toHaveLength(0);
    expect(popup.one('.source [role=status]').textContent).toBe('');
    expect(door.commands).toEqual([]);
  });

  it('should be counted in place of another athlete’s, once', async () => {
    const door = new FakeDoor(view(false));
    door.answers['popup/use-athlete'] = () => {
      door.view = view(true);
      return { ok: true };
    };
    const popup = await showPopup(door);
    const button = popup.one('[data-action=use-athlete]');
    await popup.do(() => [button.click(), button.click()]);
    expect(door.commands).toEqual([{ type: 'popup/use-athlete', account: '12345678' }]);
    expect(popup.all('[data-action=use-athlete]')).toHaveLength(0);
  });

  it('should offer nothing of the kind for a calendar', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    expect(popup.all('.recorded')).toHaveLength(0);
  });
});
