import { adopt } from '../ui/card/adopt.ts';
import { DRAG_CSS } from '../ui/card/drag-styles.ts';
import { directionOf } from '../ui/card/text-direction.ts';

export const DRAG_TAG = 'kneadtime-drag';

/** The line beside a slot while it is moved: its hour, and how it would be there. */
export interface DragLine {
  show(text: string, beside: Element | null, lang: string, theme: 'light' | 'dark'): void;
  /** Stays beside what it speaks of (scroll, re-render). */
  follow(beside: Element | null): void;
  hide(): void;
  owns(node: EventTarget): boolean;
}

const HEIGHT = 28;
const GAP = 6;
const MARGIN = 8;

export function createDragLine(doc: Document): DragLine {
  let host: HTMLElement | null = null;
  let line: HTMLElement | null = null;

  function open(lang: string): HTMLElement {
    host = doc.createElement(DRAG_TAG);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root, DRAG_CSS);
    line = doc.createElement('div');
    line.className = 'live';
    line.setAttribute('role', 'status');
    line.setAttribute('aria-live', 'polite');
    line.lang = lang;
    line.dir = directionOf(lang);
    root.append(line);
    doc.documentElement.append(host);
    return line;
  }

  function follow(beside: Element | null): void {
    const box = beside?.getBoundingClientRect();
    if (!host || !line || !box) return;
    const { clientWidth, clientHeight } = doc.documentElement;
    const above = box.top - HEIGHT - GAP;
    const top = above >= MARGIN ? above : Math.min(box.bottom + GAP, clientHeight - HEIGHT - MARGIN);
    const left = Math.max(MARGIN, Math.min(box.left, clientWidth - line.offsetWidth - MARGIN));
    host.style.setProperty('--kt-x', `${Math.round(left)}px`);
    host.style.setProperty('--kt-y', `${Math.round(top)}px`);
  }

  return {
    show(text, beside, lang, theme) {
      const target = line ?? open(lang);
      host?.setAttribute('data-theme', theme);
      if (target.textContent !== text) target.textContent = text;
      follow(beside);
    },
    follow,
    hide() {
      host?.remove();
      host = null;
      line = null;
    },
    owns: (node) => node === host,
  };
}
