const TITLE_MAX = 200;

/** Controls, bidi marks and overrides, zero-width space, word joiner: anyone can send an invitation. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Bidi_Control}\u200b\u2060]/gu;

/**
 * Text as it may leave the page: no control or bidi characters, white space folded, at most 200 characters.
 * //=> plainText(' Deep\n tissue ') is 'Deep tissue'
 */
export function plainText(text: string): string {
  if (text.length <= TITLE_MAX && /^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  const clean = text
    .slice(0, 4 * TITLE_MAX)
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length <= TITLE_MAX) return clean;
  // Never half of a surrogate pair.
  return clean
    .slice(0, TITLE_MAX)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
