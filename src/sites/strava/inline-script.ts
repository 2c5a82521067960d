const known = new WeakMap<Document, Map<string, { script: Element; made: unknown }>>();

/**
 * What `make` makes of the first of the page's own scripts that holds a word, once for each script; null without one. Scripts are plain
 * DOM: nothing of the page's own world is asked.
 */
export function inlineScript<T>(doc: Document, word: string, make: (text: string) => T): T | null {
  const byWord = known.get(doc) ?? new Map<string, { script: Element; made: unknown }>();
  known.set(doc, byWord);
  const before = byWord.get(word);
  if (before?.script.isConnected) return before.made as T;
  for (const script of doc.scripts) {
    if (script.src || !script.text.includes(word)) continue;
    const made = make(script.text);
    byWord.set(word, { script, made });
    return made;
  }
  return null;
}
