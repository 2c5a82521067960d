import type { Mark, PageMarks } from '../platform/marks.ts';
import type { Port } from '../platform/port.ts';
import type { Site } from '../sites/site.ts';
import type { CardView } from '../ui/card/card-view.ts';
import type { Draw } from './draw.ts';
import { markKey } from './mark-key.ts';
import { createCard, firstView } from './open-card.ts';
import { ask, newId } from './send.ts';

const UNDO_SHOWN_MS = 10_000;

export interface CardActionsInput {
  doc: Document;
  site: Site;
  port: Port;
  draw: Draw;
  url(): URL;
  marks(): PageMarks | null;
  /** Draws again (the open slot shows another hour). */
  redraw(): void;
  /** Leaves for the editor, in this tab. */
  go(address: string): void;
}

export interface CardActions {
  close(): void;
  /** New marks came: the card shows them, or closes when its mark is gone. */
  refresh(): void;
  follow(): void;
  act(target: Element, trusted: boolean): void;
  key(event: KeyboardEvent): void;
  owns(node: EventTarget): boolean;
  shown(): { key: string; choice: number } | null;
}

/** What the card's buttons do. Everything that leaves the page goes through here. */
export function createCardActions(input: CardActionsInput): CardActions {
  const { doc, site, port, draw } = input;
  const card = createCard(doc);
  let view: CardView | null = null;
  let key = '';
  /** One id for one open card, button and hour: a double click, or another try after silence, is the same command. */
  let ids = new Map<string, string>();
  let undo: string | null = null;
  let hide: ReturnType<typeof setTimeout> | undefined;

  const anchor = () => draw.button(key);

  function show(change: Partial<CardView>): void {
    if (!view) return;
    view = { ...view, ...change };
    input.redraw();
    card.show(view, anchor() ?? doc.documentElement, site.theme(doc));
  }

  function open(next: string): void {
    close(false);
    const page = input.marks();
    const mark = page?.marks.find((other) => markKey(other) === next);
    if (!page || !mark) return;
    key = next;
    ids = new Map();
    view = firstView(mark, page.words, page.lang);
    show({});
  }

  function close(returnFocus = true): void {
    clearTimeout(hide);
    if (!view) return;
    const mark = anchor();
    view = null;
    undo = null;
    card.close();
    input.redraw();
    if (returnFocus) mark?.focus({ preventScroll: true });
  }

  function choiceNow() {
    const mark = view?.mark;
    return view && mark?.role === 'slot' ? { mark, choice: mark.choices[view.choice] ?? null, at: view.choice } : null;
  }

  function idOf(action: string, of: string): string {
    const name = `${action} ${of}`;
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    return id;
  }

  async function add(): Promise<void> {
    const now = choiceNow();
    if (!now?.choice || view?.adding) return;
    show({ adding: true, line: null });
    const { startIso } = now.choice;
    const id = idOf('add', startIso);
    const url = input.url();
    const account = site.account(url, doc);
    const accountIndex = site.page(url, doc).accountIndex;
    const reply = await answered(() =>
      ask(port, { type: 'page/add', id, slotId: now.mark.slotId, startIso, account, accountIndex }),
    );
    if (!reply || !view) return;
    if (!reply.ok) refuse(reply.text);
    else if (!site.isNewEventAddress(reply.url, url)) refuse(view.words.failed);
    else input.go(reply.url);
  }

  async function decide(action: 'dismiss' | 'snooze'): Promise<void> {
    const now = choiceNow();
    if (!now?.choice || view?.adding) return;
    show({ adding: true, line: null });
    const { startIso } = now.choice;
    const id = idOf(action, startIso);
    const reply = await answered(() =>
      ask(port, { type: 'page/decide', id, action, slotId: now.mark.slotId, startIso }),
    );
    if (!reply || !view) return;
    if (!reply.ok) return refuse(reply.text);
    undo = reply.undo;
    const said = reply.text || (action === 'dismiss' ? view.words.dismissed : view.words.snoozed);
    show({ adding: false, decided: true, line: { text: said, tone: 'done' } });
    hide = setTimeout(() => close(false), UNDO_SHOWN_MS);
  }

  async function takeBack(): Promise<void> {
    if (!undo || view?.adding) return;
    const decision = undo;
    clearTimeout(hide);
    show({ adding: true });
    const id = idOf('undo', decision);
    const reply = await answered(() => ask(port, { type: 'page/undo', id, undo: decision }));
    if (reply?.ok) close(false);
    else if (reply) refuse(reply.text);
  }

  /** What the worker says to a command; null when it says nothing, which is told in the card, or when that card is closed by now. */
  async function answered<T>(request: () => Promise<T>): Promise<T | null> {
    const card = ids;
    const isOpen = () => view !== null && ids === card;
    try {
      const reply = await request();
      return isOpen() ? reply : null;
    } catch {
      // Only a page whose extension is gone has to be loaded again; a worker that was silent may answer the next time.
      if (view && isOpen()) refuse(port.alive() ? view.words.failed : view.words.reload);
      return null;
    }
  }

  function refuse(text: string): void {
    show({ adding: false, line: { text, tone: 'problem' } });
  }

  function turn(by: number): void {
    const now = choiceNow();
    if (!now || view?.adding || view?.decided) return;
    const count = now.mark.choices.length;
    if (count > 1) show({ choice: (now.at + by + count) % count, line: null });
  }

  /** Every button and mark needs a real click: a page's script can dispatch events too. */
  function act(target: Element, trusted: boolean): void {
    const action = target.closest('[data-action]')?.getAttribute('data-action');
    const mark = target.closest('[data-kneadtime]');
    if (!trusted) return;
    if (action === 'add') void add();
    else if (action === 'dismiss' || action === 'snooze') void decide(action);
    else if (action === 'undo') void takeBack();
    else if (action === 'next') turn(1);
    else if (action === 'why') show({ whyOpen: !view?.whyOpen });
    else if (action === 'close') close();
    else if (mark) toggle(draw.keyOf(mark));
  }

  function toggle(next: string | null): void {
    if (next === null) return;
    if (view && key === next) close();
    else open(next);
  }

  return {
    close: () => close(false),
    act,
    owns: card.owns,
    shown: () => (view && !view.decided ? { key, choice: view.choice } : null),
    follow: () => view && card.follow(anchor(), site.theme(doc)),
    refresh() {
      if (!view || view.decided || view.adding) return;
      const fresh = input.marks()?.marks.find((mark): mark is Mark => markKey(mark) === key);
      if (!fresh) return close(false);
      const old = view.mark;
      const choice = fresh.role === 'slot' && old.role === 'slot' ? sameHour(old, view.choice, fresh) : 0;
      show({ mark: fresh, choice });
    },
    key(event) {
      if (!view) return;
      if (event.key === 'Escape') close();
      else if (event.key === 'Tab') card.tab(event);
      else if (event.key === 'ArrowRight') turn(1);
      else if (event.key === 'ArrowLeft') turn(-1);
    },
  };
}

/** The hour the user is looking at, in the new list; the first where it is gone. */
function sameHour(
  old: Extract<Mark, { role: 'slot' }>,
  choice: number,
  fresh: Extract<Mark, { role: 'slot' }>,
): number {
  const hour = old.choices[choice]?.startIso;
  return Math.max(
    0,
    fresh.choices.findIndex((other) => other.startIso === hour),
  );
}
