/**
 * An id for what the page gives none, or one that does not tell it apart: the same content gives the same id at every reading, and
 * says nothing of it. FNV-1a twice, not for security.
 */
export function contentId(...content: (string | number)[]): string {
  const text = content.join('\n');
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(36);
}
