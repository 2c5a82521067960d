import { hourUnder } from './drag-hour.ts';
import type { Mover } from './drag-move.ts';
import { scrollerOf, scrollStep } from './drag-scroll.ts';
import heldCss from './held-mark.css?inline';
import type { ToolsInput } from './tools.ts';

/** A hand is never quite still: a press that moves less than this is a click. */
const SLOP_PX = 4;
/** A finger that moves before it has rested this long scrolls the page. */
const LONG_PRESS_MS = 300;

interface Press {
  pointer: number;
  key: string;
  x: number;
  y: number;
  /** Minutes between the slot's start and the point it was taken at; null before it is a drag. */
  grab: number | null;
  scroller: Element | null;
  /** Put back by Escape: what follows until the release is still ours. */
  over: boolean;
  /** A finger that has not rested yet. */
  resting: boolean;
}

export interface PointerDrag {
  /** True from where a press became a drag, to its release. */
  pointer(event: PointerEvent, target: EventTarget | undefined): boolean;
  /** Puts it back. */
  cancel(): void;
  active(): boolean;
}

export interface PointerDragInput {
  tools: ToolsInput;
  mover: Mover;
  /** Which of a slot's hours is on the page. */
  choiceOf(key: string): number;
  started(key: string): void;
  dropped(): void;
}

/** A slot is dragged by its own mark, with a mouse, a pen or a finger. Only what the browser vouches for moves it. */
export function createPointerDrag({ tools, mover, choiceOf, started, dropped }: PointerDragInput): PointerDrag {
  const { doc, site, draw } = tools;
  const view = doc.defaultView ?? window;
  draw.addStyles(heldCss);
  let press: Press | null = null;
  let at = { x: 0, y: 0 };
  let frame: number | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function down(event: PointerEvent, target: EventTarget | undefined): void {
    stop();
    const mark = target instanceof Element ? target.closest('[data-kneadtime="slot"]') : null;
    const key = mark && draw.keyOf(mark);
    if (!key || event.button !== 0 || event.isPrimary === false) return;
    const { pointerId, clientX, clientY } = event;
    const resting = event.pointerType === 'touch';
    const now = { pointer: pointerId, key, x: clientX, y: clientY, grab: null, scroller: null, over: false, resting };
    press = now;
    at = { x: clientX, y: clientY };
    if (resting) rest = setTimeout(() => rested(now), LONG_PRESS_MS);
  }

  /** Taken up at once, so that the first move after it drags and does not scroll. */
  function rested(now: Press): void {
    now.resting = false;
    if (press === now && !begin(now)) press = null;
  }

  /** The press has moved far enough, or rested long enough, to mean it. */
  function begin(now: Press): boolean {
    const under = site.places(doc)?.hourAt(now.x, now.y);
    if (!under || !mover.take(now.key, choiceOf(now.key))) return false;
    const taken = mover.held()?.choice;
    // A block that began the day before is held by what is seen of it.
    now.grab = taken?.date === under.date ? under.minute - taken.startMinute : 0;
    const mark = draw.button(now.key);
    now.scroller = scrollerOf((mark?.getRootNode() as Partial<ShadowRoot> | undefined)?.host ?? null);
    started(now.key);
    // Escape puts it back: keys go to what has the focus.
    mark?.focus({ preventScroll: true });
    return true;
  }

  function look(): void {
    const held = mover.held();
    if (!held || press?.grab == null || press.over) return;
    const under = site.places(doc)?.hourAt(at.x, at.y);
    if (under) mover.to(hourUnder(under, press.grab, held.minutes));
  }

  /** Once a frame while it is held: the grid scrolls near its edges, and the hour under a still pointer is another one then. */
  function run(): void {
    frame = null;
    if (press?.grab == null || press.over) return;
    const { scroller } = press;
    const step = scroller ? scrollStep(at.y, scroller.getBoundingClientRect()) : 0;
    if (scroller && step !== 0) scroller.scrollTop += step;
    look();
    if (step !== 0) soon();
  }

  function soon(): void {
    frame ??= view.requestAnimationFrame(run);
  }

  function stop(): void {
    clearTimeout(rest);
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
    press = null;
  }

  function move(now: Press, event: PointerEvent): boolean {
    if (now.over) return true;
    at = { x: event.clientX, y: event.clientY };
    if (now.grab === null) {
      if (Math.hypot(at.x - now.x, at.y - now.y) <= SLOP_PX) return false;
      if (now.resting || !begin(now)) {
        stop();
        return false;
      }
    }
    soon();
    return true;
  }

  function up(now: Press, event: PointerEvent): boolean {
    const dragged = now.grab !== null;
    if (dragged && !now.over) {
      at = { x: event.clientX, y: event.clientY };
      if (event.type === 'pointerup') look();
    }
    const drop = dragged && !now.over && event.type === 'pointerup';
    stop();
    if (drop) dropped();
    else if (dragged) mover.release();
    return dragged;
  }

  /** Nobody can tell where the pointer is, or it was let go of unheard: the slot goes back. */
  function lose(): void {
    const dragged = press !== null && press.grab !== null;
    stop();
    if (dragged) mover.release();
  }

  return {
    pointer(event, target) {
      if (!event.isTrusted) return false;
      if (event.type === 'pointerdown') down(event, target);
      else if (!/^(?:pointer|lost)/.test(event.type)) lose();
      else if (press?.pointer !== event.pointerId) return false;
      else if (event.buttons === 0 && !/^pointer(?:up|cancel)$/.test(event.type)) lose();
      else if (event.type === 'lostpointercapture') return press.grab !== null;
      else if (event.type === 'pointermove') return move(press, event);
      else return up(press, event);
      return false;
    },
    cancel() {
      if (press?.grab == null || press.over) return;
      press.over = true;
      mover.release();
    },
    active: () => press?.grab != null && !press.over,
  };
}
