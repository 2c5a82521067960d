import type { Mark, PageMarks, SlotChoice, SlotMark } from '../platform/marks.ts';
import type { CardLine, CardView } from '../ui/card/card-view.ts';
import { createCountdown } from './card-countdown.ts';
import { markKey } from './mark-key.ts';
import { createCard, type OpenCard } from './open-card.ts';
import type { ToolsInput } from './tools.ts';

const UNDO_SHOWN_MS = 10_000;
const BYE_SHOWN_MS = 4000;

/** One card and what it shows now. It changes nothing by itself but what new marks change. */
export interface CardSession {
  view(): CardView | null;
  key(): string;
  /** Which opening this is: an answer that comes late belongs to another one. */
  turnOf(): object;
  open(key: string, choice?: number): void;
  close(returnFocus: boolean): void;
  show(change: Partial<CardView>): void;
  /** The same card goes on with another mark; false where that is not among the marks. */
  goOn(key: string, change: Partial<CardView>): boolean;
  /** A line that can be taken back, for ten seconds; `decided`: the card goes with it. */
  tell(text: string, decided: boolean): void;
  /** A last line, for a moment: the card goes with it. */
  bye(text: string): void;
  /** What is said stays: it is being taken back. */
  stay(): void;
  slot(): { mark: SlotMark; choice: SlotChoice; at: number } | null;
  refresh(): void;
  /** The next or the last of a slot's hours. */
  turn(by: 1 | -1): void;
  follow(): void;
  card: OpenCard;
}

export interface SessionInput {
  tools: ToolsInput;
  /** True while the last thing she used was the keyboard. */
  byKeyboard(): boolean;
  picked(select: HTMLSelectElement, event: Event): void;
}

export function createCardSession({ tools, byKeyboard, picked }: SessionInput): CardSession {
  const { doc, site, draw } = tools;
  const card = createCard(doc, picked, tools.font);
  // A mouse leaves the focus where it clicked: only a keyboard that is in the card holds it there.
  const countdown = createCountdown(() => card.isHovered() || (byKeyboard() && card.hasFocus()));
  let view: CardView | null = null;
  let key = '';
  let opening = {};

  const anchor = () => draw.button(key);
  const find = (wanted: string) => tools.marks()?.marks.find((mark) => markKey(mark) === wanted);

  function show(change: Partial<CardView>): void {
    if (!view) return;
    view = { ...view, ...change };
    tools.redraw();
    if (view) card.show(view, anchor(), site.theme(doc));
  }

  function open(next: string, choice = 0): void {
    close(false);
    const page = tools.marks();
    const mark = find(next);
    if (!page || !mark) return;
    key = next;
    opening = {};
    view = { ...firstView(mark, page), choice, ...surroundings(next) };
    show({});
  }

  function surroundings(of: string): Pick<CardView, 'movable' | 'others'> {
    const keys = draw.marksOf(of).filter((other) => other !== of);
    const others = keys.flatMap((other) => {
      const mark = find(other);
      return mark ? { key: other, label: nameOf(mark) } : [];
    });
    return { movable: site.places(doc)?.scale === 'hours', others };
  }

  function close(returnFocus: boolean): void {
    countdown.stop();
    if (!view) return;
    const mark = anchor();
    view = null;
    card.close();
    tools.redraw();
    if (returnFocus) mark?.focus({ preventScroll: true });
  }

  function goOn(next: string, change: Partial<CardView>): boolean {
    const mark = find(next);
    const page = tools.marks();
    if (!view || !mark || !page) return false;
    countdown.stop();
    key = next;
    view = { ...firstView(mark, page), whyOpen: view.whyOpen, ...change };
    // What shares its day is known once it is drawn.
    tools.redraw();
    show(surroundings(next));
    return true;
  }

  return {
    view: () => view,
    key: () => key,
    turnOf: () => opening,
    open,
    close,
    show,
    goOn,
    tell(text, decided) {
      const line: CardLine = { text, tone: 'done', undo: true };
      show({ busy: null, line, decided });
      countdown.start(UNDO_SHOWN_MS, () => {
        if (decided) close(card.hasFocus());
        else if (view?.line === line) show({ line: null });
      });
    },
    bye(text) {
      show({ busy: null, line: { text, tone: 'done' }, decided: true });
      countdown.start(BYE_SHOWN_MS, () => close(card.hasFocus()));
    },
    stay: countdown.stop,
    slot() {
      const mark = view?.mark;
      if (!view || mark?.role !== 'slot') return null;
      const choice = mark.choices[view.choice];
      return choice ? { mark, choice, at: view.choice } : null;
    },
    refresh() {
      const page = tools.marks();
      if (!view || view.decided || view.busy) return;
      const fresh = find(key);
      if (!fresh || !page) return close(card.hasFocus());
      const choice = sameHour(view, fresh);
      show({ mark: fresh, choice, save: page.save, words: page.words, lang: page.lang, ...surroundings(key) });
    },
    turn(by) {
      if (view?.mark.role !== 'slot' || view.busy || view.decided) return;
      const count = view.mark.choices.length;
      if (count > 1) show({ choice: (view.choice + by + count) % count, line: null, picked: null, live: '' });
    },
    follow: () => view && card.follow(anchor(), site.theme(doc)),
    card,
  };
}

/** A card just opened on a mark. */
export function firstView(mark: Mark, page: Pick<PageMarks, 'words' | 'lang' | 'save'>): CardView {
  const { words, lang, save } = page;
  const shut = { choice: 0, whyOpen: false, sayOpen: false, busy: null, line: null, decided: false };
  return { mark, words, lang, save, ...shut, picked: null, live: '', movable: false, others: [] };
}

/** The hour she is looking at, in the new list; the first where it is gone. */
function sameHour(view: CardView, fresh: Mark): number {
  if (view.mark.role !== 'slot' || fresh.role !== 'slot') return 0;
  const hour = view.mark.choices[view.choice]?.startIso;
  return Math.max(
    0,
    fresh.choices.findIndex((other) => other.startIso === hour),
  );
}

/** What a mark is called in a list of its day. */
function nameOf(mark: Mark): string {
  return mark.role === 'slot' ? mark.title : mark.what;
}
