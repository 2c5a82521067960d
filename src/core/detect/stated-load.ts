import { isPlausible } from '../load/number-limits.ts';
import type { EventKind, LoadNumbers, StatedLoad } from '../model.ts';
import type { Clues } from './clues.ts';
import type { DetectInput } from './detect-input.ts';
import type { Scan } from './scan.ts';
import { signedMetres } from './stated-climb.ts';
import { numberBefore, numberBehind } from './stated-number.ts';
import { APP_NUMBERS, labelsFrom, MANY_SESSIONS, PLAN_WORDS, type StatedQuantity } from './stated-words.ts';
import { unitAt } from './units.ts';

const NOT_EFFORTS: readonly EventKind[] = ['other', 'rest', 'massage'];

interface Span {
  first: number;
  last: number;
}

/**
 * What title and description say about the load in numbers: "Planned TSS: 85", "RPE 7/10", "Recovery time: 36 h", "D- 600". The
 * title comes first. Null where they say nothing. Written numbers are planned ones: a target is no measurement.
 */
export function statedLoad(clues: Clues, kind: EventKind, input: DetectInput): StatedLoad | null {
  if (NOT_EFFORTS.includes(kind)) return null;
  const { title, description } = clues;
  const below = description ? numbersIn(description, kind, input.description ?? '') : {};
  const found = { ...below, ...numbersIn(title, kind, input.title) };
  return Object.keys(found).length > 0 ? { from: 'planned', ...found } : null;
}

function numbersIn(text: Scan, kind: EventKind, source: string): LoadNumbers {
  const found: LoadNumbers = { ...signedMetres(text, source) };
  const felt = new Set<number>();
  for (let at = 0; at < text.tokens.length; at += 1) {
    for (const { quantity, texts } of labelsFrom(text.tokens[at]?.text ?? '')) {
      if (!texts.every((word, i) => text.tokens[at + i]?.text === word)) continue;
      const span = { first: at, last: at + texts.length - 1 };
      const value = isMeant(text, span, kind) ? readNumber(text, quantity, span) : null;
      if (value !== null && isPlausible(quantity, value)) {
        if (quantity === 'rpe') felt.add(value);
        // "TSS 40, then TSS 45": the higher one is said for sure.
        found[quantity] = Math.max(found[quantity] ?? 0, value);
      }
      at = span.last;
      break;
    }
  }
  // Several of them are of parts, and the hardest part is not the session.
  if (felt.size > 1) delete found.rpe;
  return found;
}

function readNumber(text: Scan, quantity: StatedQuantity, { first, last }: Span): number | null {
  return numberBehind(text, quantity, last) ?? numberBefore(text, quantity, first);
}

function isMeant(text: Scan, span: Span, kind: EventKind): boolean {
  const { tokens } = text;
  const word = tokens[span.first]?.text;
  for (let at = span.first - 2; at <= span.last + 3; at += 1)
    if (MANY_SESSIONS.has(tokens[at]?.text ?? '')) return false;
  if (word === 'load') return kind !== 'strength' && isAppLoad(text, span);
  // "6x800 @RPE 9", "strides at RPE 9": how hard a part is.
  if (word === 'rpe' || word === 'perceived') return !isOfSet(text, span);
  return true;
}

function isOfSet(text: Scan, { first, last }: Span): boolean {
  const before = text.tokens[first - 1]?.text;
  if (before === '@' || before === 'at') return true;
  return text.measures.repeats.length > 0 && text.tokens[last + 1]?.joint !== ':';
}

/** "Load 85" as intervals.icu writes it: on its own between other numbers. Not "Load the van", "Carb load 400" or "Load 2 boxes". */
function isAppLoad(text: Scan, { first }: Span): boolean {
  const { tokens } = text;
  const [before, after] = [tokens[first - 1], tokens[first + 2]];
  const starts = tokens[first]?.joint !== ' ' || !before || before.number !== null || PLAN_WORDS.has(before.text);
  if (!starts && unitAt(tokens, first - 1) === null) return false;
  return !after || (after.joint !== ' ' && after.joint !== '') || after.number !== null || APP_NUMBERS.has(after.text);
}
