import type { LoadClass, Severity } from '../core/model.ts';
import type { Mark, SlotChoice } from '../platform/marks.ts';
import type { Wanted } from './mark-wanted.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Two palms as a simple leaf. */
const LEAF = 'M6 1.2C3.2 3.4 2 5.6 2 7.6 2 9.5 3.6 11 6 11s4-1.5 4-3.4C10 5.6 8.8 3.4 6 1.2ZM6 4.2V11';
const SIGN_SHAPES = {
  warn: 'M7 .9 13.6 12.6H.4Z',
  round: 'M7 0a7 7 0 1 0 0 14A7 7 0 0 0 7 0Z',
};
const SIGN_STROKES = {
  warn: 'M7 5v3.6M7 10.6v.1',
  info: 'M7 6.4v4M7 3.8v.1',
  good: 'M3.9 7.3 6.2 9.5 10.2 4.9',
};

/** What a mark says of itself: the attributes that tests and assistive technology rely on. */
export function markAttributes(mark: Mark, choice: SlotChoice | null): Record<string, string> {
  const time = choice ?? (mark.role === 'slot' ? null : mark);
  const common = {
    'data-kneadtime': mark.role,
    'data-start': time?.startIso ?? '',
    'data-end': time?.endIso ?? '',
    'aria-label': mark.label,
    'aria-haspopup': 'dialog',
    title: mark.label,
    type: 'button',
  };
  if (mark.role === 'slot') {
    return {
      ...common,
      'data-kind': choice?.kind ?? '',
      'data-severity': choice?.severity ?? '',
      'data-rules': choice?.rules.join(' ') ?? '',
      'data-slot-id': mark.slotId,
      'data-status': mark.status,
    };
  }
  const event = { ...common, 'data-kind': mark.kind, 'data-event-id': mark.nativeId };
  if (mark.role === 'effort') return { ...event, 'data-load': mark.load };
  return { ...event, 'data-severity': mark.severity, 'data-rules': mark.rules.join(' ') };
}

/** Fills a mark's button anew; only called when what it shows has changed. */
export function drawFace(button: HTMLElement, { marks: [mark] }: Pick<Wanted, 'marks'>): void {
  const doc = button.ownerDocument;
  if (mark.role === 'slot') {
    button.replaceChildren(drawLeaf(doc), span(doc, 'title', mark.title), span(doc, 'subtitle', mark.subtitle));
  } else if (mark.role === 'effort') drawBars(button, mark.load);
  else drawSign(button, mark.severity);
}

/** Five bars, as many filled as the load class. */
export function drawBars(element: HTMLElement, load: LoadClass): void {
  const filled = Number(load.slice(1));
  const bars = [28, 46, 64, 82, 100].map((height, bar) => {
    const line = element.ownerDocument.createElement('i');
    line.style.height = `${height}%`;
    if (bar < filled) line.className = 'on';
    return line;
  });
  element.replaceChildren(...bars);
}

export function drawLeaf(doc: Document): SVGElement {
  return drawing(doc, 12, { leaf: LEAF });
}

/** A triangle warns, a round sign tells. */
export function drawSign(button: HTMLElement, severity: Severity): void {
  const warn = severity === 'conflict' || severity === 'caution';
  const stroke = warn ? SIGN_STROKES.warn : severity === 'info' ? SIGN_STROKES.info : SIGN_STROKES.good;
  button.replaceChildren(
    drawing(button.ownerDocument, 14, { shape: warn ? SIGN_SHAPES.warn : SIGN_SHAPES.round, stroke }),
  );
}

/** Changes when the face has to be drawn anew. */
export function faceOf({ marks: [mark] }: Pick<Wanted, 'marks'>): string {
  if (mark.role === 'slot') return `${mark.title}\n${mark.subtitle}`;
  return mark.role === 'effort' ? mark.load : mark.severity;
}

function span(doc: Document, name: string, text: string): HTMLElement {
  const element = doc.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

function drawing(doc: Document, size: number, paths: Record<string, string>): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, d] of Object.entries(paths)) {
    const path = doc.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
