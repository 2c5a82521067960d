/** What a user does inside our hosts; the page hears none of it. */
export interface OwnEvents {
  doc: Document;
  /** True for our host elements. */
  isHost(node: EventTarget): boolean;
  click(target: Element, event: MouseEvent): void;
  key(event: KeyboardEvent): void;
  /** A press anywhere outside of our hosts. */
  outside(event: Event): void;
  signal: AbortSignal;
}

const KEYS = ['keydown', 'keypress', 'keyup'];
const TEXT = ['beforeinput', 'input', 'copy', 'cut', 'paste'];
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'];
const RELEASES = ['pointerup', 'mouseup', 'touchend', 'dblclick', 'auxclick', 'contextmenu'];

/**
 * One gate on the window, before every listener of the page that is not on the window itself. Google Calendar has one-letter
 * shortcuts, and events from a shadow root look as if they came from its host: so they end here, and the card is served from here. A
 * release is only ours when the press was: a page that drags a chip over our mark must hear where it ends.
 */
export function ownEvents({ doc, isHost, click, key, outside, signal }: OwnEvents): void {
  const view = doc.defaultView ?? globalThis;
  let pressedOurs = false;
  const listen = (types: readonly string[], act: (event: Event, ours: boolean) => void, passive = false) => {
    for (const type of types) {
      view.addEventListener(type, (event) => act(event, event.composedPath().some(isHost)), {
        capture: true,
        passive,
        signal,
      });
    }
  };
  const stop = (event: Event) => event.stopImmediatePropagation();

  listen(KEYS, (event, ours) => {
    if (!ours) return;
    stop(event);
    if (event.type === 'keydown') key(event as KeyboardEvent);
  });
  listen(TEXT, (event, ours) => ours && stop(event));
  listen(['wheel'], (event, ours) => ours && stop(event), true);
  listen(PRESSES, (event, ours) => {
    pressedOurs = ours;
    if (ours) stop(event);
    else outside(event);
  });
  listen(RELEASES, (event, ours) => ours && pressedOurs && stop(event));
  listen(['click'], (event, ours) => {
    if (!ours) return;
    stop(event);
    const target = event.composedPath()[0];
    if (target instanceof Element) click(target, event as MouseEvent);
  });
}
