import type { Detection, MassageKind } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Term } from './lexicons/lexicon.ts';
import type { Scan, Span } from './scan.ts';

/**
 * Techniques and what names them, strictest class first (D, then M, then L, then X): a booking that combines techniques
 * is treated as the one that asks for the most distance. Spot techniques come after those for the whole body.
 */
const STRICTEST_FIRST: readonly [MassageKind, readonly Term[]][] = [
  ['deep', ['massage-deep', 'deep-word']],
  ['ashiatsu', ['massage-ashiatsu']],
  ['trigger', ['massage-trigger', 'trigger-word']],
  ['art', ['massage-art', 'art-word']],
  ['sports', ['massage-sports', 'sports-word']],
  ['thai', ['massage-thai', 'thai-word']],
  ['myofascial', ['massage-myofascial', 'myofascial-word']],
  ['hot-stone', ['massage-hot-stone', 'hot-stone-word']],
  ['swedish', ['massage-swedish', 'swedish-word']],
  ['loosening', ['massage-loosening', 'loosening-word']],
  ['flush', ['massage-flush', 'flush-word']],
];

/** By a word: a picture of a massage stands before foam rolling too. */
function saysMassage(text: Scan): boolean {
  return text.all(['massage']).some(({ first }) => /\p{L}/u.test(text.tokens[first]?.text ?? ''));
}

interface NamedMassage {
  kind: Detection['massageKind'];
  spans: Span[];
}

/** Which massage a title or description names; null where none. //=> "Swedish + deep tissue" is deep */
export function massageKind(clues: Clues): NamedMassage {
  const { text } = clues;
  for (const [kind, terms] of STRICTEST_FIRST) {
    const spans = text.all(terms);
    if (spans.length > 0) return { kind, spans };
  }
  const self = text.all(['massage-self']);
  if (self.length > 0 && !saysMassage(text)) return { kind: 'self', spans: self };
  const other = text.all(['massage-other']);
  return other.length > 0 ? { kind: 'other', spans: other } : { kind: null, spans: [] };
}
