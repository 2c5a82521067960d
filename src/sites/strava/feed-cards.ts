import { linkId } from './link-id.ts';
import { ACTIVITY_LINK, CARD, CARD_OWNER, CARD_PART, CARD_TITLE } from './selectors.ts';

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
  const cards = outermost([...doc.querySelectorAll(CARD)].slice(0, 2 * MOST_CARDS));
  const isCard = new Set(cards);
  const parts = grouped(doc.querySelectorAll(CARD_PART), (part) => cardOf(part, isCard));
  const placeOf = (element: Element): Element | null => {
    const card = cardOf(element, isCard);
    const isGroup = card !== null && (parts.get(card)?.length ?? 0) > 1;
    // What stands beside the parts of a group is about none of them.
    return isGroup ? (element.closest(CARD_PART) ?? null) : card;
  };
  const owners = grouped(doc.querySelectorAll(CARD_OWNER), placeOf);
  const titles = grouped(doc.querySelectorAll(CARD_TITLE), placeOf);
  const own: OwnCard[] = [];
  for (const card of cards) {
    const inside = parts.get(card) ?? [];
    const isGroup = inside.length > 1;
    for (const part of isGroup ? inside : [card]) {
      const named = ownersOf(owners.get(part) ?? []);
      const sure = named.length === 1 && named[0] === athlete;
      if (!sure && named.length > 0) continue;
      const id = activityOf(titles.get(part) ?? [], isGroup || named.length === 1 ? part : null);
      if (id !== null) own.push({ id, card, sure });
    }
  }
  return own;
}

function outermost(cards: readonly Element[]): Element[] {
  return cards.filter((card) => !card.parentElement?.closest(CARD)).slice(0, MOST_CARDS);
}

/** The outermost card around an element; null where it stands in none that counts. */
function cardOf(element: Element, isCard: ReadonlySet<Element>): Element | null {
  for (let card = element.closest(CARD); card; card = card.parentElement?.closest(CARD) ?? null) {
    if (isCard.has(card)) return card;
  }
  return null;
}

function grouped(elements: Iterable<Element>, groupOf: (element: Element) => Element | null): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  for (const element of elements) {
    const group = groupOf(element);
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(element);
    else groups.set(group, [element]);
  }
  return groups;
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
