// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lines } from '../../src/page/lines.ts';
import { panel } from '../../src/page/panel.ts';
import { providePart } from '../../src/page/parts.ts';
import { runPage } from '../../src/page/run-page.ts';
import { startCard } from '../../src/page/start-card.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import type { PageKind, PageReading, Site } from '../../src/sites/site.ts';
import { linePlaces, linesShown, partsOf, showFeed } from './activity-page.ts';
import { done } from './aftermath.ts';
import { pageMarks } from './marks.ts';

const ATHLETE = '12345678';

/** A site of lines, with one card on its page. */
function siteOf(view: () => PageKind['view']): Site {
  const reading: PageReading = {
    source: 'strava',
    account: ATHLETE,
    seen: [],
    events: [],
    problems: [],
    zone: {},
    view: 'other',
    calendars: null,
  } as unknown as PageReading;
  return {
    id: 'strava',
    page: () => ({ kind: 'calendar', view: view(), accountIndex: null }),
    account: () => ATHLETE,
    read: () => reading,
    fingerprint: () => document.body.textContent ?? '',
    watchRoot: () => document.body,
    editorFields: () => null,
    isEventForm: () => false,
    places: linePlaces,
    theme: () => 'light',
  };
}

describe('the page of one activity', () => {
  const life = new AbortController();
  let sent: PageMessage[];
  let refused: boolean;
  let view: PageKind['view'];
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'Date',
        'requestAnimationFrame',
        'cancelAnimationFrame',
      ],
    });
    [sent, refused, view] = [[], false, 'activity'];
    showFeed(['1']);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function start(): Promise<void> {
    const send = async (message: unknown) => {
      const command = message as PageMessage;
      sent.push(command);
      if (command.type === 'page/part') {
        if (refused) return { ok: false, code: 'refused', text: 'No.' };
        if (command.part === 'tools') providePart('tools', startCard);
        else providePart('views', { manners: { lines: panel } });
        return { ok: true };
      }
      if (command.type === 'page/check-in') return { ok: false, code: 'gone', text: 'Too late for that.' };
      return { ok: true, marks: pageMarks(1, [done('1')], ATHLETE) };
    };
    const port = { alive: () => true, listen: () => undefined, send };
    runPage(
      { signal: life.signal },
      siteOf(() => view),
      { doc: document, port, go: () => undefined, manners: { lines } },
    );
    await vi.advanceTimersByTimeAsync(3500);
  }

  const parts = () => partsOf(document.querySelector('kneadtime-marks')).map((part) => part.className.split(' ')[0]);
  const types = () => sent.map(({ type }) => type).filter((type) => type !== 'page/reading' && type !== 'page/marks');
  const click = async (target: Element | null | undefined, trusted: boolean) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    target?.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(100);
  };

  it('should ask for the script of its panel once, and not again in every frame', async () => {
    refused = true;
    await start();
    for (let i = 0; i < 10; i++) {
      document.querySelector('article')?.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(types()).toEqual(['page/part']);
    expect(document.querySelector('kneadtime-marks')).toBeNull();
  });

  it('should need no further script for a list', async () => {
    view = 'feed';
    await start();
    expect(types()).toEqual([]);
    expect(linesShown()).toEqual([{ beside: '1', own: '1' }]);
  });

  it('should draw the panel, and ask how the legs feel on a real click alone', async () => {
    await start();
    expect(types()).toEqual(['page/part']);
    expect(parts()).toEqual(['line', 'picture', 'ask']);
    const ask = () => document.querySelector('kneadtime-marks')?.shadowRoot?.querySelector('.ask');
    await click(ask(), false);
    expect(types()).not.toContain('page/check-in');
    await click(ask(), true);
    expect(sent.filter(({ type }) => type === 'page/check-in')).toEqual([
      { type: 'page/check-in', id: expect.any(String), account: ATHLETE, eventId: '1' },
    ]);
    // What went wrong has no room in the panel: the card says it.
    const card = document.querySelector('kneadtime-card')?.shadowRoot;
    expect(card?.querySelector('[role=alert]')?.textContent).toBe('Too late for that.');
  });
});
