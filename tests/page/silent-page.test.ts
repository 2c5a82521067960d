// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAskAgain } from '../../src/page/ask-again.ts';
import { runPage } from '../../src/page/run-page.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { stravaState } from '../replicas/strava/default-state.ts';
import { showPage } from '../sites/strava/show-page.ts';
import { openStage } from './stage.ts';

const life = { now: new AbortController() };
afterEach(() => {
  life.now.abort();
  life.now = new AbortController();
  vi.useRealTimers();
});

/** What the content script sends from a page of Strava within seconds, and after she comes back to the tab. */
async function sentFrom(path: string): Promise<string[]> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'] });
  const { site, url } = showPage(stravaState(), path);
  window.location.href = url.href;
  const sent: string[] = [];
  const port = {
    alive: () => true,
    listen: () => undefined,
    send: async (message: unknown) => {
      sent.push((message as PageMessage).type);
      return { ok: true };
    },
  };
  const ctx = { signal: life.now.signal, isInvalid: false };
  runPage(ctx, site, { doc: document, port, askAgain: createAskAgain });
  await vi.advanceTimersByTimeAsync(5000);
  document.dispatchEvent(new Event('visibilitychange'));
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5000);
  return sent;
}

describe('a page with nothing for us', () => {
  it.each(['/segments/12', '/clubs/1', '/athletes/23456789', '/athletes/23456789/calendar/2026', '/settings/profile'])(
    'should not wake the worker: %s',
    async (path) => {
      expect(await sentFrom(path)).toEqual([]);
    },
  );

  it('should be told from one of hers', async () => {
    expect(await sentFrom('/athletes/12345678')).toContain('page/reading');
  });

  it('should be told from the editor of an event that exists: of that there may be something to say', async () => {
    const stage = await openStage();
    window.history.pushState(null, '', '/calendar/u/0/r/eventedit/abc');
    document.querySelector('[role=main]')?.remove();
    await stage.settle();
    expect(stage.types()).toEqual(['page/reading', 'page/marks']);
    stage.close();
  });
});
