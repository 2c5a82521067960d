// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftVerdict } from '../../src/page/draft-host.ts';
import { createDraftLine, type DraftLine } from '../../src/page/draft-line.ts';
import type { ToolsInput } from '../../src/page/tools.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { googleCalendarForms } from '../../src/sites/google-calendar/forms.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { type ShownForm, showQuickCreate, written } from '../sites/google-calendar/show-form.ts';
import { pageMarks } from './marks.ts';

const COLLIDES: DraftVerdict = {
  severity: 'conflict',
  label: 'Collides',
  text: '38 hours before the 10K.',
  reasons: [],
};

let life: AbortController;
let line: DraftLine;
let shown: ShownForm;
let url: URL;
let sent: PageMessage[];
let verdict: DraftVerdict | null;
/** No worker there. */
let silent: boolean;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const host = () => document.querySelector('kneadtime-draft');
const said = () => host()?.shadowRoot?.querySelector('[role=status]')?.textContent ?? null;

function start(form: ShownForm, address = form.url): void {
  shown = form;
  url = address;
  const input = {
    doc: document,
    site: googleCalendar,
    signal: life.signal,
    url: () => url,
    account: () => 'runner@example.com',
    marks: () => pageMarks(1, []),
    port: {
      alive: () => true,
      listen: () => {},
      send: async (message: unknown) => {
        sent.push(message as PageMessage);
        return silent ? undefined : { ok: true, verdict };
      },
    },
  } as unknown as ToolsInput;
  line = createDraftLine(input, googleCalendarForms);
}

function type(text: string): void {
  shown.title.value = text;
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  shown.title.dispatchEvent(event);
}

beforeEach(() => {
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const;
  vi.useFakeTimers({ toFake: [...timers, 'requestAnimationFrame', 'cancelAnimationFrame'] });
  const view = document.defaultView;
  if (view)
    vi.spyOn(view, 'requestAnimationFrame').mockImplementation((run) => setTimeout(run, 16) as unknown as never);
  if (view) vi.spyOn(view, 'cancelAnimationFrame').mockImplementation((timer) => clearTimeout(timer as never));
  life = new AbortController();
  sent = [];
  verdict = COLLIDES;
  silent = false;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('before she books herself', () => {
  it('says the verdict of the hour beside the form, and of the next hour', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, '')));
    line.focused(shown.title);
    await wait(1000);
    expect(sent).toEqual([]);
    type('De');
    await wait(1000);
    expect([sent, host()]).toEqual([[], null]);
    for (const text of ['Dee', 'Deep', 'Deep tissue']) {
      type(text);
      await wait(100);
    }
    await wait(1000);
    expect(sent).toEqual([
      expect.objectContaining({
        type: 'page/draft',
        account: 'runner@example.com',
        title: 'Deep tissue',
        date: '2026-09-16',
        startMinute: 1080,
        endMinute: 1140,
        eventId: null,
      }),
    ]);
    expect(said()).toBe('Collides 38 hours before the 10K.');
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(host()?.shadowRoot?.querySelector('[data-severity=conflict] .sign svg')).not.toBeNull();
    type('Deep tissue');
    shown.dialog.setAttribute('data-moved', '');
    await wait(1000);
    expect(sent).toHaveLength(1);
    const [, range] = shown.dialog.querySelectorAll('.r-when span');
    if (range) range.textContent = '20:00 – 21:00';
    await wait(1000);
    expect(sent.map((message) => 'startMinute' in message && message.startMinute)).toEqual([1080, 1200]);
  });

  it('says the severity once', async () => {
    verdict = { ...COLLIDES, text: 'Collides: 38 hours before the 10K.' };
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(1000);
    expect(said()).toBe('Collides 38 hours before the 10K.');
  });

  it('says nothing where the title is no massage', async () => {
    verdict = null;
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Standup')));
    line.focused(shown.title);
    await wait(1000);
    expect(sent).toHaveLength(1);
    expect(host()).toBeNull();
  });

  it('asks nothing where the hour is not known, or the worker is gone', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140)));
    const [, range] = shown.dialog.querySelectorAll('.r-when span');
    if (range) range.textContent = 'soon';
    line.focused(shown.title);
    await wait(1000);
    expect(sent).toEqual([]);
    if (range) range.textContent = '18:00 – 19:00';
    silent = true;
    await wait(10_000);
    expect(sent).toHaveLength(3);
    expect(host()).toBeNull();
  });

  it('takes a line away when the title is a massage no more', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(1000);
    expect(said()).toContain('Collides');
    type('');
    await wait(1000);
    expect(host()).toBeNull();
  });

  it.each(['removed', 'hidden', 'in something hidden'])(
    'goes when the form is %s, and leaves no timer behind',
    async (how) => {
      start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
      line.focused(shown.title);
      await wait(1000);
      expect(host()).not.toBeNull();
      expect(vi.getTimerCount()).toBe(0);
      if (how === 'removed') shown.dialog.remove();
      else (how === 'hidden' ? shown.dialog : document.documentElement).style.display = 'none';
      await wait(1000);
      document.documentElement.style.display = '';
      expect(host()).toBeNull();
      expect(vi.getTimerCount()).toBe(0);
      type('Massage again');
      await wait(1000);
      expect(sent).toHaveLength(1);
    },
  );
});
