// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { FakeDoor } from './fake-door.ts';
import { DONE, trainedView } from './sample-done.ts';
import { readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

describe('planned and done in the popup', () => {
  it('should say by what an effort was done, and nothing where nothing is known', async () => {
    const popup = await showPopup(new FakeDoor(trainedView(0)));
    expect(popup.all('.done-by')).toHaveLength(1);
    expect(popup.one('[data-event-id="intervals@example.com"] .done-by').textContent).toContain(DONE);
  });

  it('should let her say that it was something else, once, and take that back', async () => {
    const door = new FakeDoor(trainedView(0));
    door.answers['popup/activity'] = ({ id }) => {
      door.view = readyView();
      return { ok: true, undo: id, text: 'Intervals and that activity are apart now.' };
    };
    const popup = await showPopup(door);
    const button = popup.one('[data-action=unlink]');
    expect(button.getAttribute('aria-label')).toBe(`${POPUP_EN.unlink}: Intervals 6 × 800 m, ${DONE}`);
    await popup.do(() => [button.click(), button.click()]);
    expect(door.commands).toEqual([{ type: 'popup/activity', says: 'unlink', eventId: 'intervals@example.com' }]);
    expect(popup.all('.done-by')).toHaveLength(0);
    expect(popup.one('.outcome').textContent).toContain('are apart now');
    await popup.click('.outcome [data-action=undo]');
    expect(door.commands[1]).toMatchObject({ type: 'popup/undo' });
  });

  it('should bring back what took place after all, with the focus on undo', async () => {
    const door = new FakeDoor(trainedView(1));
    door.answers['popup/activity'] = ({ id }) => {
      door.view = trainedView(0);
      return { ok: true, undo: id, text: 'Counted: Intervals on 14 September.' };
    };
    const popup = await showPopup(door);
    expect(popup.one('.missed h2').textContent).toBe(POPUP_EN.missedTitle);
    popup.one('[data-action=took-place]').focus();
    await popup.click('[data-action=took-place]');
    expect(door.commands).toEqual([{ type: 'popup/activity', says: 'did', eventId: 'missed-14@example.com' }]);
    expect(popup.all('.missed')).toHaveLength(0);
    expect(document.activeElement).toBe(popup.one('.outcome [data-action=undo]'));
  });

  it('should keep a row whose answer was refused, and say why', async () => {
    const door = new FakeDoor(trainedView(1));
    door.answers['popup/activity'] = () => ({ ok: false, code: 'gone', text: 'This effort is no longer planned.' });
    const popup = await showPopup(door);
    await popup.click('[data-action=took-place]');
    expect(popup.one('.outcome.trouble').textContent).toContain('no longer planned');
    expect(popup.all('[data-missed]')).toHaveLength(1);
  });

  it('should show the three newest that were missed, the others behind one button, and no sign of warning', async () => {
    const popup = await showPopup(new FakeDoor(trainedView(5)));
    const rows = () => popup.all('[data-missed]').map((row) => row.dataset.missed);
    expect(rows()).toEqual(['missed-14@example.com', 'missed-13@example.com', 'missed-12@example.com']);
    expect(popup.one('.missed').querySelector('.sign, .severity')).toBeNull();
    await popup.click('.missed [data-action=more]');
    expect(rows()).toHaveLength(5);
    expect(popup.all('.missed [data-action=more]')).toHaveLength(0);
  });

  it('should call what has no title by what it was, once', async () => {
    const view = trainedView(0);
    const [, ...others] = view.efforts;
    const untitled = { ...view.efforts[0]!, title: '', what: 'run, 62 min', when: 'Today' };
    const popup = await showPopup(new FakeDoor({ ...view, efforts: [untitled, ...others] }));
    const row = popup.one('[data-event-id="intervals@example.com"]');
    expect(row.querySelector('h3')?.textContent).toBe('run, 62 min');
    expect(row.querySelector('p')?.textContent).toBe('Today');
    expect(row.querySelector('[data-action=correct]')?.getAttribute('aria-label')).toBe('Not right? run, 62 min');
  });

  it('should not call ahead what is done', async () => {
    const popup = await showPopup(new FakeDoor(trainedView(0)));
    expect(popup.one('.efforts h2').textContent).toBe(POPUP_EN.effortsAround);
  });

  it('should show Strava among what was read', async () => {
    const popup = await showPopup(new FakeDoor(trainedView(0)));
    expect(popup.all('.source h3').map((heading) => heading.textContent?.trim())).toContain('Strava athlete 12345678');
  });
});
