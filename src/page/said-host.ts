import { adopt } from '../ui/card/adopt.ts';
import { Said } from '../ui/card/said.tsx';
import { SAID_CSS } from '../ui/card/said-styles.ts';
import type { SaidView } from '../ui/card/said-view.ts';
import { render } from '../ui/light-jsx/render.ts';
import { isRightToLeft } from './card-direction.ts';
import { placeCard } from './card-place.ts';

export const SAID_TAG = 'kneadtime-said';

/** The said line's own host beside the body: in no popover and no form of the page. */
export interface SaidHost {
  show(view: SaidView, theme: 'light' | 'dark'): void;
  /** Stands beside a box where there is room, else at the foot of the page. */
  place(beside: Element | null): void;
  hide(): void;
  owns(node: EventTarget): boolean;
  /** A hand or the keyboard rests on it. */
  isHeld(): boolean;
}

export function createSaidHost(doc: Document): SaidHost {
  let host: HTMLElement | null = null;
  let body: HTMLElement | null = null;

  function open(): HTMLElement {
    host = doc.createElement(SAID_TAG);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root, SAID_CSS);
    body = doc.createElement('div');
    root.append(body);
    doc.documentElement.append(host);
    return body;
  }

  return {
    show(view, theme) {
      const target = body ?? open();
      host?.setAttribute('data-theme', theme);
      // `all: initial` takes the page's direction away, and its corner with it.
      host?.style.setProperty('direction', isRightToLeft(doc) ? 'rtl' : 'ltr', 'important');
      render(Said({ view }), target);
    },
    place(beside) {
      if (!host) return;
      const card = { width: host.offsetWidth, height: host.offsetHeight };
      const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
      const place = beside?.isConnected
        ? placeCard(beside.getBoundingClientRect(), card, view, isRightToLeft(doc))
        : null;
      if (!place || place.side === 'none') return host.removeAttribute('data-beside');
      host.setAttribute('data-beside', place.side);
      host.style.setProperty('--kt-x', `${Math.round(place.x)}px`);
      host.style.setProperty('--kt-y', `${Math.round(place.y)}px`);
    },
    hide() {
      host?.remove();
      host = null;
      body = null;
    },
    owns: (node) => node === host,
    isHeld: () => host !== null && (host.matches(':hover') || doc.activeElement === host),
  };
}
