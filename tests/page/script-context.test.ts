// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../src/page/script-context.ts';

describe('ContentScriptContext', () => {
  const runtime: { id?: string } = {};
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    runtime.id = 'abcdefgh';
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { runtime });
    window.location.href = 'https://calendar.google.com/calendar/u/0/r/week';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const follow = (ctx: ContentScriptContext) => {
    const seen: string[] = [];
    ctx.addEventListener(window, 'wxt:locationchange', () => seen.push(location.pathname));
    return seen;
  };

  it('is valid as long as the extension is there', () => {
    const ctx = new ContentScriptContext();
    expect([ctx.isInvalid, ctx.signal.aborted]).toEqual([false, false]);
    delete runtime.id;
    expect(ctx.isInvalid).toBe(true);
    expect(ctx.signal.aborted).toBe(true);
    runtime.id = 'abcdefgh';
    expect(ctx.isInvalid).toBe(true);
  });

  it("finds the extension under Firefox's name too", () => {
    vi.stubGlobal('chrome', undefined);
    vi.stubGlobal('browser', { runtime });
    expect(new ContentScriptContext().isInvalid).toBe(false);
  });

  it('hears of a new address by the Navigation API, until its end', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const ctx = new ContentScriptContext();
    const seen = follow(ctx);
    navigation.dispatchEvent(new Event('navigate'));
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    delete runtime.id;
    expect(ctx.isInvalid).toBe(true);
    navigation.dispatchEvent(new Event('navigate'));
    expect(seen).toHaveLength(1);
  });

  it('looks each second where there is none, until its end', () => {
    vi.stubGlobal('navigation', undefined);
    const seen = follow(new ContentScriptContext());
    vi.advanceTimersByTime(3000);
    expect(seen).toEqual([]);
    window.history.pushState(null, '', '/calendar/u/0/r/day');
    vi.advanceTimersByTime(3000);
    expect(seen).toEqual(['/calendar/u/0/r/day']);
    delete runtime.id;
    window.history.pushState(null, '', '/calendar/u/0/r/month');
    vi.advanceTimersByTime(3000);
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
