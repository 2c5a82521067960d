// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../../src/core/settings.ts';
import { settle } from '../extension-page/shown-page.ts';
import { FakeDoor } from './fake-door.ts';
import { readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

/** A worker that stores what it is sent, as the real one does. */
function storingDoor(settings: ReturnType<typeof readyView>['settings'] = {}) {
  const door = new FakeDoor(readyView({ settings, undo: [] }));
  door.answers['popup/settings'] = ({ change }) => {
    const { settings: read, problems } = parseSettings(change);
    if (problems.length > 0) return { ok: true, problems: problems.map(({ where, detail }) => `${where}: ${detail}`) };
    const undo = [{ id: `undo-settings-${door.sent.length}`, text: 'Settings changed.' }];
    door.view = { ...door.view, settings: { ...door.view.settings, ...read }, undo };
    return { ok: true, problems: [] };
  };
  return door;
}
const changes = (door: FakeDoor) => door.commands.map(({ change }) => change);
const refusals = (popup: Awaited<ReturnType<typeof showPopup>>) =>
  popup
    .all('.refused')
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe('the settings form', () => {
  afterEach(() => void vi.useRealTimers());

  it('shows Monday first, and what holds where nothing was set', async () => {
    const popup = await showPopup(storingDoor());
    expect(popup.all('.day').map((day) => day.textContent)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(popup.all('.day[aria-pressed=true]')).toHaveLength(7);
    expect((popup.one('[name=from]') as HTMLInputElement).value).toBe('08:00');
    expect((popup.one('[name=to]') as HTMLInputElement).value).toBe('21:00');
  });

  it('applies a day at once and offers undo', async () => {
    const door = storingDoor();
    const popup = await showPopup(door);
    await popup.click('[data-day="3"]');
    expect(changes(door)).toEqual([{ days: [1, 2, 4, 5, 6, 0] }]);
    expect(popup.one('[data-day="3"]').getAttribute('aria-pressed')).toBe('false');
    expect(popup.one('.outcome').textContent).toContain('Settings changed.');
    await popup.click('.outcome [data-action=undo]');
    expect(door.commands[1]).toMatchObject({ type: 'popup/undo' });
  });

  it('loses no click when two come before the first answer', async () => {
    const door = storingDoor();
    const popup = await showPopup(door);
    await popup.do(() => popup.one('[data-day="3"]').click());
    await popup.do(() => popup.one('[data-day="0"]').click());
    expect(changes(door).at(-1)).toEqual({ days: [1, 2, 4, 5, 6] });
  });

  it('sends hours as one change once typing has settled', async () => {
    vi.useFakeTimers();
    const door = storingDoor();
    const popup = await showPopup(door);
    await popup.enter('[name=from]', '01:00');
    await popup.enter('[name=from]', '17:00');
    expect(changes(door)).toEqual([]);
    await settle(() => vi.advanceTimersByTimeAsync(500));
    expect(changes(door)).toEqual([{ hours: { from: 1020, to: 1260 } }]);
  });

  it('sends what was typed when the popup closes, and reads midnight as the end of the day', async () => {
    const door = storingDoor();
    const popup = await showPopup(door);
    await popup.enter('[name=to]', '00:00');
    await popup.do(() => popup.close());
    expect(changes(door)).toEqual([{ hours: { from: 480, to: 1440 } }]);
  });

  it('shows the sentence of a refusal at its field and keeps what was typed', async () => {
    const door = storingDoor();
    const popup = await showPopup(door);
    await popup.enter('[name=cadence]', '200');
    const field = popup.one('[name=cadence]') as HTMLInputElement;
    expect(field.value).toBe('200');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(refusals(popup)).toEqual([expect.stringContaining('cadence.wish')]);
    await popup.enter('[name=cadence]', '14');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(refusals(popup)).toEqual([]);
  });

  it('keeps the other parts of a setting, and goes back to the default when the last part goes', async () => {
    const door = storingDoor({ cadence: { base: 28, wish: 10 }, durations: { sports: 90 } });
    const popup = await showPopup(door);
    await popup.enter('[name=cadence]', '');
    await popup.enter('[name=duration]', '');
    expect(changes(door)).toEqual([{ cadence: { base: 28 } }, { durations: null }]);
  });

  it('keeps a length for the kind she likes best', async () => {
    const door = storingDoor({ preferredKind: 'deep', durations: { sports: 45 } });
    const popup = await showPopup(door);
    await popup.enter('[name=duration]', '75');
    expect(changes(door)).toEqual([{ durations: { sports: 45, deep: 75 } }]);
  });

  it.each([
    ['preferredKind', 'swedish', { preferredKind: 'swedish' }],
    ['preferredKind', '', { preferredKind: null }],
    ['travelMin', '25', { travelMin: 25 }],
    ['travelMin', '', { travelMin: null }],
    ['comfort', 'light', { comfort: 'light' }],
  ])('sends %s "%s"', async (name, value, change) => {
    const door = storingDoor({ travelMin: 10, preferredKind: 'deep' });
    const popup = await showPopup(door);
    await popup.enter(`[name=${name}]`, value);
    expect(changes(door)).toEqual([change]);
  });
});
