// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderView } from '../replicas/google-calendar/render/view.ts';
import { pageMarks } from './marks.ts';
import { openStage, type Stage } from './stage.ts';

describe('runPage', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('reads, sends and draws', () => {
    expect(stage.types()).toEqual(['page/reading']);
    expect(stage.sent[0]).toMatchObject({
      reading: { account: 'runner@example.com', source: 'google-calendar', events: [{ title: 'Intervals' }] },
    });
    expect(stage.mark('effort')).toBeDefined();
    expect(stage.mark('slot')).toBeDefined();
  });

  it('draws again after a re-render, without sending the same again', async () => {
    document.querySelector('[role=main]')?.replaceWith(renderView(document, stage.page.state));
    await stage.settle();
    expect(stage.hosts().every((host) => host.isConnected)).toBe(true);
    expect(stage.mark('slot')).toBeDefined();
    expect(stage.types()).toEqual(['page/reading']);
  });

  it('ignores marks that are older, or for somebody else', () => {
    stage.answer({ type: 'worker/marks', marks: pageMarks(0, []) });
    stage.answer({ type: 'worker/marks', marks: pageMarks(9, [], 'other@example.com') });
    expect(stage.mark('slot')).toBeDefined();
    stage.answer({ type: 'worker/marks', marks: pageMarks(2, []) });
    expect(stage.mark('slot')).toBeUndefined();
  });

  it('says who it is', () => {
    expect(stage.answer({ type: 'worker/who' })).toEqual({
      account: 'runner@example.com',
      accountIndex: 0,
      visible: true,
    });
  });

  it('tells the worker what the editor was opened with, and reads twice after it', async () => {
    window.history.pushState(
      null,
      '',
      '/calendar/u/0/r/eventedit?text=Sports+massage&dates=20260916T180000/20260916T190000',
    );
    document.querySelector('[role=main]')?.remove();
    await stage.settle();
    expect(stage.sent.at(-1)).toMatchObject({
      type: 'page/editor',
      title: 'Sports massage',
      dates: '20260916T180000/20260916T190000',
      account: 'runner@example.com',
      untouched: true,
    });
    expect(stage.hosts()).toEqual([]);
    window.history.pushState(null, '', stage.page.url.href);
    document.querySelector('[jsname="KL7Kx"]')?.append(renderView(document, stage.page.state));
    await stage.settle(1000);
    expect(stage.types()).toEqual(['page/reading', 'page/editor', 'page/reading']);
    await stage.settle(4000);
    expect(stage.types()).toEqual(['page/reading', 'page/editor', 'page/reading', 'page/reading']);
  });

  it.each(['click', 'change', 'beforeinput', 'compositionstart', 'pagehide'])(
    'an editor after a trusted %s is not said to be untouched',
    async (type) => {
      const fire = async (trusted: boolean, at: number) => {
        const event = new Event(type, { bubbles: true });
        Object.defineProperty(event, 'isTrusted', { value: trusted });
        (type === 'pagehide' ? document.defaultView : document.body)?.dispatchEvent(event);
        window.history.pushState(null, '', `/calendar/u/0/r/eventedit?text=A${at}&dates=B`);
        document.querySelector('[role=main]')?.append(document.createElement('p'));
        await stage.settle();
        return stage.sent.at(-1);
      };
      expect(await fire(false, 1)).toMatchObject({ type: 'page/editor', untouched: true });
      expect(await fire(true, 2)).toMatchObject({ type: 'page/editor', title: 'A2', untouched: false });
    },
  );

  it('an update of the extension takes every mark away, with one line', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    stage.click(stage.mark('slot'));
    stage.alive = false;
    document.querySelector('[role=main]')?.append(document.createElement('div'));
    await stage.settle();
    expect(stage.hosts()).toEqual([]);
    expect(stage.card()).toBeUndefined();
    expect(info).toHaveBeenCalledOnce();
  });

  it('a second start ends the first', async () => {
    stage.start();
    await stage.settle();
    expect(stage.hosts()).toHaveLength(2);
    expect(document.querySelectorAll('kneadtime-marks')).toHaveLength(2);
    stage.life.abort();
    expect(stage.hosts()).toEqual([]);
  });
});
