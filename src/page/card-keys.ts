import { directionOf } from '../ui/card/text-direction.ts';
import { isRightToLeft } from './card-direction.ts';
import type { CardSession } from './card-session.ts';
import { arrowDay, dayFrom, quarterFrom } from './drag-hour.ts';
import type { Mover } from './drag-move.ts';
import type { ToolsInput } from './tools.ts';

export interface CardKeysInput {
  tools: ToolsInput;
  session: CardSession;
  mover: Mover;
  /** Which of a slot's hours is on the page. */
  choiceOf(key: string): number;
  /** Asks for the hour at which the slot is held. */
  keep(): void;
  close(): void;
}

/** Keys on a slot's mark and in the card. The page hears none of them. */
export function createCardKeys(input: CardKeysInput): (event: KeyboardEvent) => void {
  const { tools, session, mover, choiceOf, keep, close } = input;
  const { doc, site, draw } = tools;

  /** Arrow keys move the slot that is in hand; what they do not move is left to others. */
  function moves(event: KeyboardEvent, key: string): boolean {
    const { key: arrow, shiftKey } = event;
    const upDown = (arrow === 'ArrowUp' || arrow === 'ArrowDown') && !shiftKey;
    const sideways = (arrow === 'ArrowLeft' || arrow === 'ArrowRight') && shiftKey;
    if (!event.isTrusted || (!upDown && !sideways) || session.view()?.busy || session.view()?.decided) return false;
    if (mover.held()?.key !== key) mover.release();
    if (!mover.held() && !mover.take(key, choiceOf(key))) return false;
    const held = mover.held();
    if (!held) return false;
    const hour = { date: held.place.date, minute: held.place.startMinute };
    if (upDown) mover.to(quarterFrom(hour, arrow === 'ArrowDown' ? 1 : -1, held.minutes));
    else {
      const places = site.places(doc);
      const shown = (date: string) => places?.slot({ ...held.place, date }) != null;
      const dates = held.mark.strip.map(({ date }) => date);
      mover.to(dayFrom(hour, arrowDay(arrow, isRightToLeft(doc)), dates, shown));
    }
    return true;
  }

  /** Enter keeps what was moved, Escape puts it back. */
  function ends(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && mover.held()) mover.release();
    else if (event.key === 'Enter' && event.isTrusted && mover.moved() && !session.view()?.busy) keep();
    else return false;
    return true;
  }

  function onMark(event: KeyboardEvent, mark: Element): void {
    const key = mark.matches('[data-kneadtime="slot"]') ? draw.keyOf(mark) : null;
    if (key && (moves(event, key) || ends(event))) event.preventDefault();
    else if (event.key === 'Tab') mover.release();
    else if (event.key === 'Escape' && session.view()) close();
  }

  function inCard(event: KeyboardEvent, target: Element): void {
    if (event.key === 'Tab') session.card.tab(event);
    else if (event.key === 'Escape') {
      // The first Escape belongs to an open picker, and the next to the hour that was moved.
      if (!isOpenPicker(target) && !ends(event)) close();
    }
    // Arrow keys are the picker's own while it has the focus.
    else if (target.matches('select')) return;
    else if (moves(event, session.key()) || ends(event)) event.preventDefault();
    else turns(event);
  }

  /** Left and right go through a slot's hours, as its language runs. */
  function turns(event: KeyboardEvent): void {
    const forward = directionOf(session.view()?.lang ?? '') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if ((event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') || event.shiftKey) return;
    mover.release();
    session.turn(event.key === forward ? 1 : -1);
  }

  return (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = target.closest('[data-kneadtime]');
    if (mark && mark.getAttribute('data-kneadtime') !== 'card') onMark(event, mark);
    else if (session.view()) inCard(event, target);
  };
}

/** Engines that do not know `:open` keep the keys of an open picker to themselves. */
function isOpenPicker(target: Element): boolean {
  if (!target.matches('select')) return false;
  try {
    return target.matches(':open');
  } catch {
    return false;
  }
}
