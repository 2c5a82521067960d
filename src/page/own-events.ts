/** What a user does inside our hosts; the page hears none of it. */
export interface OwnEvents {
  doc: Document;
  /** True for our host elements. */
  isHost(node: EventTarget): boolean;
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

const KEYS = ['keydown', 'keypress', 'keyup'];
const TEXT = ['beforeinput', 'input', 'copy', 'cut', 'paste'];
const NEAR = ['pointerover', 'focusin'];
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'];
const MOVES = ['pointermove', 'mousemove', 'touchmove'];
const RELEASES = [
  'pointerup',
  'pointercancel',
  'mouseup',
  'touchend',
  'touchcancel',
  'dblclick',
  'auxclick',
  'contextmenu',
];

/**
 * One gate on the window, before every listener of the page that is not on the window itself. Google Calendar has one-letter
 * shortcuts, and events from a shadow root look as if they came from its host: so they end here, and the card is served from here. A
 * release is only ours when the press was: a page that drags a chip over our mark must hear where it ends. From where a press on a mark
 * becomes a drag until its release, hands and keys are ours wherever they fall.
 */
export function ownEvents({ doc, isHost, near, act, key, pointer, outside, signal }: OwnEvents): void {
  const view = doc.defaultView ?? globalThis;
  let pressedOurs = false;
  /** A drag goes on. */
  let dragging = false;
  /** The click that follows a drag is none. */
  let dragged = false;
  const listen = (types: readonly string[], act: (event: Event, ours: boolean) => void, passive = true) => {
    for (const type of types) {
      view.addEventListener(type, (event) => act(event, event.composedPath().some(isHost)), {
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
      if (!ours && !dragging) return;
      stop(event);
      if (event.type === 'keydown') key(event as KeyboardEvent);
    },
    false,
  );
  listen([...TEXT, 'wheel'], (event, ours) => ours && stop(event));
  listen(NEAR, (_event, ours) => ours && near());
  listen(PRESSES, (event, ours) => {
    pressedOurs = ours;
    if (event.type === 'pointerdown') {
      dragged = false;
      dragging = false;
    }
    if (!ours) return outside(event);
    stop(event);
    if (event.type === 'pointerdown') pointer(event as PointerEvent, event.composedPath()[0]);
  });
  listen(MOVES, (event) => {
    if (!pressedOurs) return;
    if (event.type === 'pointermove' && pointer(event as PointerEvent, event.composedPath()[0])) dragging = true;
    if (dragging) stop(event);
  });
  listen(RELEASES, (event, ours) => {
    const ends = event.type === 'pointerup' || event.type === 'pointercancel';
    if (pressedOurs && ends && pointer(event as PointerEvent, event.composedPath()[0])) dragged = true;
    if (ends) dragging = false;
    if (pressedOurs && (ours || dragged)) stop(event);
    if (event.type === 'mouseup' || event.type === 'pointercancel') pressedOurs &&= ours;
  });
  listen(
    ['click'],
    (event, ours) => {
      const isDrop = dragged && event.isTrusted;
      if (isDrop) dragged = false;
      if (!ours && !isDrop) return;
      stop(event);
      const target = event.composedPath()[0];
      if (!isDrop && target instanceof Element) act(target, event);
    },
    false,
  );
}
