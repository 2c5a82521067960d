const TITLE_MAX = 200;

/** Controls, bidi marks and overrides, zero-width space, word joiner: an activity may be named by an app, or by a club. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Bidi_Control}\u200b\u2060]/gu;

/**
 * A title as it may leave the page: no control or bidi characters, white space folded, at most 200 characters.
 * //=> plainText(' Tempo\n run ') is 'Tempo run'
 */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const clean = value
    .slice(0, 4 * TITLE_MAX)
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  // Never half of a surrogate pair.
  return clean
    .slice(0, TITLE_MAX)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
