// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftVerdict } from '../../src/page/draft-host.ts';
import { createDraftLine, type DraftLine } from '../../src/page/draft-line.ts';
import type { ToolsInput } from '../../src/page/tools.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { googleCalendarForms } from '../../src/sites/google-calendar/forms.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import {
  eventEditorUrl,
  reopenQuickCreate,
  type ShownForm,
  showEditor,
  showQuickCreate,
  written,
} from '../sites/google-calendar/show-form.ts';
import { at } from '../sites/google-calendar/show-page.ts';
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
  it('has no timer while a form is open that says nothing', async () => {
    verdict = null;
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Standup')));
    line.focused(shown.title);
    await wait(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows a form that moves, and rests after half a second', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(420);
    expect(said()).toContain('Collides');
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await wait(600);
    expect(vi.getTimerCount()).toBe(0);
    let asked = 0;
    const { dialog } = shown;
    dialog.getBoundingClientRect = () => new DOMRect(asked++, 0, 300, 300);
    dialog.style.left = '40px';
    await wait(100);
    expect(asked).toBeGreaterThan(2);
    await wait(1500);
    const before = asked;
    await wait(5000);
    expect([asked, vi.getTimerCount()]).toEqual([before, 0]);
    line.follow();
    await wait(100);
    expect(asked).toBeGreaterThan(before + 1);
  });

  it('an input event that nobody typed asks nothing', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, '')));
    line.focused(shown.title);
    await wait(1000);
    shown.title.value = 'Massage';
    shown.title.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await wait(1000);
    expect(sent).toEqual([]);
  });

  it('asks about the next form anew', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(1000);
    shown = reopenQuickCreate(shown, written('2026-09-16', 600, 660, 'Massage'));
    line.focused(shown.title);
    await wait(1000);
    expect(sent).toHaveLength(2);
    expect(said()).toContain('Collides');
  });

  it('is silent for a form that she closed the line of', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(1000);
    const close = host()?.shadowRoot?.querySelector('[data-action=close][aria-label=Close]');
    expect(line.act(document.body)).toBe(false);
    expect(close && line.act(close)).toBe(true);
    expect(host()).toBeNull();
    type('Deep massage');
    line.focused(shown.title);
    await wait(1000);
    expect([sent.length, host()]).toEqual([1, null]);
  });

  it('names the event whose editor it stands beside', async () => {
    const event = at('2026-09-16', '18:00', '19:00', 'Massage');
    const raw = eventIdAttribute(event);
    start(showEditor(written('2026-09-16', 1080, 1140, 'Massage'), { events: [event] }, event), eventEditorUrl(raw));
    line.focused(shown.title);
    await wait(1000);
    expect(sent[0]).toEqual(expect.objectContaining({ eventId: raw }));
  });

  it('takes neither focus nor keys, and changes nothing in the form', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    shown.title.focus();
    let heard = 0;
    document.addEventListener('input', () => heard++, { signal: life.signal });
    const before = shown.dialog.outerHTML;
    line.focused(shown.title);
    type('Massage');
    await wait(1000);
    expect(said()).toContain('Collides');
    expect([document.activeElement, heard, shown.dialog.outerHTML]).toEqual([shown.title, 1, before]);
  });

  it('ends with the script', async () => {
    start(showQuickCreate(written('2026-09-16', 1080, 1140, 'Massage')));
    line.focused(shown.title);
    await wait(1000);
    life.abort();
    expect(host()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
