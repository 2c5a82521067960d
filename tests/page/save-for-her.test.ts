// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditorPage, FIELDS } from './editor-page.ts';

let page: EditorPage;

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.spyOn(document.defaultView?.performance ?? performance, 'now').mockReturnValue(800);
  page = new EditorPage();
});

afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
});

describe('saving for her', () => {
  it('presses Save once, asked by the worker once, and asks twice what became of it', async () => {
    await page.open();
    await wait(200);
    expect(page.presses).toBe(0);
    await wait(1000);
    expect(page.presses).toBe(1);
    expect(page.asked).toEqual([expect.objectContaining({ account: 'runner@example.com', ...FIELDS })]);
    expect(page.sent.filter(({ type }) => type === 'page/marks')).toHaveLength(0);
    await wait(23_000);
    expect(page.sent.filter(({ type }) => type === 'page/marks')).toHaveLength(2);
    expect(page.accepted.map(({ revision }) => revision)).toEqual([2, 3, 3]);
    await wait(60_000);
    expect([page.presses, page.asked.length, page.told]).toEqual([1, 1, 0]);
  });

  it('waits for an editor that takes ten seconds, and for a Save that comes late', async () => {
    const load = page.empty();
    await page.open();
    await wait(10_000);
    expect(page.asked).toHaveLength(0);
    load();
    page.save.setAttribute('disabled', '');
    await wait(5000);
    expect([page.asked.length, page.told]).toEqual([0, 0]);
    page.save.removeAttribute('disabled');
    await wait(1000);
    expect([page.presses, page.told]).toEqual([1, 0]);
  });

  it('tells the worker nothing more where it pressed', async () => {
    await page.open();
    await wait(1000);
    expect(page.presses).toBe(1);
    expect(page.sent.filter(({ type }) => type === 'page/not-pressed')).toEqual([]);
  });

  it('asks for the account that the editor states, where none was read before', async () => {
    page.account = 'provisional:u/0';
    await page.open();
    await wait(1000);
    expect([page.presses, page.asked.map((message) => 'account' in message && message.account)]).toEqual([
      1,
      ['runner@example.com'],
    ]);
  });

  it('waits until the control stays the same', async () => {
    await page.open();
    for (let i = 0; i < 6; i++) {
      await wait(200);
      page.save.replaceWith(page.save.cloneNode(true));
    }
    expect(page.asked).toHaveLength(0);
    await wait(1000);
    expect(page.presses).toBe(1);
  });

  it('presses at most once, however often the editor is announced', async () => {
    const saver = await page.open();
    saver.editor();
    await wait(1000);
    saver.editor();
    await wait(3000);
    const again = await page.open();
    again.editor();
    await wait(5000);
    expect([page.presses, page.asked.length]).toEqual([1, 1]);
  });

  it('does nothing where the worker says that this editor is not to be saved: after a reload', async () => {
    await page.open({ save: false });
    await wait(60_000);
    expect([page.presses, page.asked.length, page.told]).toEqual([0, 0, 0]);
  });
});

type Broken = [name: string, change: (page: EditorPage) => void];
const BROKEN: Broken[] = [
  ['the title was edited', ({ shown }) => shown.title.setAttribute('value', 'Sports massage with Ann')],
  ['a guest is shown', ({ shown }) => shown.dialog.firstElementChild?.setAttribute('data-email', 'ann@example.com')],
  ['there are two Save controls', ({ save }) => save.after(save.cloneNode(true))],
  ['Save has no name', ({ save }) => save.removeAttribute('jsname')],
  ['Save is hidden', ({ save }) => save.style.setProperty('display', 'none')],
  ['Save stays disabled', ({ save }) => save.setAttribute('disabled', '')],
  ['a trusted key fell', (p) => Object.assign(p, { touched: true })],
  ['the dates are others', (p) => p.url.searchParams.set('dates', '20260917T180000/20260917T190000')],
  ['a guest is in the address', (p) => p.url.searchParams.set('add', 'ann@example.com')],
  ['the page states another account', () => page.states('coach@example.com')],
  ['the page states no account', () => page.states(null)],
  ['the form is of an event that exists', ({ shown }) => shown.dialog.setAttribute('data-is-create', 'false')],
  ['it is another editor', (p) => Object.assign(p.url, { pathname: '/calendar/u/0/r/eventedit/abc' })],
];

