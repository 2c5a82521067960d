import { adopt } from '../ui/card/adopt.ts';
import { Card } from '../ui/card/card.tsx';
import { CARD_CSS } from '../ui/card/card-styles.ts';
import type { CardView } from '../ui/card/card-view.ts';
import { nextInRing } from '../ui/card/focus-ring.ts';
import { render } from '../ui/light-jsx/render.ts';
import { isRightToLeft } from './card-direction.ts';
import { placeCard } from './card-place.ts';

export const CARD_TAG = 'kneadtime-card';

/** One card at a time, in its own host beside the body: nothing the page re-renders can take it away. */
export interface OpenCard {
  /** Shows a view beside an element; the first time it takes the focus. */
  show(view: CardView, anchor: Element | null, theme: 'light' | 'dark'): void;
  /** Moves it beside its mark again (scroll, resize, re-render). */
  follow(anchor: Element | null, theme: 'light' | 'dark'): void;
  close(): void;
  owns(node: EventTarget): boolean;
  /** Keeps Tab inside. */
  tab(event: KeyboardEvent): void;
  /** True where the keyboard is in the card. */
  hasFocus(): boolean;
  /** A hand rests on it. */
  isHovered(): boolean;
}

/**
 * @param font the page's own fonts; without them the card has its own
 * @param picked another kind or length was picked; the event is the browser's own `change`, which never leaves a shadow root
 */
export function createCard(
  doc: Document,
  picked: (select: HTMLSelectElement, event: Event) => void,
  font = '',
): OpenCard {
  let host: HTMLElement | null = null;
  let body: HTMLElement | null = null;

  function open(): HTMLElement {
    host = doc.createElement(CARD_TAG);
    if (font !== '') host.style.setProperty('--kt-font', font);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root, CARD_CSS);
    root.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) picked(event.target, event);
    });
    const holder = doc.createElement('div');
    holder.className = 'holder';
    const arrow = doc.createElement('div');
    arrow.className = 'arrow';
    body = doc.createElement('div');
    holder.append(arrow, body);
    root.append(holder);
    doc.documentElement.append(host);
    return body;
  }

  function follow(anchor: Element | null, theme: 'light' | 'dark'): void {
    if (!host || !body) return;
    if (host.getAttribute('data-theme') !== theme) host.setAttribute('data-theme', theme);
    const placed = host.hasAttribute('data-side');
    // A card whose mark is gone stays where it was.
    if (!anchor?.isConnected && placed) return;
    const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
    const width = Math.min(320, view.width - 16);
    host.style.setProperty('--kt-width', `${width}px`);
    const card = { width, height: body.offsetHeight };
    const middle = { left: view.width / 2, top: view.height / 3, width: 0, height: 0 };
    const box = anchor?.isConnected ? anchor.getBoundingClientRect() : middle;
    const place = placeCard(box, card, view, isRightToLeft(doc));
    host.style.setProperty('--kt-x', `${Math.round(place.x)}px`);
    host.style.setProperty('--kt-y', `${Math.round(place.y)}px`);
    host.style.setProperty('--kt-arrow', `${Math.round(place.arrow)}px`);
    host.setAttribute('data-side', anchor?.isConnected ? place.side : 'none');
  }

  const find = (selector: string) => body?.querySelector<HTMLElement>(selector) ?? null;
  const dialog = () => find('[data-kneadtime="card"]');
  const focused = () => (doc.activeElement === host ? (host?.shadowRoot?.activeElement ?? null) : null);

  return {
    show(view, anchor, theme) {
      const fresh = host === null;
      const target = body ?? open();
      const held = focused();
      const was = held?.getAttribute('data-action') ?? null;
      render(Card({ view }), target);
      follow(anchor, theme);
      // The dialog and not Add: a key held down on the mark must not press it.
      if (fresh) dialog()?.focus({ preventScroll: true });
      // A button that went away, or is another one by now, leaves the focus to what takes its click back.
      else if (held && (focused() !== held || held.getAttribute('data-action') !== was || held.closest('[hidden]')))
        (find('[data-action="undo"]') ?? dialog())?.focus({ preventScroll: true });
    },
    follow,
    close() {
      host?.remove();
      host = null;
      body = null;
    },
    owns: (node) => node === host,
    tab(event) {
      const card = dialog();
      const next = card && nextInRing(card, focused(), event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    hasFocus: () => focused() !== null,
    isHovered: () => host?.matches(':hover') ?? false,
  };
}
