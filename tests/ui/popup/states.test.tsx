// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POPUP_EN } from '../../../src/words/popup-labels.ts';
import { settle } from '../extension-page/shown-page.ts';
import { FakeDoor } from './fake-door.ts';
import { crowdedView, emptyView, HOSTILE, readyView } from './sample-views.ts';
import { showPopup } from './shown-popup.tsx';

describe('what the popup shows', () => {
  it('puts conflicts first, then slots, then efforts', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    const order = popup.all('[data-kneadtime]').map((mark) => mark.dataset.kneadtime);
    expect(order).toEqual(['conflict', 'slot', 'slot', 'effort', 'effort', 'effort', 'effort']);
    expect(popup.all('h2').map((heading) => heading.textContent)).toEqual([
      POPUP_EN.conflictsTitle,
      POPUP_EN.slotsTitle,
      POPUP_EN.unmetTitle,
      POPUP_EN.effortsTitle,
      POPUP_EN.bookingsTitle,
      POPUP_EN.addedTitle,
      POPUP_EN.seeTitle,
      POPUP_EN.settingsTitle,
      POPUP_EN.undoTitle,
    ]);
  });

  it('carries the facts of each mark', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    expect({ ...popup.one('[data-kneadtime=slot]').dataset }).toMatchObject({
      slotId: 'pre:berlin-marathon@example.com:sports',
      start: '2026-09-21T18:00:00+02:00',
      kind: 'sports',
      severity: 'good',
    });
    expect({ ...popup.one('[data-kneadtime=conflict]').dataset }).toMatchObject({ kind: 'deep', severity: 'conflict' });
    expect(popup.all('[data-kneadtime=effort]').map((effort) => effort.dataset.load)).toEqual(['E3', 'E4', 'E1', 'E5']);
  });

  it('says a load in words and fills as many bars', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    const bars = popup.one('[data-load=E4] .load-bars');
    expect(bars.getAttribute('aria-label')).toBe('very hard, legs need about 72 hours');
    expect(bars.querySelectorAll('.filled')).toHaveLength(4);
    expect(bars.querySelectorAll('rect')).toHaveLength(5);
  });

  it('says what stands in for a visit, with its source, and how often she goes, without any sign of warning', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    expect(popup.one('.stand-in').textContent).toMatch(/rolling is a reasonable stand-in.* Wiewelhove 2019$/);
    const rhythm = popup.one('.rhythm');
    expect(rhythm.textContent).toContain('lately it was every 21');
    expect(rhythm.className).not.toMatch(/severity|conflict|caution|problem/);
    expect(rhythm.querySelector('.sign')).toBeNull();
  });

  it('says by what an effort was rated, and who gives the hour that is shown', async () => {
    const popup = await showPopup(new FakeDoor(readyView()));
    expect(popup.all('.basis')).toHaveLength(4);
    expect(popup.one('.basis').textContent).toBe('Rated by “hard run” · fairly sure');
    expect(popup.one('[data-kneadtime=slot] .given-by').textContent).toBe('With Anna, €80');
    await popup.click('[data-action=next]');
    expect(popup.one('[data-kneadtime=slot]').querySelector('.given-by')).toBeNull();
  });

  it('shows hostile titles as what they are', async () => {
    const popup = await showPopup(new FakeDoor(crowdedView()));
    expect(popup.all('img')).toHaveLength(0);
    expect(popup.text()).toContain(HOSTILE);
  });

  it('keeps more than three conflicts behind one button', async () => {
    const popup = await showPopup(new FakeDoor(crowdedView()));
    expect(popup.all('[data-kneadtime=conflict]')).toHaveLength(3);
    expect(popup.one('[data-action=more]').textContent).toBe('Show 2 more');
    await popup.click('[data-action=more]');
    expect(popup.all('[data-kneadtime=conflict]')).toHaveLength(5);
  });

  it('teaches in one sentence and one button when nothing was read', async () => {
    const door = new FakeDoor(emptyView());
    const popup = await showPopup(door);
    expect(popup.text()).toContain(POPUP_EN.noPagesText);
    expect(popup.all('.empty button')).toHaveLength(1);
    await popup.click('[data-action=open]');
    expect(door.opened).toEqual(['https://calendar.google.com/']);
  });

  it('asks for a reload where a calendar is already open', async () => {
    const door = new FakeDoor(emptyView({ staleTabs: [{ tabId: 5, text: 'Google Calendar was open before.' }] }));
    const popup = await showPopup(door);
    expect(popup.all('[data-action=open]')).toHaveLength(0);
    await popup.click('[data-action=reload]');
    expect(door.commands).toEqual([{ type: 'popup/reload-tab', tabId: 5 }]);
  });

  it('says what was seen when nothing is planned', async () => {
    const sources = readyView().sources;
    const popup = await showPopup(new FakeDoor(emptyView({ state: 'nothing-planned', sources })));
    expect(popup.text()).toContain(POPUP_EN.nothingText);
    expect(popup.text()).toContain('runner@example.com');
  });

  it('asks for the view again when the worker says that something changed', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    door.view = emptyView();
    await popup.do(() => door.workerChanged());
    expect(popup.text()).toContain(POPUP_EN.noPagesText);
  });

  it('stops listening when it closes', async () => {
    const door = new FakeDoor(readyView());
    const popup = await showPopup(door);
    await popup.do(() => popup.close());
    door.workerChanged();
    expect(door.sent).toHaveLength(1);
  });

  it('shows the worker’s own sentence when there is one', async () => {
    const door = new FakeDoor(readyView());
    door.answers['popup/view'] = () => ({ ok: false, code: 'failed', text: 'What is stored could not be read.' });
    const popup = await showPopup(door);
    expect(popup.one('[role=alert]').textContent).toContain('What is stored could not be read.');
  });
});

describe('a worker that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gets words after one second, a clear sentence after six, and another chance', async () => {
    const door = new FakeDoor(readyView());
    door.silent = true;
    const popup = await showPopup(door);
    expect(popup.text()).not.toContain(POPUP_EN.loading);
    await settle(() => vi.advanceTimersByTimeAsync(1100));
    expect(popup.text()).toContain(POPUP_EN.loading);
    await settle(() => vi.advanceTimersByTimeAsync(5000));
    expect(popup.text()).toContain(POPUP_EN.silentText);
    door.silent = false;
    await popup.click('[data-action=retry]');
    expect(popup.all('[data-kneadtime=slot]')).toHaveLength(2);
    expect(popup.text()).not.toContain(POPUP_EN.silentText);
  });
});
