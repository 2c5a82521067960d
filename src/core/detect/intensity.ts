import type { Detection, EventKind } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';

/** True for a long run or ride with work in it: "Long run w/ 8 mi @MP", "Progression LR". */
export function quality(clues: Clues, kind: EventKind, hardInside: boolean): boolean {
  return kind === 'long' && (hardInside || saysInside(clues, 'hard-word'));
}

/** True where the title has the word, also inside a longer phrase: "easy" in "long easy run". */
function saysInside({ text }: Clues, term: Term): boolean {
  return text.hits.some((hit) => hit.terms.includes(term) || hit.inner.includes(term));
}

/** How hard by the words. Races and hard sessions are hard; easy ones easy unless said steady; plain sessions say nothing. */
export function intensity(clues: Clues, kind: EventKind, hasQuality: boolean, plain: boolean): Detection['intensity'] {
  const { text } = clues;
  if (kind === 'race' || kind === 'hard') return 'hard';
  if (kind === 'long') {
    if (hasQuality) return 'hard';
    return saysInside(clues, 'easy-word') ? 'easy' : 'steady';
  }
  if (kind !== 'easy') return null;
  if (text.has('easy-word', 'recovery-word', 'strides') || !(plain || text.has('steady-word'))) return 'easy';
  return text.has('steady-word') ? 'steady' : null;
}
