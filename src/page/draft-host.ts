import type { Replies } from '../platform/messages.ts';
import { adopt } from '../ui/card/adopt.ts';
import { ALL_TOKENS } from '../ui/card/all-tokens.ts';
import { directionOf } from '../ui/card/text-direction.ts';
import { isRightToLeft } from './card-direction.ts';
import type { Box } from './card-place.ts';
import css from './draft-line.css?inline';
import { placeLine } from './draft-place.ts';
import { drawSign } from './mark-face.ts';

export const DRAFT_TAG = 'kneadtime-draft';

export type DraftVerdict = NonNullable<Extract<Replies['page/draft'], { ok: true }>['verdict']>;

/** The line's own host beside the body; the page strips what it does not know from its dialogs. */
export interface DraftHost {
  /** There, and empty: screen readers hear what changes in an element that they know. */
  open(): void;
  show(verdict: DraftVerdict, words: { lang: string; close: string }): void;
  shows(): boolean;
  /** As light or dark as the page. */
  dress(theme: 'light' | 'dark'): void;
  /** Beside a form; asks for layout. */
  place(form: Element): void;
  close(): void;
  owns(node: EventTarget): boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const CONTROLS = 'input, textarea, select, button, [role=button], [role=textbox], [contenteditable], [role=checkbox]';
const MOST_CONTROLS = 200;

export function createDraftHost(doc: Document): DraftHost {
  let host: HTMLElement | null = null;
  let line: HTMLElement | null = null;
  let where = '';

  const make = (tag: string, name: string, ...children: (Node | string)[]): HTMLElement => {
    const element = doc.createElement(tag);
    if (name !== '') element.className = name;
    element.append(...children);
    return element;
  };

  function open(): void {
    if (host) return;
    host = doc.createElement(DRAFT_TAG);
    const root = host.attachShadow({ mode: 'open' });
    adopt(root, ALL_TOKENS + css);
    const status = make('div', '');
    status.setAttribute('role', 'status');
    status.setAttribute('aria-live', 'polite');
    line = make('div', 'line', status);
    line.setAttribute('data-kneadtime', 'draft');
    root.append(line);
    doc.documentElement.append(host);
  }

  function closeButton(label: string): HTMLElement {
    const button = make('button', '');
    button.setAttribute('type', 'button');
    button.setAttribute('data-action', 'close');
    button.setAttribute('aria-label', label);
    const svg = doc.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const cross = doc.createElementNS(SVG, 'path');
    cross.setAttribute('d', 'M4 4l8 8M12 4l-8 8');
    svg.append(cross);
    button.append(svg);
    return button;
  }

  return {
    open,
    show({ severity, label, text }, { lang, close }) {
      open();
      // A sentence that begins with the severity says it once.
      const rest = label !== '' && text.startsWith(`${label}:`) ? text.slice(label.length + 1).trim() : text;
      const status = line?.firstElementChild;
      if (!line || !status) return;
      line.setAttribute('data-severity', severity);
      line.setAttribute('lang', lang);
      line.setAttribute('dir', directionOf(lang));
      const sign = make('span', 'sign');
      if (severity !== 'ok') drawSign(sign, severity);
      const words = make('span', 'text', ...(label === '' ? [] : [make('span', 'label', label), ' ']), rest);
      status.replaceChildren(...(severity === 'ok' ? [] : [sign]), words);
      while (line.children.length > 1) line.lastElementChild?.remove();
      if (close !== '') line.append(closeButton(close));
      where = '';
    },
    shows: () => Boolean(line?.querySelector('.text')),
    dress(theme) {
      if (host?.getAttribute('data-theme') !== theme) host?.setAttribute('data-theme', theme);
    },
    place(form) {
      if (!host || !line) return;
      const box = form.getBoundingClientRect();
      const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
      const now = [box.left, box.top, box.width, box.height, view.width, view.height].join();
      if (now === where) return;
      where = now;
      const size = { width: line.offsetWidth, height: line.offsetHeight };
      const { x, y } = placeLine(box, size, view, isRightToLeft(doc), () => controlsOf(form));
      host.style.setProperty('--kt-x', `${Math.round(x)}px`);
      host.style.setProperty('--kt-y', `${Math.round(y)}px`);
    },
    close() {
      host?.remove();
      host = null;
      line = null;
    },
    owns: (node) => node === host,
  };
}

function controlsOf(form: Element): Box[] {
  return [...form.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS).map((one) => one.getBoundingClientRect());
}
