import type { PageMarks } from '../platform/marks.ts';
import type { WhoReply, WorkerMessage } from '../platform/messages.ts';
import { browserPort } from '../platform/port.ts';
import type { PageReading, Site } from '../sites/site.ts';
import { createDraw } from './draw.ts';
import { removeOrphans } from './orphans.ts';
import { ownEvents } from './own-events.ts';
import type { PageContext, PageInput } from './page-input.ts';
import { createPageReader } from './page-reader.ts';
import { ask, newId } from './send.ts';
import { createSettle } from './settle.ts';
import { createToolbox } from './tools.ts';
import { createTouch } from './touch.ts';
import { watchPage } from './watch.ts';

/** After an editor was left the calendar is read twice: a saved event may take seconds to appear. */
const AFTER_EDITOR_MS = 3000;
/** What was read is good for 72 hours; a tab that rests says so again now and then. */
const REFRESH_MS = 30 * 60_000;

const running = new WeakMap<Document, AbortController>();

/**
 * What a content script does on any site: watch, read, send, draw. Everything ends with the context's signal: listeners, timers,
 * and every mark on the page. A second start in the same page ends the first.
 */
export function runPage(ctx: PageContext, site: Site, input: PageInput = {}): void {
  const doc = input.doc ?? document;
  const port = input.port ?? browserPort();
  const view = doc.defaultView ?? window;
  running.get(doc)?.abort();
  const life = new AbortController();
  running.set(doc, life);
  const { signal } = life;
  if (ctx.signal.aborted) return;
  ctx.signal.addEventListener('abort', () => life.abort(), { once: true });
  removeOrphans(doc);

  const url = () => new URL(view.location.href);
  const draw = createDraw(doc);
  draw.takeManners(input.manners ?? {});
  const page = { doc, site, port, draw, signal, url };
  let marks: PageMarks | null = null;
  let account: string | null = null;
  let href = '';
  let lacking = '';
  let kind = '';
  let sentAt = 0;

  const drawNow = () => {
    const wanted = marks?.marks ?? [];
    const { kind, view } = site.page(url(), doc);
    const places = wanted.length > 0 && kind === 'calendar' ? site.places(doc) : null;
    const known = draw.pass({
      marks: wanted,
      places,
      theme: site.theme(doc),
      open: toolbox.now()?.shown() ?? null,
      view,
    });
    if (known || lacking === href) return;
    // Once for each address: a worker that has none is not asked in every frame.
    lacking = href;
    void reader.fetchViews();
  };
  /** As it was read last; before the first reading as the page says it now. */
  const owner = () => account ?? site.account(url(), doc);
  const untouched = createTouch(view, signal);
  const toolbox = createToolbox({
    ...page,
    account: owner,
    marks: () => marks,
    accept: (next) => accept(next),
    redraw: drawNow,
    go: input.go ?? ((address) => view.location.assign(address)),
    untouched,
  });
  const ready = () => {
    drawNow();
    settle.force();
  };
  const reader = createPageReader({ ...page, ready, askAgain: input.askAgain });
  const settle = createSettle({
    fingerprint: () => site.fingerprint(doc),
    watched: () => !doc.hidden,
    read: reader.read,
    take: (reading) => void sendReading(reading),
  });

  function alive(): boolean {
    if (!signal.aborted && port.alive()) return true;
    if (!signal.aborted) {
      console.info('Kneadtime was updated: reload this tab.');
      life.abort();
    }
    return false;
  }

  function pass(at?: number): void {
    if (!alive()) return;
    if (view.location.href !== href) arrive();
    drawNow();
    toolbox.now()?.follow();
    if (kind === 'calendar') settle.touch(at);
  }

  /** A new address in the same document. */
  function arrive(): void {
    const from = kind;
    href = view.location.href;
    kind = site.page(url(), doc).kind;
    toolbox.now()?.arrive();
    if (kind === 'editor') void sendEditor();
    // The editor of an event that exists: there may be a line about what to change in it.
    else if (kind === 'other') void askMarks();
    if (kind !== 'calendar') settle.stop();
    else if (from === 'editor') rereadAfterEditor();
  }

  function rereadAfterEditor(): void {
    settle.force();
    readAgain(AFTER_EDITOR_MS);
  }

  function readAgain(after: number): void {
    const timer = setTimeout(() => alive() && settle.force(), after);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async function sendReading(reading: PageReading): Promise<void> {
    if (!alive()) return;
    account = reading.account;
    sentAt = Date.now();
    await receive(() => ask(port, { type: 'page/reading', id: newId(), reading: { ...reading, readAt: sentAt } }));
  }

  async function sendEditor(): Promise<void> {
    const fields = site.editorFields(url());
    if (!fields || !alive()) return;
    const stated = site.account(url(), doc);
    if (stated.includes('@')) account = stated;
    await receive(async () => {
      const reply = await ask(port, {
        type: 'page/editor',
        id: newId(),
        account: account ?? stated,
        untouched: untouched(),
        ...fields,
      });
      if (reply.ok && reply.booking !== null) void toolbox.load().then((tools) => tools?.editor(fields, reply));
      return reply;
    });
  }

  async function askMarks(): Promise<void> {
    if (alive()) await receive(() => ask(port, { type: 'page/marks', id: newId(), account: owner() }));
  }

  async function receive(request: () => Promise<{ ok: boolean; marks?: PageMarks; again?: number }>): Promise<void> {
    try {
      const reply = await request();
      // An Add waits to be read back, and this page loaded afresh: it cannot know by itself.
      if (reply.again !== undefined) readAgain(Math.max(reply.again, 1000));
      if (reply.ok && reply.marks) accept(reply.marks);
    } catch {
      // Three tries without an answer; the next change of the page tries again, and a click says it in words.
      alive();
    }
  }

  function accept(next: PageMarks): void {
    if (signal.aborted || next.account !== owner() || (marks && next.revision < marks.revision)) return;
    marks = next;
    drawNow();
    toolbox.now()?.refresh();
    // Something to say, and the script that says it is not here yet.
    if (next.said && !toolbox.now()) void toolbox.load().then((tools) => tools?.refresh());
  }

  function answer(message: WorkerMessage): unknown {
    if (!alive()) return undefined;
    if (message.type === 'worker/marks') accept(message.marks);
    if (message.type !== 'worker/who') return undefined;
    const accountIndex = site.page(url(), doc).accountIndex;
    return { account: owner(), accountIndex, visible: !doc.hidden } satisfies WhoReply;
  }

  function onVisible(): void {
    if (doc.hidden || !alive()) return;
    if (Date.now() - sentAt > REFRESH_MS) settle.force();
    else if (sentAt > 0) void askMarks();
  }

  const ours = (node: EventTarget) => draw.owns(node) || (toolbox.now()?.owns(node) ?? false);
  ownEvents({
    doc,
    isHost: ours,
    isMarks: draw.owns,
    near: () => alive() && void toolbox.load(),
    act: (target, event) => alive() && void toolbox.load().then((tools) => tools?.act(target, event.isTrusted)),
    key: (event) => toolbox.now()?.key(event),
    pointer: toolbox.pointer,
    outside: () => toolbox.now()?.close(),
    signal,
  });
  const writing = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof Element) || ours(target) || !site.isEventForm(url(), target)) return;
    if (alive()) void toolbox.load().then((tools) => tools?.focused(target));
  };
  doc.addEventListener('focusin', writing, { capture: true, passive: true, signal });
  const watch = watchPage({ doc, root: () => site.watchRoot(doc), owns: ours, resized: draw.remeasure, pass, signal });
  port.listen(answer, signal);
  ctx.addEventListener?.(view as Window & typeof globalThis, 'wxt:locationchange', () => watch.soon());
  doc.addEventListener('visibilitychange', onVisible, { signal });
  const moved = () => {
    draw.remeasure();
    watch.soon();
  };
  view.addEventListener('resize', moved, { signal });
  view.addEventListener('scroll', () => toolbox.now()?.follow(), { capture: true, passive: true, signal });
  // Back from the editor through the back-forward cache: the card still says "adding", and the event may be there.
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      toolbox.now()?.close();
      rereadAfterEditor();
    },
    { signal },
  );
  const refresh = setInterval(() => !doc.hidden && alive() && kind === 'calendar' && settle.force(), REFRESH_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(refresh);
      settle.stop();
      toolbox.now()?.close();
      draw.clear();
    },
    { once: true },
  );
  pass();
}
