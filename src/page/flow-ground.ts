import type { Anchor } from '../sites/site.ts';
import type { Ground } from './mark-wanted.ts';

/** What is shown there: a line in a list, all we know of one effort on its own page, the dot of a day. */
export type Flow = 'row' | 'panel' | 'dot';

/** Siblings between a card and our host that others may have put there. */
const MOST_BETWEEN = 4;

/** The place of an effort's host in the page's own flow: behind its card where that is a child of the anchor's parent, else at the parent's end. */
export function groundOf({ parent, chip }: Anchor, name: string, flow: Flow): Ground {
  const after = chip?.parentNode === parent ? chip : null;
  return {
    seat: chip ?? parent,
    name,
    after,
    stands: (host) => (after ? isSoonAfter(host, after) : host.parentNode === parent),
    // Between cards there is room to leave, in a row there is none.
    attributes: { 'data-flow': flow === 'row' && after ? 'card' : flow },
  };
}

/** Others put things behind a card as well: nobody is pushed aside for a place right beside it. */
function isSoonAfter(host: Element, card: Element): boolean {
  let before = host.previousElementSibling;
  for (let i = 0; before && before !== card && i < MOST_BETWEEN; i++) before = before.previousElementSibling;
  return before === card;
}
