// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FakeDoor } from './fake-door.ts';
import { readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

describe('"Not right?" in the popup', () => {
  it('corrects an effort where it stands, and offers undo', async () => {
    const door = new FakeDoor(readyView());
    door.answers['options/correct'] = ({ id }) => ({ ok: true, undo: id, text: '“Long run”: not a race.' });
    const popup = await showPopup(door);
    await popup.click('[data-event-id="long@example.com"] [data-action=correct]');
    await popup.enter('[name=says]', 'not-a-race');
    await popup.enter('[name=scope]', 'title');
    await popup.submit('.correction-form');
    expect(door.commands).toEqual([
      { type: 'options/correct', eventId: 'long@example.com', says: 'not-a-race', scope: 'title' },
    ]);
    expect(popup.one('.outcome').textContent).toContain('not a race');
    expect(popup.all('.outcome [data-action=undo]')).toHaveLength(1);
  });

  it('is not offered for what stands in no calendar', async () => {
    const [effort] = readyView().efforts;
    const popup = await showPopup(new FakeDoor(readyView({ efforts: [{ ...effort!, scopes: [] }] })));
    expect(popup.all('[data-action=correct]')).toHaveLength(0);
  });

  it('has the way to words and corrections among the settings', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.click('.settings [data-action=options]');
    expect(door.opened).toEqual(['options']);
  });
});
