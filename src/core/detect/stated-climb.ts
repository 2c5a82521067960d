import type { Scan } from './scan.ts';
import { metres } from './stated-number.ts';

/** `D+ 800`, `D- 600`, `1200 m D+`: metres up and down as trail runners write them; without a unit they are metres. */
export interface SignedMetres {
  ascentM?: number;
  descentM?: number;
}

interface Signed {
  sign: '+' | '-';
  /** The number on either side, where one can be meant. */
  before: number | null;
  behind: number | null;
}

/** "1200 D+", and "1200mD+" with the unit in the same word. */
const D_WORDS: readonly string[] = ['d', 'md'];
const DASHES = '-‐‑‒–−';
/** Less is a room or a seat. */
const LEAST_METRES = 10;

/** What stands beside each D with a sign. `source` is the text as it was given: a sign at its end is in no token. */
export function signedMetres(text: Scan, source: string): SignedMetres {
  const signed: Signed[] = [];
  text.tokens.forEach((token, at) => {
    const sign = D_WORDS.includes(token.text) ? signBehind(source, token.to) : null;
    if (sign) signed.push({ sign, before: numberBefore(text, at), behind: numberBehind(text, at) });
  });
  if (signed.length === 0) return {};
  // "D+ 800 D- 600" or "800 D+ 600 D-": the last one shows on which side the numbers stand.
  const side = (signed.at(-1)?.behind ?? null) === null ? 'before' : 'behind';
  const found: SignedMetres = {};
  for (const one of signed) {
    const value = one[side];
    if (value === null || value < LEAST_METRES) continue;
    found[one.sign === '+' ? 'ascentM' : 'descentM'] ??= value;
  }
  return found;
}

/** The sign right behind a D. "D-day" and "D-600" have a dash, no sign. */
function signBehind(source: string, to: number): '+' | '-' | null {
  const sign = source.slice(to, to + 1);
  if (sign === '+') return '+';
  if (sign === '' || !DASHES.includes(sign)) return null;
  return /[\p{L}\p{N}]/u.test(source.slice(to + 1, to + 2)) ? null : '-';
}

function numberBehind({ tokens }: Scan, at: number): number | null {
  const [number, unit] = [tokens[at + 1], tokens[at + 2]];
  if (number?.number == null) return null;
  const isOther = unit !== undefined && unit.number === null && ['', ' '].includes(unit.joint);
  const inMetres = metres(number, unit);
  // "D+ 800 km" is no climb, "D+ 800 and lunch" is one.
  if (inMetres !== null) return inMetres;
  return isOther && OTHER_UNITS.has(unit.text) ? null : number.number;
}

const OTHER_UNITS: ReadonlySet<string> = new Set('km k mi min h x %'.split(' '));

function numberBefore({ tokens }: Scan, at: number): number | null {
  const [near, far] = [tokens[at - 1], tokens[at - 2]];
  if (near?.number != null) return near.number;
  return near && far?.number != null ? metres(far, near) : null;
}
