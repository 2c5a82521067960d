import type { Token } from './fold.ts';
import type { Scan } from './scan.ts';
import { FEET, METRES, OTHER_HUNDRED, SMALL_WORDS, type StatedQuantity } from './stated-words.ts';
import { unitAt } from './units.ts';

/** What may stand between a label and its number. */
const LINKS: readonly string[] = ['', ' ', ':', '=', '(', ')', '[', '-', '|', '~'];
const FEET_TO_METRES = 0.3048;

/** The number behind the label that ends at `last`. Null where it is a clock, a share, a set, or of another unit. */
export function numberBehind(text: Scan, quantity: StatedQuantity, last: number): number | null {
  const { tokens } = text;
  const at = SMALL_WORDS.has(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const token = tokens[at];
  if (token?.number == null || !LINKS.includes(token.joint)) return null;
  return valueAt(text, quantity, at);
}

/** The number before the label that begins at `first`: "85 TSS", "800 m of climbing". */
export function numberBefore({ tokens }: Scan, quantity: StatedQuantity, first: number): number | null {
  if (!isGlued(tokens[first])) return null;
  const end = tokens[first - 1]?.text === 'of' ? first - 2 : first - 1;
  const isClimb = quantity === 'ascentM' || quantity === 'descentM';
  const at = isClimb ? end - 1 : end;
  const token = tokens[at];
  if (token?.number == null || isPartOfNumber(tokens, at)) return null;
  if (isClimb) return metres(token, tokens[end]);
  return quantity === 'tss' || quantity === 'stress' || quantity === 'relativeEffort' ? token.number : null;
}

function valueAt(text: Scan, quantity: StatedQuantity, first: number): number | null {
  const { tokens } = text;
  const next = tokens[first + 1];
  // Of a range the upper end counts.
  const at = next?.number != null && next.joint === '-' ? first + 1 : first;
  const token = tokens[at];
  const unit = tokens[at + 1];
  if (token?.number == null) return null;
  if (quantity === 'ascentM' || quantity === 'descentM') return metres(token, unit);
  if (quantity === 'recoveryHours') return hours(text, at);
  if (quantity === 'averageHeartRate') return unit?.text === '%' && !isOfOther(tokens, at + 1) ? token.number : null;
  const scale = unit?.number != null && unit.joint === '/' ? unit.number : null;
  if (scale !== null) return quantity === 'rpe' && scale === 10 ? token.number : null;
  if (unit?.number != null && (unit.joint === ':' || unit.joint === '-')) return null;
  return unit?.text === '%' || unit?.text === 'x' || isUnit(text, at + 1) ? null : token.number;
}

/** "TSS 85 min": the number belongs to what follows. */
function isUnit({ tokens }: Scan, at: number): boolean {
  return isGlued(tokens[at]) && (unitAt(tokens, at) !== null || METRES.has(tokens[at]?.text ?? ''));
}

function isGlued(token: Token | undefined): boolean {
  return token?.joint === '' || token?.joint === ' ' || token?.joint === '-';
}

/** The 30 of 1:30, the 10 of 7/10, the 400 of 6x400. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (previous?.text === 'x' || previous?.text === '@') return true;
  return previous?.number != null && (token?.joint === ':' || token?.joint === '/');
}

/** Metres of a number with its unit; without one it could be feet. */
export function metres(token: Token, unit: Token | undefined): number | null {
  if (token.number === null || !isGlued(unit)) return null;
  // "1.200 m" is more than a kilometre in half of Europe, and no length of way up in the other half.
  const value = /^\d\.\d{3}$/.test(token.text) ? token.number * 1000 : token.number;
  if (METRES.has(unit?.text ?? '')) return value;
  return FEET.has(unit?.text ?? '') ? value * FEET_TO_METRES : null;
}

function hours(text: Scan, at: number): number | null {
  const unit = unitAt(text.tokens, at + 1);
  const value = text.tokens[at]?.number ?? null;
  if (value === null || !isGlued(text.tokens[at + 1])) return null;
  if (unit?.unit === 'hour') return value;
  return ['day', 'days', 'tage', 'jours'].includes(text.tokens[at + 1]?.text ?? '') ? value * 24 : null;
}

/** "87 % of LTHR": a percentage, but not of the highest heart rate. */
function isOfOther(tokens: readonly Token[], sign: number): boolean {
  return [1, 2].some((step) => OTHER_HUNDRED.has(tokens[sign + step]?.text ?? ''));
}
