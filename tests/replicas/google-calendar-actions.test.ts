// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replicaState } from './google-calendar/default-state.ts';
import { eventIdAttribute } from './google-calendar/encode.ts';
import type { ReplicaEvent, ReplicaState } from './google-calendar/model.ts';
import { embeddedJson } from './google-calendar/page-html.ts';
import { createReplica, type Replica } from './google-calendar/serve.ts';

const ORIGIN = 'https://calendar.google.com';
const latency = { chipsMs: 1, transitionMs: 2, editorMs: 3, saveMs: 4, dialogRowsMs: 20 };

const run: ReplicaEvent = {
  id: 'run1',
  calendar: 'runner@example.com',
  title: 'Run',
  start: { date: '2026-09-16', minute: 600 },
  end: { date: '2026-09-16', minute: 660 },
};

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const input = (selector: string): HTMLInputElement => one(selector) as HTMLInputElement;
const until = (check: () => void) => vi.waitFor(check, { timeout: 3000, interval: 5 });

/** The page's own script on a fresh document; its server is the replica's, asked without a network. */
async function open(change: Partial<ReplicaState> = {}, path = '/calendar/u/0/r/week/2026/9/14'): Promise<Replica> {
  const replica = createReplica(replicaState({ events: [run], latency, ...change }));
  const fetched = async (to: string, request: { method: string; body: string }) => {
    const reply = replica.handle(new URL(to, ORIGIN), request.method, request.body);
    return { ok: reply?.status === 200 };
  };
  vi.stubGlobal('fetch', fetched);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(ORIGIN + path);
  const json = document.createElement('script');
  json.id = 'replica-state';
  json.type = 'application/json';
  json.textContent = embeddedJson(replica.state);
  document.body.append(json);
  vi.resetModules();
  await import('./google-calendar/page.ts');
  return replica;
}

let listening: Parameters<Document['addEventListener']>[] = [];
let waiting: ReturnType<typeof setTimeout>[] = [];

beforeEach(() => {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  const listen = document.addEventListener.bind(document);
  listening = [];
  vi.spyOn(document, 'addEventListener').mockImplementation((...call: Parameters<Document['addEventListener']>) => {
    listening.push(call);
    listen(...call);
  });
  const wait = globalThis.setTimeout;
  waiting = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms: number) => {
    const timer = wait(run, ms);
    waiting.push(timer);
    return timer;
  }) as typeof setTimeout);
});

/** One document serves all pages of this file: listeners and timers of one must not answer in the next. */
afterEach(() => {
  for (const [type, listener] of listening) document.removeEventListener(type, listener);
  for (const timer of waiting) clearTimeout(timer);
  vi.unstubAllGlobals();
});

describe('the details popover', () => {
  it('opens by id, and drops foreign nodes when its late rows arrive', async () => {
    await open();
    await until(() => expect(window.__replica.openEvent('run1')).toBe(true));
    one('#xDetDlg .r-popover-list').append(document.createElement('x-mark'));
    one('#xDetDlg').prepend(document.createElement('x-mark'));
    expect(document.querySelectorAll('x-mark')).toHaveLength(2);
    await until(() => expect(document.querySelector('#xDetDlgNot')).not.toBeNull());
    expect(document.querySelectorAll('x-mark')).toHaveLength(0);
    expect(window.__replica.openEvent('nobody')).toBe(false);
  });

  it('deletes by a control that only its word and place tell, in the page and on the server', async () => {
    const replica = await open({ locale: 'de' });
    await until(() => expect(window.__replica.openEvent(eventIdAttribute(run))).toBe(true));
    const bin = one('[data-replica-action="delete-event"]');
    const stable = bin.getAttributeNames().filter((name) => !['type', 'class', 'aria-label'].includes(name));
    expect(stable).toEqual(['data-replica-action']);
    expect(bin.getAttribute('aria-label')).not.toMatch(/delete/i);
    bin.click();
    await until(() => expect(replica.deleted.map((event) => event.id)).toEqual(['run1']));
    expect(replica.state.events).toEqual([]);
    expect(document.querySelector('[data-eventchip]')).toBeNull();
  });

  it('deletes by key, and brings the event back where the server refuses', async () => {
    const replica = await open({ failSave: true });
    await until(() => expect(window.__replica.openEvent('run1')).toBe(true));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    await until(() => expect(one('.r-toast').textContent).toBe('Your event could not be saved'));
    expect(document.querySelectorAll('[data-eventchip]')).toHaveLength(1);
    expect(replica.deleted).toEqual([]);
    await window.__replica.setFailSave(false);
    window.__replica.deleteEvent('run1');
    await until(() => expect(replica.deleted).toEqual([run]));
    expect(document.querySelector('[data-eventchip]')).toBeNull();
  });
});

