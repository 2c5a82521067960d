import type { Detection, EventKind } from '../model.ts';
import type { Clues } from './clues.ts';

/** True for a long run or ride with work in it: "Long run w/ 8 mi @MP", "Progression LR". */
export function quality(clues: Clues, kind: EventKind, hardInside: boolean): boolean {
  return kind === 'long' && (hardInside || clues.text.hits.some((hit) => isProgressive(clues, hit.first, hit.last)));
}

function isProgressive(clues: Clues, first: number, last: number): boolean {
  return clues.text.tokens.slice(first, last + 1).some((token) => token.text.startsWith('progressi'));
}

/** How hard by the words. Races and hard sessions are hard; easy ones easy unless said steady; plain sessions say nothing. */
export function intensity(clues: Clues, kind: EventKind, hasQuality: boolean, plain: boolean): Detection['intensity'] {
  const { text } = clues;
  if (kind === 'race' || kind === 'hard') return 'hard';
  if (kind === 'long') {
    if (hasQuality) return 'hard';
    return text.tokens.some((token) => token.text === 'easy' || token.text === 'ez') ? 'easy' : 'steady';
  }
  if (kind !== 'easy') return null;
  if (text.has('easy-word', 'recovery-word', 'strides') || !(plain || text.has('steady-word'))) return 'easy';
  return text.has('steady-word') ? 'steady' : null;
}
