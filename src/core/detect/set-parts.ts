import type { Amount } from './measure.ts';
import type { Scan } from './scan.ts';
import { RECOVERY_WORDS } from './workout-words.ts';

/** True where a number is the rest between repetitions: a word for recovery right before it, or behind it and of nothing else. */
export function isRecovery(text: Scan, first: number, last: number): boolean {
  if (isRecoveryWord(text, first - 1)) return true;
  return isRecoveryWord(text, last + 1) && text.tokens[last + 2]?.number == null;
}

function isRecoveryWord(text: Scan, at: number): boolean {
  return RECOVERY_WORDS.has(text.tokens[at]?.text ?? '');
}

/** True for an amount that belongs to a set: one repetition, the speed behind an @, the rest. None of them is the session's size. */
export function isPartOfSet(text: Scan, amount: Amount): boolean {
  if (amount.repeat || text.tokens[amount.first - 1]?.text === '@') return true;
  return text.measures.repeats.length > 0 && isRecovery(text, amount.first, amount.last);
}
