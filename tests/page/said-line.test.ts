// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageSaid } from '../../src/platform/marks.ts';
import { type CardStage, openCardStage } from './card-stage.ts';

const DAY = 'https://calendar.google.com/calendar/u/0/r/day/2026/9/16';

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
  const status = () => stage.inside('kneadtime-said', '[role=status]');
  const button = (name: string) => stage.inside('kneadtime-said', `[data-action="${name}"]`);
  const heard = () => stage.commands('page/heard').map((message) => message.said);

  /** A box as a browser would lay it out. */
  const box = (left: number, top: number, width: number, height: number) => {
    const element = document.body.appendChild(document.createElement('div'));
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
    return element;
  };

  it('says that it was added, aloud, and goes after a while', async () => {
    stage.push({ said: said('added', 'In your calendar: Wednesday 18:00.') });
    // A screen reader hears the change of a status that was there.
    expect(status()?.textContent).toBe('');
    await stage.settle(100);
    expect(status()?.textContent).toBe('In your calendar: Wednesday 18:00.');
    await stage.settle(10_500);
    expect(line()).toBeNull();
    expect(heard()).toEqual(['booking-1']);
  });

  it('what was put away does not come again with the next marks', async () => {
    stage.push({ said: said('unsure', 'Look whether it was saved.') });
    await stage.settle(60_000);
    expect(line()?.textContent).toContain('Look whether');
    await stage.click(button('close'));
    expect(heard()).toEqual(['booking-1']);
    stage.push({});
    expect(line()).toBeNull();
    // The same booking has come further: that is another thing to say.
    stage.push({ said: said('added', 'In your calendar.') });
    await stage.settle(100);
    expect(line()?.textContent).toContain('In your calendar.');
  });

  it('is said aloud once', async () => {
    const unsure = said('unsure', 'Look whether it was saved.');
    stage.push({ said: unsure });
    await stage.settle(100);
    stage.push({ said: null });
    expect(line()).toBeNull();
    stage.push({ said: unsure });
    await stage.settle(100);
    expect(line()?.textContent).toContain('Look whether');
    expect(status()).toBeNull();
  });

  it('Undo opens the popover of the event, and the line says beside it what to press', async () => {
    stage.push({ said: said('added', 'In your calendar.') });
    await stage.settle(100);
    stage.answers['page/undo-added'] = () => ({
      ok: true,
      url: DAY,
      marks: stage.next({ said: said('undo', 'Press the bin.') }),
    });
    const undo = button('undo-added');
    void stage.click(undo);
    await stage.click(undo);
    expect(stage.commands('page/undo-added')).toMatchObject([{ booking: 'booking-1', account: 'runner@example.com' }]);
    expect(opened).toEqual(['native']);
    expect(stage.gone).toEqual([]);
    popover = box(100, 100, 300, 300);
    await stage.settle(1000);
    expect(line()?.textContent).toContain('Press the bin.');
    expect(opened).toEqual(['native']);
    expect(line()?.getRootNode()).toHaveProperty('host.dataset.beside', 'right');
    popover = null;
    await stage.settle(500);
    expect(line()).toBeNull();
    expect(heard()).toEqual(['booking-1']);
  });

  it('Undo goes to the day where the event is not on the page', async () => {
    stage.forms.openEvent = () => null;
    stage.push({ said: said('added', 'In your calendar.') });
    await stage.settle(100);
    stage.answers['page/undo-added'] = () => ({
      ok: true,
      url: DAY,
      marks: stage.next({ said: said('undo', 'Press the bin.') }),
    });
    await stage.click(button('undo-added'));
    expect(stage.gone).toEqual([DAY]);
  });

  it('Undo that was refused says why', async () => {
    stage.push({ said: said('added', 'In your calendar.') });
    await stage.settle(100);
    stage.answers['page/undo-added'] = () => ({ ok: false, code: 'gone', text: 'It is not there any more.' });
    await stage.click(button('undo-added'));
    expect(stage.inside('kneadtime-said', '[role=alert]')?.textContent).toBe('It is not there any more.');
  });

  it('nobody but a hand undoes or closes', async () => {
    stage.push({ said: said('added', 'In your calendar.') });
    await stage.settle(100);
    await stage.click(button('undo-added'), false);
    await stage.click(button('close'), false);
    expect(stage.commands('page/undo-added')).toEqual([]);
    expect(line()).not.toBeNull();
  });

  it('a card and its Escape leave it alone; its own Escape closes it', async () => {
    stage.push({ said: said('unsure', 'Look.') });
    await stage.click(stage.mark('slot'));
    await stage.press('Escape', stage.card());
    expect(line()).not.toBeNull();
    await stage.press('Escape', button('close'));
    expect(line()).toBeNull();
    expect(stage.heardByPage).toEqual([]);
  });

  it('the offer to save for her waits for its answer', async () => {
    stage.answers['page/save-for-me'] = ({ on }: { on: boolean | null }) => ({
      ok: true,
      marks: stage.next({ save: { on: on === true, offer: false } }),
    });
    stage.push({ said: said('added', 'In your calendar.'), save: { on: false, offer: true } });
    await stage.settle(25_000);
    expect(line()?.textContent).toContain('Shall Kneadtime press Save next time?');
    await stage.click(button('save-yes'));
    expect(stage.commands('page/save-for-me').map(({ on }) => on)).toEqual([true]);
    expect(line()?.textContent).not.toContain('Shall Kneadtime');
    await stage.settle(10_500);
    expect(line()).toBeNull();
  });

  it('an offer that nobody answers goes after half a minute', async () => {
    stage.push({ said: said('added', 'In your calendar.'), save: { on: false, offer: true } });
    await stage.settle(29_000);
    expect(line()).not.toBeNull();
    await stage.settle(2500);
    expect(line()).toBeNull();
  });
});
