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
 * somebody else is never hers, whatever it links to.
 */
export function maybeOwnCards(doc: Document, athlete: string): OwnCard[] {
  const own: OwnCard[] = [];
  for (const card of outermost([...doc.querySelectorAll(CARD)].slice(0, 2 * MOST_CARDS))) {
    const parts = [...card.querySelectorAll(CARD_PART)];
    const isGroup = parts.length > 1;
    for (const part of isGroup ? parts : [card]) {
      const owners = ownersIn(part);
      const id = activityIn(part, isGroup || owners.length === 1);
      const sure = owners.length === 1 && owners[0] === athlete;
      if (id === null || !(sure || owners.length === 0)) continue;
      own.push({ id, card, sure });
    }
  }
  return own;
}

function outermost(cards: readonly Element[]): Element[] {
  return cards.filter((card) => !card.parentElement?.closest(CARD)).slice(0, MOST_CARDS);
}

/** Everybody named as an owner; a club is one too. */
function ownersIn(part: Element): string[] {
  const names = [...part.querySelectorAll(CARD_OWNER)];
  const links = names.map((name) => name.closest('a') ?? name.querySelector('a'));
  return [...new Set(links.map((link) => (link && linkId(link, 'athletes')) ?? ''))];
}

/** The activity that the title leads to; without a title, the only one that is linked. */
function activityIn(part: Element, mayGuess: boolean): string | null {
  const titles = [...part.querySelectorAll(CARD_TITLE)].flatMap(
    (title) => title.closest('a') ?? title.querySelector('a') ?? [],
  );
  const links = titles.length > 0 ? titles : mayGuess ? [...part.querySelectorAll(ACTIVITY_LINK)] : [];
  const [id, ...more] = new Set(links.map((link) => linkId(link, 'activities')));
  return more.length === 0 ? (id ?? null) : null;
}
