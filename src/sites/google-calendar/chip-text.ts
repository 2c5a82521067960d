import { type Clock, clockOf, shownClock } from './clock-text.ts';
import { type DayHalves, dayHalves } from './day-halves.ts';
import { pageLanguage } from './page-language.ts';
import { plainText } from './plain-text.ts';
import { STACKED_BUTTON } from './selectors.ts';

/** What a chip says, apart from its place. */
export interface ChipText {
  title: string;
  /** The node that shows the title. */
  node: Element | null;
  /** What the hidden label writes before the title, where that is exactly two times; else null. */
  clock: Clock | null;
  /** What the label has after the title: calendar, place, date. */
  tail: string;
  /** The visible time where it stands before the title (month view). */
  shownTime: string;
}

/** A clock and nothing else: short words for am and pm at most. */
const CLOCK_ONLY =
  /^(?=.*\p{Nd})[\p{Nd}\s:.,–—~～\u200e\u200f-]*(?:\p{L}{1,3}(?!\p{L})\.?[\p{Nd}\s:.,–—~～\u200e\u200f-]*){0,3}$/u;

/** No clock: most titles are told by it at a tenth of the price (profiled 2026-11-22). */
const LONG_WORD = /[a-z]{4}/i;

/**
 * Title and clock of a chip. `holder` is the chip itself, or the inner button of a stacked one. The title is the first text a
 * reader sees (structure); the hidden label only confirms it: cut at the title, two times stand before it.
 */
export function chipText(holder: Element): ChipText {
  const { shown, label } = parts(holder);
  const first = shown[0] ? firstText(shown[0]) : null;
  if (!first) return { title: '', node: null, clock: null, tail: '', shownTime: '' };
  const halves = dayHalves(pageLanguage(holder.ownerDocument));
  const cut = cutAt(label, first.text, halves);
  if (!LONG_WORD.test(first.text) && CLOCK_ONLY.test(first.text) && shownClock(first.text, halves)) {
    // A time shown first: the title is the next text, which the label has after its two times; a task's label has it before them.
    const [, ...texts] = shown.flatMap(leafTexts);
    const found = texts.map((text) => ({ ...text, ...cutAt(label, text.text, halves) }));
    const likely = ({ text, at }: Shown & Cut) =>
      /\p{L}/u.test(text) && !CLOCK_ONLY.test(text) && (label === null || (at >= 0 && (!cut.clock || at < cut.at)));
    const title = (cut.clock ? undefined : found.find(({ clock }) => clock)) ?? found.find(likely);
    if (title) return { ...title, title: plainText(title.text), shownTime: first.text };
  }
  return { title: plainText(first.text), node: first.node, shownTime: '', ...cut };
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
  const named = holder.getAttribute('aria-label');
  if (hidden.length > 0) return { shown: hidden, label: spoken[0]?.textContent ?? named };
  // Schedule and search: what the button shows is its title, and its name the label.
  if (named !== null || spoken.length === 0) return { shown: [holder], label: named };
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

/** Times and titles stand in front; a label as long as somebody likes is not searched to its end. */
const LABEL_HEAD = 2000;

interface Cut {
  /** Where the title stands in the label; -1 where it does not. */
  at: number;
  clock: Clock | null;
  tail: string;
}

/**
 * A title may repeat in the label: the first place that leaves exactly two times before it is the right one. Where the label has
 * another word for a missing title, the whole of it may have no more than two.
 */
function cutAt(label: string | null, title: string, halves: DayHalves): Cut {
  if (label === null) return { at: -1, clock: null, tail: '' };
  const head = label.slice(0, LABEL_HEAD);
  const first = head.indexOf(title);
  for (let at = first, tries = 0; at >= 0 && tries < 30; at = head.indexOf(title, at + 1), tries++) {
    const clock = clockOf(head.slice(0, at), halves);
    if (clock.times.length === 2) return { at, clock, tail: label.slice(at + title.length) };
    if (clock.times.length > 2) break;
  }
  const unnamed = first < 0 && /^[(（].*[)）]$/.test(title);
  const clock = unnamed ? clockOf(head, halves) : null;
  const tail = first < 0 ? label : label.slice(first + title.length);
  return { at: first, clock: clock?.times.length === 2 ? clock : null, tail };
}
