// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { zoneName } from '../../../src/ui/popup/zone-question-form.tsx';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { FakeDoor } from './fake-door.ts';
import { crowdedView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

const submit = (popup: Awaited<ReturnType<typeof showPopup>>) =>
  popup.do(() => popup.one('.zone form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('the time-zone question', () => {
  it('sends the best guess as it stands', async () => {
    const door = new FakeDoor(crowdedView());
    const popup = await showPopup(door);
    await submit(popup);
    expect(door.commands).toEqual([
      { type: 'popup/zone', source: 'google-calendar', account: 'work@example.com', zone: 'Europe/Berlin' },
    ]);
  });

  it('takes a typed zone, and refuses one that does not exist', async () => {
    const door = new FakeDoor(crowdedView());
    const popup = await showPopup(door);
    await popup.enter('.zone select', '?');
    await popup.enter('.zone input', 'Mars/Olympus');
    await submit(popup);
    expect(door.commands).toEqual([]);
    expect(popup.text()).toContain(POPUP_EN.zoneUnknown);
    await popup.enter('.zone input', ' America/New York ');
    await submit(popup);
    expect(door.commands).toMatchObject([{ zone: 'America/New_York' }]);
    expect(popup.text()).not.toContain(POPUP_EN.zoneUnknown);
  });

  it('knows no summer time in a bare offset, so takes none', () => {
    expect(zoneName('+02:00')).toBeNull();
    expect(zoneName('')).toBeNull();
    expect(zoneName('Europe/Berlin')).toBe('Europe/Berlin');
  });
});
