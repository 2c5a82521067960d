// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { FakeDoor } from './fake-door.ts';
import { readyView, sampleSlot } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

const SLOT = { slotId: 'pre:berlin-marathon@example.com:sports', startIso: '2026-09-21T18:00:00+02:00' };

describe('what the popup sends', () => {
  it('adds the hour that is shown', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.click('[data-action=add]');
    expect(door.commands).toEqual([{ type: 'popup/add', ...SLOT }]);
    expect(popup.one('.outcome').textContent).toContain(POPUP_EN.added);
  });

  it('adds the alternative after "next", and comes round again', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.click('[data-action=next]');
    expect(popup.one('[data-kneadtime=slot]').dataset.start).toBe('2026-09-22T17:30:00+02:00');
    expect(popup.text()).toContain('2 of 2: Tuesday 22 September');
    await popup.click('[data-action=add]');
    expect(door.commands).toEqual([{ type: 'popup/add', ...SLOT, startIso: '2026-09-22T17:30:00+02:00' }]);
    await popup.click('[data-action=next]');
    expect(popup.one('[data-kneadtime=slot]').dataset.start).toBe(SLOT.startIso);
  });

  it('offers no "next" where there is none', async () => {
    const popup = await showPopup(new FakeDoor(readyView({ slots: [sampleSlot({ alternatives: [] })] })));
    expect(popup.all('[data-action=next]')).toHaveLength(0);
  });

  it('sends one command for a double click', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.do(() => {
      popup.one('[data-action=add]').click();
      popup.one('[data-action=add]').click();
    });
    expect(door.commands).toHaveLength(1);
  });

  it.each(['dismiss', 'snooze'] as const)('%s says what it did, offers undo and keeps the focus', async (action) => {
    const door = new FakeDoor(readyView({ undo: [] }));
    door.answers['popup/decide'] = () => {
      door.view = readyView({ slots: [], undo: [{ id: 'undo-1234', text: 'Not proposed again.' }] });
      return { ok: true, undo: 'undo-1234', text: 'Not proposed again.' };
    };
    const popup = await showPopup(door);
    popup.one(`[data-action=${action}]`).focus();
    await popup.click(`[data-action=${action}]`);
    expect(door.commands).toEqual([{ type: 'popup/decide', action, ...SLOT }]);
    expect(popup.one('.outcome').textContent).toContain('Not proposed again.');
    // One offer, not the same one twice.
    expect(popup.all('[data-action=undo]')).toHaveLength(1);
    expect(document.activeElement).toBe(popup.one('[data-action=undo]'));
    await popup.click('[data-action=undo]');
    expect(door.commands[1]).toEqual({ type: 'popup/undo', undo: 'undo-1234' });
    expect(popup.one('.outcome').textContent).toContain(POPUP_EN.undone);
  });

  it('shows the sentence of a refusal', async () => {
    const door = new FakeDoor(readyView());
    door.answers['popup/add'] = () => ({ ok: false, code: 'gone', text: 'That hour has just filled.' });
    const popup = await showPopup(door);
    await popup.click('[data-action=add]');
    expect(popup.one('[role=status] .trouble').textContent).toContain('That hour has just filled.');
    await popup.click('[data-action=close]');
    expect(popup.all('.outcome')).toHaveLength(0);
  });

  it('undoes what was done before the popup opened', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.click('.lately [data-action=undo]');
    expect(door.commands).toEqual([{ type: 'popup/undo', undo: 'undo-older-1' }]);
  });

  it('opens the day of a conflict', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.click('[data-action=fix]');
    expect(door.opened).toEqual(['https://calendar.google.com/calendar/u/0/r/day/2026/9/11']);
  });

  it('opens and closes the reasons', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    const why = '[data-kneadtime=slot] [data-action=why]';
    const panel = popup.one('[data-kneadtime=slot] .reasons');
    expect(panel.hidden).toBe(true);
    await popup.click(why);
    expect(panel.hidden).toBe(false);
    expect(popup.one(why).getAttribute('aria-expanded')).toBe('true');
    expect(panel.textContent).toContain('a running coach, Hoffman 2016');
    await popup.click(why);
    expect(panel.hidden).toBe(true);
  });
});
