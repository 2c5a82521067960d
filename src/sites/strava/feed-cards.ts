import { linkId } from './link-id.ts';
import { ACTIVITY_LINK, CARD, CARD_ENTRY, CARD_FRAMES, CARD_OWNER, CARD_PART, CARD_TITLE } from './selectors.ts';

/** A card of the feed, or a part of one, that may show an activity of the signed-in athlete. */
export interface OwnCard {
  id: string;
  card: Element;
  /** It names her as its owner. One that names nobody (parts of a group often do not) counts only where its data do. */
  sure: boolean;
}

const MOST_CARDS = 1000;

/**
 * Cards that are not somebody else's. A card's title leads to the activity, its name to the athlete; in a group every part has its own. What names
 * somebody else is never hers, whatever it links to. Asked in every pass, so of the whole document at once: a feed grows to hundreds of cards.
 */
export function maybeOwnCards(doc: Document, athlete: string): OwnCard[] {
  const cards = outermost(doc);
  const parts = byCard(doc.querySelectorAll(CARD_PART), cards);
  const owners = byCard(doc.querySelectorAll(CARD_OWNER), cards);
  const titles = byCard(doc.querySelectorAll(CARD_TITLE), cards);
  const own: OwnCard[] = [];
  for (const card of cards) {
    const inside = parts.get(card) ?? [];
    const isGroup = inside.length > 1;
    // What stands beside the parts of a group is about none of them.
    const within = (all: readonly Element[] = [], part: Element) =>
      isGroup ? all.filter((element) => element.closest(CARD_PART) === part) : all;
    for (const part of isGroup ? inside : [card]) {
      const named = ownersOf(within(owners.get(card), part));
      const sure = named.length === 1 && named[0] === athlete;
      if (!sure && named.length > 0) continue;
      const id = activityOf(within(titles.get(card), part), isGroup || named.length === 1 ? part : null);
      if (id !== null) own.push({ id, card, sure });
    }
  }
  return own;
}

/**
 * Cards that stand in no other, in the document's order. Each form is asked for by itself, and older frames only where there are no newer
 * ones: a part of an attribute takes Chromium ten times as long as all of it, and a list of selectors as long as its slowest (2026-11).
 */
function outermost(doc: Document): Element[] {
  const frames = apart(byGeneration(doc, [...CARD_FRAMES, CARD_ENTRY]));
  const holdsAll = (css: string) => {
    const found = [...doc.querySelectorAll(css)];
    return [...byCard(found, frames).values()].flat().length === found.length;
  };
  // A card beside the frames, or around one: only the whole list tells their order.
  const all = holdsAll(CARD_ENTRY) && holdsAll(CARD_TITLE) ? frames : apart([...doc.querySelectorAll(CARD)]);
  return all.slice(0, MOST_CARDS);
}

function byGeneration(doc: Document, selectors: readonly string[]): Element[] {
  for (const css of selectors) {
    const found = doc.querySelectorAll(css);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** What stands in the document's order has no one of its kind around it but the last before it. */
function apart(elements: readonly Element[]): Element[] {
  let last: Element | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** Elements by the card around them. Both come in the document's order and cards do not overlap, so one walk along both is enough. */
function byCard(elements: Iterable<Element>, cards: readonly Element[]): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  let at = 0;
  for (const element of elements) {
    let card = cards[at];
    while (card && !card.contains(element) && isBehind(element, card)) card = cards[++at];
    if (!card?.contains(element)) continue;
    const known = groups.get(card);
    if (known) known.push(element);
    else groups.set(card, [element]);
  }
  return groups;
}

function isBehind(element: Element, card: Element): boolean {
  return (card.compareDocumentPosition(element) & 4) !== 0;
}

/** Everybody named as an owner; a club is one too. */
function ownersOf(names: readonly Element[]): string[] {
  const links = names.map((name) => name.closest('a') ?? name.querySelector('a'));
  return [...new Set(links.map((link) => (link && linkId(link, 'athletes')) ?? ''))];
}

/** The activity that the title leads to; without a title, the only one that is linked in `guess`. */
function activityOf(titles: readonly Element[], guess: Element | null): string | null {
  const named = titles.flatMap((title) => title.closest('a') ?? title.querySelector('a') ?? []);
  const links = named.length > 0 ? named : (guess?.querySelectorAll(ACTIVITY_LINK) ?? []);
  const [id, ...more] = new Set([...links].map((link) => linkId(link, 'activities')));
  return more.length === 0 ? (id ?? null) : null;
}
