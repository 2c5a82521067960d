/** What a user does inside our hosts; the page hears none of it. */
export interface OwnEvents {
  doc: Document;
  /** True for our host elements. */
  isHost(node: EventTarget): boolean;
  /** True for the hosts of marks: of keys they need a few only. */
  isMarks(node: EventTarget): boolean;
  /** A pointer came over one of our hosts, or it got the focus: a click may follow. */
  near(): void;
  /** A click. (Another choice in a picker is heard inside its own shadow root, which no `change` event leaves.) */
  act(target: Element, event: Event): void;
  key(event: KeyboardEvent): void;
  /** A press in one of our hosts and what follows it until the release; true where it was taken (a drag): the click after it is none. */
  pointer(event: PointerEvent, target: EventTarget | undefined): boolean;
  /** A press anywhere outside of our hosts. */
  outside(event: Event): void;
  signal: AbortSignal;
}

const KEYS = 'keydown keypress keyup';
const TEXT = 'beforeinput input copy cut paste wheel';
const NEAR = 'pointerover focusin';
const PRESSES = 'pointerdown mousedown touchstart';
const MOVES = 'pointermove mousemove touchmove lostpointercapture';
const MARK_KEYS = /^(Arrow|Enter| |Escape|Tab)/;
/** After them nobody can tell where a pointer is. */
const LEAVES = 'blur visibilitychange';
const RELEASES = 'pointerup pointercancel mouseup touchend touchcancel dblclick auxclick contextmenu';

/**
 * One gate on the window, before every listener of the page that is not on the window itself. Google Calendar has one-letter
 * shortcuts, and events from a shadow root look as if they came from its host: so they end here, and the card is served from here. A
 * release is only ours when the press was: a page that drags a chip over our mark must hear where it ends. From where a press on a mark
 * becomes a drag until its release, hands and keys are ours wherever they fall. What no hand did is nobody's business here.
 */
export function ownEvents({ doc, isHost, isMarks, near, act, key, pointer, outside, signal }: OwnEvents): void {
  const view = doc.defaultView ?? globalThis;
  let pressedOurs = false;
  /** A drag goes on. */
  let dragging = false;
  /** The click that follows a drag is none. */
  let dragged = false;
  const listen = (types: string, act: (event: Event, ours: boolean) => void, passive = true) => {
    for (const type of types.split(' ')) {
      view.addEventListener(type, (event) => event.isTrusted && act(event, event.composedPath().some(isHost)), {
        capture: true,
        passive,
        signal,
      });
    }
  };
  const stop = (event: Event) => event.stopImmediatePropagation();

  listen(
    KEYS,
    (event, ours) => {
      if (event.type === 'keydown') dragged = false;
      if (!dragging && (!ours || (event.composedPath().some(isMarks) && !MARK_KEYS.test((event as KeyboardEvent).key))))
        return;
      stop(event);
      if (event.type === 'keydown') key(event as KeyboardEvent);
    },
    false,
  );
  listen(TEXT, (event, ours) => ours && stop(event));
  listen(NEAR, (_event, ours) => ours && near());
  listen(PRESSES, (event, ours) => {
    pressedOurs = ours;
    if (event.type === 'pointerdown') dragged = dragging = false;
    if (!ours) return outside(event);
    stop(event);
    if (event.type === 'pointerdown') pointer(event as PointerEvent, event.composedPath()[0]);
  });
  listen(MOVES, (event) => {
    if (!pressedOurs) return;
    const { type, buttons } = event as PointerEvent;
    if (/^[pl]/.test(type)) {
      const taken = pointer(event as PointerEvent, event.composedPath()[0]);
      // Let go of where nobody could hear it.
      dragging = buttons !== 0 && (taken || dragging);
    }
    // A touch that drags must not scroll: only the mark itself can say so.
    if (dragging && type !== 'touchmove') stop(event);
  });
  listen(LEAVES, (event) => {
    // An element that loses the focus is none of them.
    if (event.target instanceof Node && !doc.hidden) return;
    pointer(event as PointerEvent, view);
    dragging = pressedOurs = false;
  });
  listen(RELEASES, (event, ours) => {
    const ends = /^p/.test(event.type);
    if (pressedOurs && ends && pointer(event as PointerEvent, event.composedPath()[0])) dragged = true;
    if (ends) dragging = false;
    if (pressedOurs && (ours || dragged)) stop(event);
    if (event.type === 'mouseup' || event.type === 'pointercancel') pressedOurs &&= ours;
  });
  listen(
    'click',
    (event, ours) => {
      const isDrop = dragged;
      dragged = false;
      if (!ours && !isDrop) return;
      stop(event);
      const target = event.composedPath()[0];
      if (!isDrop && target instanceof Element) act(target, event);
    },
    false,
  );
}