describe('the editor of an event that exists', () => {
  it('opens from the pencil, and changes the event in place', async () => {
    const replica = await open({ locale: 'ja', clock: '12' });
    await until(() => expect(window.__replica.openEvent('run1')).toBe(true));
    one('[jsname="DyVDA"]').click();
    expect(location.pathname).toBe(`/calendar/u/0/r/eventedit/${eventIdAttribute(run)}`);
    await until(() => expect(input('#xTiIn').value).toBe('Run'));
    expect(one('[data-is-create]').getAttribute('data-is-create')).toBe('false');
    expect([...document.querySelectorAll<HTMLInputElement>('.r-time')].map((field) => field.value)).toEqual([
      '午前10時',
      '午前11時',
    ]);
    input('.r-time').value = '午前9:30';
    input('.r-date').value = '2026年9月17日';
    [...document.querySelectorAll<HTMLInputElement>('.r-date')][1]!.value = '2026年9月17日';
    one('.r-save').click();
    await until(() => expect(replica.changed).toHaveLength(1));
    const start = { date: '2026-09-17', minute: 570 };
    expect(replica.state.events).toEqual([{ ...run, start, end: { date: '2026-09-17', minute: 660 } }]);
    expect(location.pathname).toBe('/calendar/u/0/r/week/2026/9/14');
  });

  it.each([
    [false, ['10:00', '11:00']],
    [true, ['15:00', '16:30']],
  ])('takes times from its address: %s', async (editorTakesDates, times) => {
    const dates = 'dates=20260918T150000/20260918T163000';
    await open({ dialect: { editorTakesDates } }, `/calendar/u/0/r/eventedit/${eventIdAttribute(run)}?${dates}`);
    await until(() => expect(document.querySelector('#xTiIn')).not.toBeNull());
    expect([...document.querySelectorAll<HTMLInputElement>('.r-time')].map((field) => field.value)).toEqual(times);
  });

  it('puts the event back where the server refuses', async () => {
    const replica = await open({ failSave: true }, `/calendar/u/0/r/eventedit/${eventIdAttribute(run)}`);
    await until(() => expect(document.querySelector('#xTiIn')).not.toBeNull());
    input('#xTiIn').value = 'Walk';
    one('.r-save').click();
    await until(() => expect(one('.r-toast').textContent).toBe('Your event could not be saved'));
    expect(window.__replica.state().events).toEqual([run]);
    expect(replica.changed).toEqual([]);
  });
});

describe('the editor of a new event', () => {
  const path = '/calendar/u/0/r/eventedit?text=Massage&dates=20260917T180000/20260917T190000&add=a@example.com';

  it('has two Saves, without names, that wake up late, where the dialect says so', async () => {
    const replica = await open({ dialect: { twoSaves: true, saveWithoutName: true, saveDisabledMs: 60 } }, path);
    await until(() => expect(document.querySelector('#xTiIn')).not.toBeNull());
    const saves = [...document.querySelectorAll<HTMLButtonElement>('.r-save')];
    expect(saves.map((save) => [save.disabled, save.getAttribute('jsname')])).toEqual([
      [true, null],
      [true, null],
    ]);
    await until(() => expect(saves.every((save) => !save.disabled)).toBe(true));
    saves[1]?.click();
    await until(() => expect(replica.saved.map((event) => event.title)).toEqual(['Massage']));
  });

  it.each([
    ['email', 'data-email'],
    ['hovercard', 'data-hovercard-id'],
  ] as const)('marks guests by %s', async (guestChips, attribute) => {
    await open({ dialect: { guestChips } }, path);
    await until(() => expect(document.querySelector(`[${attribute}="a@example.com"]`)).not.toBeNull());
  });

  it('takes the chip away again when the save fails', async () => {
    const replica = await open({ events: [] }, path);
    await until(() => expect(document.querySelector('#xTiIn')).not.toBeNull());
    await window.__replica.setFailSave(true);
    one('.r-save').click();
    // drawn at once, long before the server has answered
    expect(document.querySelectorAll('[data-eventchip]')).toHaveLength(1);
    await until(() => expect(document.querySelector('[data-eventchip]')).toBeNull());
    expect(replica.saved).toEqual([]);
  });
});

describe('quick create', () => {
  it('says day and time in two texts, and holds its place in the column', async () => {
    await open({ clock: '12', dialect: { draftPlaceholder: true } });
    window.__replica.openQuickCreate('2026-09-17', 18 * 60);
    const texts = [...document.querySelectorAll('.r-when')].map((node) => node.textContent);
    expect(texts).toEqual(['Thursday, September 17', '6:00 – 7:00pm']);
    const placeholder = one('.r-draft');
    expect(placeholder.closest('[data-column-index]')?.getAttribute('data-column-index')).toBe('3');
    expect(placeholder.hasAttribute('data-eventchip') || placeholder.hasAttribute('data-eventid')).toBe(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.r-draft, .ecHOgf')).toBeNull();
  });
});

describe('"N more" of the month', () => {
  it('opens the day in a dialog, from which details open', async () => {
    const events = Array.from({ length: 6 }, (_, index) => ({ ...run, id: `e${index}`, title: `Event ${index}` }));
    await open({ events, view: 'month', dialect: { monthRows: 3 } }, '/calendar/u/0/r/month/2026/9/1');
    await until(() => expect(document.querySelector('[data-replica-action="more"]')).not.toBeNull());
    one('[data-replica-action="more"]').click();
    const dialog = one('[role=dialog].r-daypopup');
    expect(dialog.querySelectorAll('[data-eventchip][data-stacked-layout-chip-container]')).toHaveLength(6);
    dialog.querySelector<HTMLElement>('[data-eventchip]')?.click();
    expect(one('#rAECCd').textContent).toMatch(/^Event/);
  });
});
