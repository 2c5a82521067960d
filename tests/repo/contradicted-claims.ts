import { textOf } from './tree.ts';

/** Claims about massage that must never be printed, from the table of docs/claims.md. */
export interface ContradictedClaim {
  claim: string;
  like: RegExp;
}

export const CLAIMS_PAGE = 'docs/claims.md';

export const CONTRADICTED: readonly ContradictedClaim[] = textOf(CLAIMS_PAGE)
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const words = [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => String(word));
    return { claim: cells[1] ?? '', like: anyOf(words) };
  });

/** `flush* out` finds "flushes  out"; in scripts without spaces a word stands anywhere. */
function anyOf(words: readonly string[]): RegExp {
  const parts = words.map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '\\p{L}*')
      .replace(/[\s-]+/g, '[\\s-]+'),
  );
  const spaced = parts.filter((_, i) => /\p{Script=Latin}/u.test(words[i] as string));
  const others = parts.filter((part) => !spaced.includes(part));
  return new RegExp([`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`, ...others].join('|'), 'iu');
}

/** What a text claims that it must not; empty where it claims nothing. */
export function claimsIn(text: string): string[] {
  return CONTRADICTED.flatMap(({ claim, like }) => {
    const said = like.exec(text);
    return said ? [`"${said[0]}" (${claim})`] : [];
  });
}
