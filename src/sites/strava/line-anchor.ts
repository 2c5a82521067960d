import type { Anchor, Places } from '../site.ts';

/** Our host goes into `parent`, in the page's own flow, behind `chip` where that stands in it: the row, card or part that it belongs to. */
export function lineAnchor(parent: Element, chip: Element): Anchor {
  return {
    parent,
    frame: parent,
    date: null,
    box: null,
    chip,
    layer: null,
    texts: () => [],
    origin() {
      const { left, top } = parent.getBoundingClientRect();
      return { left, top };
    },
  };
}

/** Lines beside activities; there are no hours on such a page. */
export function linePlaces(anchorOf: (id: string) => Anchor | null): Places {
  return {
    scale: 'lines',
    slot: () => null,
    onEvent(id) {
      const anchor = anchorOf(id);
      return anchor ? [anchor] : [];
    },
    day: () => null,
    hourAt: () => null,
  };
}
