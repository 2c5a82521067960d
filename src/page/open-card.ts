import type { CardWords, Mark } from '../platform/marks.ts';
import { adopt } from '../ui/card/adopt.ts';
import { Card } from '../ui/card/card.tsx';
import { CARD_CSS } from '../ui/card/card-styles.ts';
import type { CardView } from '../ui/card/card-view.ts';
import { nextInRing } from '../ui/card/focus-ring.ts';
import { render } from '../ui/light-jsx/render.ts';
import { placeCard } from './card-place.ts';

export const CARD_TAG = 'kneadtime-card';

/** One card at a time, in its own host beside the body: nothing the page re-renders can take it away. */
export interface OpenCard {
  /** Shows a view beside an element; the first time it takes the focus. */
  show(view: CardView, anchor: Element, theme: 'light' | 'dark'): void;
  /** Moves it beside its mark again (scroll, resize, re-render). */
  follow(anchor: Element | null, theme: 'light' | 'dark'): void;
  close(): void;
  owns(node: EventTarget): boolean;
  /** Keeps Tab inside. */
  tab(event: KeyboardEvent): void;
}

export function createCard(doc: Document): OpenCard {
  let host: HTMLElement | null = null;
  let body: HTMLElement | null = null;
  let width = 0;

  function open(): HTMLElement {
    host = doc.createElement(CARD_TAG);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root, 'card', CARD_CSS);
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
    host?.setAttribute('data-theme', theme);
    if (!host || !body || !anchor?.isConnected) return;
    const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
    width = Math.min(320, view.width - 16);
    host.style.setProperty('--kt-width', `${width}px`);
    const place = placeCard(anchor.getBoundingClientRect(), { width, height: body.offsetHeight }, view);
    host.style.setProperty('--kt-x', `${Math.round(place.x)}px`);
    host.style.setProperty('--kt-y', `${Math.round(place.y)}px`);
    host.style.setProperty('--kt-arrow', `${Math.round(place.arrow)}px`);
    host.setAttribute('data-side', place.side);
  }

  const dialog = () => body?.querySelector<HTMLElement>('[data-kneadtime="card"]') ?? null;

  return {
    show(view, anchor, theme) {
      const fresh = host === null;
      const target = body ?? open();
      const hadFocus = host?.shadowRoot?.activeElement ?? null;
      render(Card({ view }), target);
      follow(anchor, theme);
      // The dialog and not Add: a key held down on the mark must not press it. A button that is gone leaves its focus here too.
      const lost = hadFocus !== null && (!hadFocus.isConnected || hadFocus.matches(':disabled'));
      if (fresh || lost) dialog()?.focus({ preventScroll: true });
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
      const next = card && nextInRing(card, host?.shadowRoot?.activeElement ?? null, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** A card just opened on a mark. */
export function firstView(mark: Mark, words: CardWords, lang: string): CardView {
  return { mark, words, lang, choice: 0, whyOpen: false, adding: false, line: null, decided: false };
}
