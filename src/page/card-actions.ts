import type { ConflictMark, SayingChoice, WayChoice } from '../platform/marks.ts';
import type { CardView } from '../ui/card/card-view.ts';
import { createCheckIn } from './card-check-in.ts';
import { createCardCommands } from './card-commands.ts';
import { createCardKeys } from './card-keys.ts';
import { createCardPicks } from './card-picks.ts';
import { createCardSession } from './card-session.ts';
import { createDragLine } from './drag-line.ts';
import { createMover } from './drag-move.ts';
import { createPointerDrag } from './drag-pointer.ts';
import { markKey } from './mark-key.ts';
import type { Tools, ToolsInput } from './tools.ts';

export type CardActions = Pick<Tools, 'close' | 'refresh' | 'follow' | 'act' | 'key' | 'pointer' | 'owns' | 'shown'>;

/** What hands and keys do to marks and to the card. */
export function createCardActions(input: ToolsInput): CardActions {
  const { doc, site, draw } = input;
  let byKeyboard = false;
  const session = createCardSession({
    tools: input,
    byKeyboard: () => byKeyboard,
    picked: (select, event) => picks.picked(select, event),
  });
  const commands = createCardCommands(session, input);
  const checkIn = createCheckIn(session, input);
  const line = createDragLine(doc);
  const isShown = (key: string) => session.view() !== null && session.key() === key;
  const choiceOf = (key: string) => (isShown(key) ? (session.view()?.choice ?? 0) : 0);
  const mover = createMover(input, (text, held) => {
    if (!held) line.hide();
    // Where the card is open it says it; two voices would be one too many.
    if (held && !isShown(held.key)) {
      line.show(text, draw.button(held.key), input.marks()?.lang ?? 'en', site.theme(doc));
    } else if (session.view() && session.view()?.live !== text) session.show({ live: text, line: null });
  });
  const picks = createCardPicks(
    () => session,
    () => commands,
    () => mover,
    () => byKeyboard,
  );
  const drag = createPointerDrag({ tools: input, mover, choiceOf, started: () => session.close(false), dropped: keep });
  const onKey = createCardKeys({ tools: input, session, mover, choiceOf, keep, close: () => close(true) });

  function close(returnFocus: boolean): void {
    picks.drop();
    drag.cancel();
    mover.release();
    session.close(returnFocus);
  }

  /** A slot was let go at another hour: its card says what became of it. */
  function keep(): void {
    const held = mover.held();
    if (!held || !mover.moved()) {
      mover.release();
      return;
    }
    if (!isShown(held.key)) {
      line.hide();
      session.open(held.key, held.at);
      mover.say();
    }
    void picks.keep();
  }

  async function add(): Promise<void> {
    // What is on the page is added, and not where it was before.
    if (await picks.keep()) await commands.add();
  }

  function toggle(key: string): void {
    if (mover.held()?.key === key && mover.moved()) {
      keep();
      return;
    }
    mover.release();
    const open = session.view() !== null && draw.marksOf(session.key()).concat(session.key()).includes(key);
    if (open) close(true);
    else {
      picks.drop();
      session.open(key);
    }
  }

  /** What each button does; a picker acts when another choice is made, not when it is clicked. */
  const presses: Record<string, (view: CardView, value: string) => void> = {
    add: () => void add(),
    dismiss: () => void commands.decide('dismiss'),
    snooze: () => void commands.decide('snooze'),
    undo: () => void commands.undo(),
    next() {
      mover.release();
      session.turn(1);
    },
    why: ({ whyOpen }) => session.show({ whyOpen: !whyOpen }),
    'not-right': ({ sayOpen }) => session.show({ sayOpen: !sayOpen }),
    close: () => close(true),
    mark: (_view, key) => showOther(key),
    'save-for-me': ({ save }) => save && void commands.saveForMe(!save.on),
    'save-yes': () => void commands.saveForMe(true),
    'save-no': () => void commands.saveForMe(null),
    correct({ mark }, value) {
      const says = mark.role !== 'slot' && sayingOf(mark.sayings, value);
      if (says) void commands.correct(says);
    },
    fix({ mark }, value) {
      const how = mark.role === 'conflict' && wayOf(mark, value);
      if (how) void commands.fix(how);
    },
  };

  /** Another mark of the same day. */
  function showOther(key: string): void {
    if (session.view()?.busy || !input.marks()?.marks.some((mark) => markKey(mark) === key)) return;
    mover.release();
    picks.drop();
    session.open(key);
  }

  /** How the legs feel after an effort: asked beside it on the page, or in its card. */
  function askAbout(key: string): void {
    const mark = input.marks()?.marks.find((other) => markKey(other) === key);
    if (mark?.role === 'effort') void checkIn(mark);
  }

  return {
    close: () => close(false),
    /** Every button and mark needs a real click: a page's script can dispatch events too. */
    act(target, trusted) {
      if (!trusted) return;
      const button = target.closest('[data-action]');
      if (button) {
        const view = session.view();
        const action = button.getAttribute('data-action') ?? '';
        if (action === 'check-in') return askAbout(draw.keyOf(button) ?? session.key());
        if (view && Object.hasOwn(presses, action)) presses[action]?.(view, button.getAttribute('data-value') ?? '');
        return;
      }
      const mark = target.closest('[data-kneadtime]');
      const key = mark && draw.keyOf(mark);
      if (key) toggle(key);
    },
    key(event) {
      byKeyboard = true;
      if (drag.active()) {
        if (event.key === 'Escape') drag.cancel();
        event.preventDefault();
        return;
      }
      onKey(event);
    },
    pointer(event, target) {
      if (event.type === 'pointerdown') byKeyboard = false;
      return drag.pointer(event, target);
    },
    owns: (node) => session.card.owns(node) || line.owns(node),
    shown() {
      const held = mover.held();
      if (held) return { key: held.key, choice: held.at, place: held.place };
      const view = session.view();
      return view && !view.decided ? { key: session.key(), choice: view.choice } : null;
    },
    follow() {
      session.follow();
      const held = mover.held();
      if (held) line.follow(draw.button(held.key));
    },
    refresh() {
      session.refresh();
      const held = mover.held();
      if (held && !input.marks()?.marks.some((mark) => markKey(mark) === held.key)) {
        drag.cancel();
        mover.release();
      }
    },
  };
}

function sayingOf(sayings: readonly SayingChoice[], value: string): SayingChoice['value'] | null {
  return sayings.find((saying) => saying.value === value)?.value ?? null;
}

function wayOf({ ways }: ConflictMark, value: string): WayChoice['how'] | null {
  return ways.find((way) => way.how === value)?.how ?? null;
}
