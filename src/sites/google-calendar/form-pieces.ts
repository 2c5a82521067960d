import { CHOICES } from './form-selectors.ts';
import { isSeen } from './form-surface.ts';

/** Something that a part of a form says. */
export interface Piece<T> {
  element: Element;
  said: T;
}

/** A form has some hundred elements; a text that says an hour is short. */
const MOST_ELEMENTS = 3000;
const LONGEST = 160;

/** Names of icons, and what is written at length: no hour of the event stands in them. */
const WORDLESS = 'i, svg, style, script, textarea, select, [contenteditable], [hidden], [role=textbox]';

/**
 * The smallest parts of a form of which `read` makes something, in reading order. What an input holds counts as its text.
 * //=> `<b>Oct 12</b> <b>6:00</b> – <b>7:00pm</b>` has two pieces for a reader of dates and of two times: the first `<b>` and the whole
 */
export function piecesOf<T>(
  surface: Element,
  left: Element,
  read: (text: string, element: Element) => T | null,
): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let seen = 0;
  /** The text of an element; null where a part of it was a piece already. */
  const walk = (element: Element): string | null => {
    if (element === left || seen++ > MOST_ELEMENTS || element.matches(WORDLESS)) return '';
    if (element !== surface && element.matches(CHOICES)) return '';
    const inside = element instanceof HTMLInputElement ? fieldText(element) : textOf(element, walk);
    if (inside === null || inside.length > LONGEST) return inside;
    const said = inside.trim() === '' ? null : read(inside, element);
    if (said === null) return inside;
    if (!isSeen(element)) return '';
    pieces.push({ element, said });
    return null;
  };
  walk(surface);
  return pieces;
}

function textOf(element: Element, walk: (element: Element) => string | null): string | null {
  let text: string | null = '';
  for (const node of element.childNodes) {
    const part: string | null =
      node instanceof Element ? walk(node) : node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    text = text === null || part === null ? null : `${text} ${part}`.slice(0, LONGEST + 1);
  }
  return text;
}

function fieldText(input: HTMLInputElement): string {
  return /^(?:text|search|time|date|)$/.test(input.type) ? ` ${input.value.slice(0, LONGEST)} ` : '';
}
