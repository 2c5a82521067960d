import type { EffortMark, Mark } from '../platform/marks.ts';
import type { Anchor, Places } from '../sites/site.ts';
import wordTokens from '../ui/card/word-tokens.css?inline';
import { type Flow, groundOf } from './flow-ground.ts';
import { drawLine, lineAttributes, lineFaceOf } from './line-face.ts';
import css from './lines.css?inline';
import { markKey } from './mark-key.ts';
import type { Manner, OpenMark, Wanted } from './mark-wanted.ts';

/** How a row or a card is marked: a line, and the slot once, at the effort that offers it. */
export const lines: Manner = {
  css: wordTokens + css,
  // The page of one activity shows more, with a script of its own.
  wanted: (places, marks, open, view) => (view === 'activity' ? null : piecesOn(places, marks, open, lines, 'row')),
  // The page's own flow says how wide a line is and where it ends: nothing is computed, and nothing is asked of the layout.
  signature: () => '',
  box: ({ ground }) => ({ style: {}, edge: null, edgeSide: 'left', size: ground?.attributes['data-flow'] ?? '' }),
  face: lineFaceOf,
  draw: drawLine,
  attributes: lineAttributes,
};

type Piece = Pick<Wanted, 'role' | 'text'> & { mark: Mark };

/** What is shown beside each effort that is on the page. */
export function piecesOn(
  places: Places,
  marks: readonly Mark[],
  open: OpenMark | null,
  manner: Manner,
  flow: Flow,
): Wanted[] {
  const slots = new Map(marks.flatMap((mark) => (mark.role === 'slot' ? [[mark.slotId, mark] as const] : [])));
  const wanted = new Map<string, Wanted>();
  for (const effort of marks) {
    const anchor = effort.role === 'effort' ? places.onEvent(effort.nativeId)[0] : undefined;
    if (effort.role !== 'effort' || !anchor) continue;
    const ground = groundOf(anchor, markKey(effort), flow);
    for (const piece of piecesOf(effort, slots, flow)) {
      const want = { ...wantedPiece(piece, anchor, open), manner, ground };
      if (!wanted.has(want.key)) wanted.set(want.key, want);
    }
  }
  return [...wanted.values()];
}

/** What is shown of one effort, in the order in which it is read. */
function piecesOf(effort: EffortMark, slots: ReadonlyMap<string, Mark>, flow: Flow): Piece[] {
  const { aftermath, label } = effort;
  const pieces: Piece[] = [{ role: 'line', mark: effort, text: aftermath?.line ?? label }];
  if (!aftermath) return pieces;
  const { slot: offer, checkIn, timeline } = aftermath;
  const slot = offer && slots.get(offer.slotId);
  if (flow === 'panel' && timeline) pieces.push({ role: 'picture', mark: effort, text: timeline.text });
  if (slot) pieces.push({ role: 'offer', mark: slot, text: offer.text });
  if (flow === 'panel' && checkIn) pieces.push({ role: 'ask', mark: effort, text: checkIn });
  return pieces;
}

function wantedPiece(
  { role, mark, text = '' }: Piece,
  anchor: Anchor,
  open: OpenMark | null,
): Omit<Wanted, 'manner' | 'ground'> {
  const own = markKey(mark);
  const isMark = role === 'line' || role === 'offer';
  const shown = isMark && open?.key === own ? open : null;
  const asked = shown?.choice ?? 0;
  const choice = mark.role === 'slot' && mark.choices[asked] ? asked : 0;
  const key = isMark ? own : `${role} ${own}`;
  return { key, role, marks: [mark], anchor, choice, open: shown !== null, held: null, text };
}