const LEFT: Broken = [
  'she left, and the page comes back',
  () => void document.defaultView?.dispatchEvent(new Event('pagehide')),
];

describe('one condition broken: nothing is pressed', () => {
  it.each(BROKEN)('from the start: %s', async (_name, change) => {
    change(page);
    await page.open();
    await wait(70_000);
    expect([page.presses, page.asked.length, page.told]).toEqual([0, 0, 1]);
  });

  it.each([...BROKEN, LEFT])('between two looks: %s', async (_name, change) => {
    await page.open();
    await wait(100);
    change(page);
    await wait(70_000);
    expect([page.presses, page.asked.length]).toEqual([0, 0]);
  });

  it.each([...BROKEN, LEFT])('while the worker thinks: %s', async (_name, change) => {
    page.meanwhile = () => change(page);
    await page.open();
    await wait(70_000);
    expect([page.presses, page.asked.length]).toEqual([0, 1]);
    const { title, dates } = FIELDS;
    expect(page.sent.filter(({ type }) => type === 'page/not-pressed')).toEqual([
      { type: 'page/not-pressed', id: expect.any(String), account: 'runner@example.com', title, dates },
    ]);
    expect(page.accepted).toContainEqual(expect.objectContaining({ revision: 3 }));
  });

  it.each(['before', 'after'])('the same event in another address, %s the worker was asked', async (when) => {
    const change = () => Object.assign(page.url, { pathname: '/calendar/u/1/r/eventedit' });
    if (when === 'after') page.meanwhile = change;
    await page.open();
    await wait(100);
    if (when === 'before') change();
    await wait(70_000);
    expect([page.presses, page.told]).toEqual([0, 0]);
  });

  it('another account was read before', async () => {
    page.account = 'coach@example.com';
    await page.open();
    await wait(70_000);
    expect([page.presses, page.asked.length, page.told]).toEqual([0, 0, 1]);
  });

  it('a page that came back from the back-forward cache is never saved', async () => {
    const saver = await page.open({ save: false });
    const event = Object.assign(new Event('pageshow'), { persisted: true });
    document.defaultView?.dispatchEvent(event);
    await page.open();
    saver.editor();
    await wait(5000);
    expect([page.presses, page.asked.length]).toEqual([0, 0]);
  });

  it('the worker says no: its own words are said', async () => {
    page.may = false;
    await page.open();
    await wait(70_000);
    expect([page.presses, page.asked.length, page.told, page.accepted.length]).toEqual([0, 1, 1, 1]);
  });

  it('the worker does not answer, and is asked with one id only', async () => {
    page.may = null;
    await page.open();
    await wait(70_000);
    expect([page.presses, page.told]).toEqual([0, 1]);
    expect(page.asked).toHaveLength(3);
    expect(new Set(page.asked.map(({ id }) => id)).size).toBe(1);
  });

  it('she went elsewhere: not a word', async () => {
    const saver = await page.open();
    await wait(100);
    page.url = new URL('https://calendar.google.com/calendar/u/0/r/week');
    saver.arrive();
    await wait(70_000);
    expect([page.presses, page.asked.length, page.told]).toEqual([0, 0, 0]);
  });

  it('the page took a minute', async () => {
    const load = page.empty();
    await page.open();
    await wait(56_000);
    load();
    await wait(5000);
    expect([page.presses, page.asked.length, page.told]).toEqual([0, 0, 1]);
  });

  it('the page was there for long when the editor came', async () => {
    vi.spyOn(document.defaultView?.performance ?? performance, 'now').mockReturnValue(3_600_000);
    await page.open();
    await wait(5000);
    expect([page.presses, page.asked.length]).toEqual([0, 0]);
  });

  it('the extension is gone', async () => {
    await page.open();
    await wait(100);
    page.life.abort();
    await wait(70_000);
    expect([page.asked.length, page.told]).toEqual([0, 0]);
  });
});
