import { type ClockTime, clockTimes } from './clock-text.ts';
import { plainText } from './plain-text.ts';
import { STACKED_BUTTON } from './selectors.ts';

/** What a chip says, apart from its place. */
export interface ChipText {
  title: string;
  /** The node that shows the title. */
  node: Element | null;
  /** Start and end as the hidden label writes them before the title; null when it does not show exactly two. */
  clock: [ClockTime, ClockTime] | null;
}

/** A clock and nothing else: short words for am and pm at most. */
const CLOCK_ONLY = /^(?=.*\d)[\d\s:.,–—~～-]*(?:\p{L}{1,3}\.?[\d\s:.,–—~～-]*){0,3}$/u;

/**
 * Title and clock of a chip. `holder` is the chip itself, or the inner button of a stacked one. The title is the first text a
 * reader sees (structure); the hidden label only confirms it: cut at the title, two times stand before it.
 */
export function chipText(holder: Element): ChipText {
  const { shown, label } = parts(holder);
  const first = shown[0] ? firstText(shown[0]) : null;
  if (!first) return { title: '', node: null, clock: null };
  const clock = label === null ? null : timesBefore(label, first.text);
  if (clock || label === null || !CLOCK_ONLY.test(first.text))
    return { title: plainText(first.text), node: first.node, clock };
  // A generation that shows the time first: the title is the next text that the label has after its two times.
  for (const { text, node } of shown.flatMap(leafTexts).slice(1)) {
    const found = timesBefore(label, text);
    if (found) return { title: plainText(text), node, clock: found };
  }
  return { title: plainText(first.text), node: first.node, clock: null };
}

/** The elements of a chip that show text, stacked chips included. */
export function shownTexts(chip: Element): Element[] {
  const inner = chip.querySelector(STACKED_BUTTON) ?? chip;
  return parts(inner)
    .shown.flatMap(leafTexts)
    .map(({ node }) => node);
}

/** The visible part is `aria-hidden`, the hidden label is not; either may be missing. */
function parts(holder: Element): { shown: Element[]; label: string | null } {
  const hidden: Element[] = [];
  const spoken: Element[] = [];
  for (let child = holder.firstElementChild; child; child = child.nextElementSibling) {
    if (firstNode(child) === null) continue;
    if (child.getAttribute('aria-hidden') === 'true') hidden.push(child);
    else spoken.push(child);
  }
  if (hidden.length > 0) return { shown: hidden, label: spoken[0]?.textContent ?? holder.getAttribute('aria-label') };
  // No `aria-hidden` any more: of two texts the label is the one that contains what the other begins with.
  const label = spoken.find((one) => spoken.some((other) => other !== one && contains(one, other)));
  return { shown: label ? spoken.filter((child) => child !== label) : [], label: label?.textContent ?? null };
}

function contains(one: Element, other: Element): boolean {
  const first = firstText(other)?.text ?? '';
  return first !== '' && (one.textContent ?? '').includes(first) && (one.textContent ?? '') !== first;
}

interface Shown {
  text: string;
  node: Element;
}

/** `<i>` holds the name of an icon, never words. */
const WORDLESS = new Set(['I', 'svg', 'STYLE', 'BUTTON']);

/** The first text a reader sees, with the element that shows it (all of that element's text, an emphasised word included). */
function firstText(element: Element): Shown | null {
  const node = firstNode(element);
  return node && { text: (node.textContent ?? '').trim(), node };
}

function firstNode(element: Element): Element | null {
  if (WORDLESS.has(element.tagName)) return null;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && isWords(node.nodeValue)) return element;
    const inside = node.nodeType === 1 ? firstNode(node as Element) : null;
    if (inside) return inside;
  }
  return null;
}

/** All texts in reading order. */
function leafTexts(element: Element): Shown[] {
  const first = firstText(element);
  if (!first) return [];
  return first.node === element ? [first] : [...element.children].flatMap(leafTexts);
}

function isWords(text: string | null): boolean {
  return text !== null && /\S/.test(text);
}

/** A title may repeat in the label: the first place that leaves exactly two times before it is the right one. */
function timesBefore(label: string, title: string): [ClockTime, ClockTime] | null {
  for (let at = label.indexOf(title); at >= 0; at = label.indexOf(title, at + 1)) {
    const [start, end, ...more] = clockTimes(label.slice(0, at));
    if (start && end && more.length === 0) return [start, end];
  }
  return null;
}
