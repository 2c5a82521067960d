// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../src/page/watch.ts';

describe('watchPage', () => {
  let life: AbortController;
  let root: HTMLElement;
  let hidden: boolean;
  let passes: number;
  let changedAt: number;
  let watch: Watch;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
    hidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    life = new AbortController();
    root = document.createElement('main');
    document.body.replaceChildren(root);
    passes = 0;
    watch = watchPage({
      doc: document,
      root: () => root,
      owns: (node) => node.nodeName === 'KNEADTIME-MARKS',
      resized: () => undefined,
      pass(at) {
        passes++;
        changedAt = at;
      },
      signal: life.signal,
    });
    await frame();
    passes = 0;
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    Reflect.deleteProperty(document, 'hidden');
  });

  /** Mutations are told in a microtask, passes run in the frame after it. */
  const frame = async () => {
    await Promise.resolve();
    vi.advanceTimersToNextFrame();
  };
  const show = (now: boolean) => {
    hidden = !now;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('makes one pass a frame, however much changed', async () => {
    for (let i = 0; i < 5; i++) root.append(document.createElement('p'));
    await Promise.resolve();
    root.append('more');
    watch.soon();
    await frame();
    expect(passes).toBe(1);
    await frame();
    expect(passes).toBe(1);
    root.append('again');
    await frame();
    expect(passes).toBe(2);
  });

  it('says when something in the view changed last; what the body says of itself is not in the view', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(5_000);
    root.append('x');
    await frame();
    expect(changedAt).toBe(5_000);
    now.mockReturnValue(6_000);
    document.body.setAttribute('data-viewkey', 'week');
    await frame();
    expect(passes).toBe(2);
    expect(changedAt).toBe(5_000);
    document.body.setAttribute('data-viewkey', 'day');
    root.append('y');
    await frame();
    expect(changedAt).toBe(6_000);
    now.mockRestore();
    document.body.removeAttribute('data-viewkey');
  });

  it('sees a recycled chip and a rewritten text, and no other attribute', async () => {
    const chip = document.createElement('div');
    chip.append('Run');
    root.append(chip);
    await frame();
    for (const change of [
      () => chip.setAttribute('data-eventid', 'x'),
      () => chip.setAttribute('style', 'top: 1px'),
      () => chip.setAttribute('data-datekey', '28975'),
      () => chip.firstChild && Object.assign(chip.firstChild, { nodeValue: 'Swim' }),
    ]) {
      const before = passes;
      change();
      await frame();
      expect(passes).toBe(before + 1);
    }
    const before = passes;
    chip.setAttribute('class', 'x');
    await frame();
    expect(passes).toBe(before);
  });

  it('ignores what we put there ourselves', async () => {
    const host = document.createElement('kneadtime-marks');
    root.append(host);
    await frame();
    host.setAttribute('style', 'top: 1px');
    await frame();
    host.remove();
    await frame();
    expect(passes).toBe(0);
    root.append(document.createElement('kneadtime-marks'), document.createElement('p'));
    await frame();
    expect(passes).toBe(1);
  });

  it('is blind while the tab is hidden, and looks again when it is seen', async () => {
    root.append('pending');
    await Promise.resolve();
    show(false);
    await frame();
    root.append('unseen');
    watch.soon();
    await frame();
    expect(passes).toBe(0);
    show(true);
    await frame();
    expect(passes).toBe(1);
    root.append('seen');
    await frame();
    expect(passes).toBe(2);
  });

  it('follows a root that the page replaces', async () => {
    const old = root;
    root = document.createElement('main');
    old.replaceWith(root);
    await frame();
    expect(passes).toBe(1);
    old.append('nobody sees this');
    await frame();
    expect(passes).toBe(1);
    root.append('but this');
    await frame();
    expect(passes).toBe(2);
  });

  it('sees the whole page change its theme', async () => {
    document.body.setAttribute('class', 'dark');
    await frame();
    expect(passes).toBe(1);
    document.documentElement.setAttribute('style', 'color-scheme: dark');
    await frame();
    expect(passes).toBe(2);
    document.body.setAttribute('data-anything', 'x');
    await frame();
    expect(passes).toBe(2);
  });

  it('asks for the root again when something in it goes', async () => {
    const view = document.createElement('div');
    const next = document.createElement('aside');
    root.append(view);
    document.body.append(next);
    await frame();
    root = next;
    next.append('not watched yet');
    view.remove();
    await frame();
    passes = 0;
    next.append('watched');
    await frame();
    expect(passes).toBe(1);
  });

  it('ends with its signal', async () => {
    root.append('pending');
    await Promise.resolve();
    life.abort();
    await frame();
    root.append('more');
    watch.soon();
    show(true);
    await frame();
    expect(passes).toBe(0);
  });
});
