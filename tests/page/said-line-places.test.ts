// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageSaid } from '../../src/platform/marks.ts';
import { type CardStage, openCardStage } from './card-stage.ts';

const said = (state: PageSaid['state'], text: string, id = 'booking-1'): PageSaid => ({
  id,
  state,
  text,
  nativeId: 'native',
  time: { date: '2026-09-16', startMinute: 1080, endMinute: 1140 },
});

describe('a said line', () => {
  let stage: CardStage;
  let popover: HTMLElement | null;
  let opened: string[];

  beforeEach(async () => {
    // The document has no layout of its own here.
    const size = { clientWidth: { value: 1200, configurable: true }, clientHeight: { value: 800, configurable: true } };
    Object.defineProperties(document.documentElement, size);
    opened = [];
    popover = null;
    stage = await openCardStage((stage) => {
      stage.forms.openEvent = (_doc, nativeId) => {
        opened.push(nativeId);
        return document.body;
      };
      stage.forms.openPopover = () => popover;
    });
  });
  afterEach(() => {
    stage.close();
    expect(document.querySelector('kneadtime-said')).toBeNull();
  });

  const line = () => stage.inside('kneadtime-said', '.said');
  const heard = () => stage.commands('page/heard').map((message) => message.said);

  /** A box as a browser would lay it out. */
  const box = (left: number, top: number, width: number, height: number) => {
    const element = document.body.appendChild(document.createElement('div'));
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
    return element;
  };

  it('opens a popover that the popup asked for where she looks, once', async () => {
    document.hasFocus = () => true;
    stage.push({ said: { ...said('undo', 'Press the bin.'), elsewhere: 'Press Undo in the calendar.' } });
    await stage.settle(1000);
    expect(opened).toEqual(['native']);
    expect(line()?.textContent).toContain('Press the bin.');
    stage.push({ said: null });
    stage.push({ said: said('undo', 'Press the bin.') });
    await stage.settle(1000);
    expect(opened).toEqual(['native']);
    Reflect.deleteProperty(document, 'hasFocus');
  });

  it('opens none where she does not look, then or later, and says what to do there', async () => {
    document.hasFocus = () => false;
    const undo = { ...said('undo', 'Press the bin.'), elsewhere: 'Take it out in the calendar.' };
    stage.push({ said: undo });
    await stage.settle(1000);
    expect(line()?.textContent).toContain('Take it out in the calendar.');
    document.hasFocus = () => true;
    stage.push({ said: undo });
    await stage.settle(1000);
    expect(opened).toEqual([]);
    expect(line()?.textContent).not.toContain('Press the bin.');
    Reflect.deleteProperty(document, 'hasFocus');
  });

  it('what to press in an editor is not said on a calendar', async () => {
    stage.push({ said: said('press-save', 'Press Save.') });
    await stage.settle(100);
    expect(line()).toBeNull();
    stage.push({ said: said('fix', 'Set 18:00.', 'fix-1') });
    await stage.settle(100);
    expect(line()).toBeNull();
  });

  it('what to change stands beside the editor of that event, and goes with it', async () => {
    const surface = box(100, 100, 400, 500);
    let there = true;
    stage.forms.editedEvent = (_url, _doc, nativeId) =>
      there && nativeId === 'native' ? { surface, shows: () => false } : null;
    document.querySelector('[role=main]')?.remove();
    window.history.pushState(null, '', '/calendar/u/0/r/eventedit/abc');
    await stage.settle(1000);
    stage.push({ said: said('fix', 'Set 18:00.', 'fix-1') });
    await stage.settle(500);
    expect(line()?.textContent).toContain('Set 18:00.');
    expect(line()?.getRootNode()).toHaveProperty('host.dataset.beside');
    there = false;
    await stage.settle(500);
    expect(line()).toBeNull();
    // Left, and not put away: in that editor it is said again.
    expect(heard()).toEqual([]);
    there = true;
    document.body.append(document.createElement('p'));
    await stage.settle(500);
    expect(line()?.textContent).toContain('Set 18:00.');
    there = false;
    window.history.pushState(null, '', '/calendar/u/0/r/eventedit/other');
    document.body.append(document.createElement('p'));
    await stage.settle(500);
    expect(line()).toBeNull();
    await stage.settle(500);
    window.history.pushState(null, '', '/calendar/u/0/r/settings');
    document.body.append(document.createElement('p'));
    await stage.settle(500);
    expect(line()).toBeNull();
  });

  it('runs with the page, and its words with their language', async () => {
    document.documentElement.dir = 'rtl';
    stage.push({ lang: 'ar', said: said('unsure', 'Look.') });
    await stage.settle(100);
    expect(line()?.dir).toBe('rtl');
    expect(line()?.getRootNode()).toHaveProperty('host.style.direction', 'rtl');
    document.documentElement.removeAttribute('dir');
  });
});
