/** Shortest piece a pattern may name: shorter ones fit everything. */
export const SHORTEST_AFFIX = 3;
/** What a token matched is remembered; bounded, so that no text can make it grow. */
const REMEMBERED_LIMIT = 4_000;

export type Pattern = 'ends' | 'begins' | 'contains';

/** Word patterns of a lexicon (`*lauf`, `interval*`, `*massage*`) and what each leads to. The longest that fits a word counts. */
export class Affixes<T> {
  private readonly by: Record<Pattern, Map<string, T>> = { ends: new Map(), begins: new Map(), contains: new Map() };
  private readonly remembered = new Map<string, T | null>();
  private longest = 0;

  /** What a pattern leads to; made where it is new. */
  at(pattern: Pattern, piece: string, make: () => T): T {
    if (piece.length < SHORTEST_AFFIX) throw new Error(`a pattern of fewer than ${SHORTEST_AFFIX} letters: "${piece}"`);
    const known = this.by[pattern].get(piece);
    if (known !== undefined) return known;
    const made = make();
    this.by[pattern].set(piece, made);
    this.longest = Math.max(this.longest, piece.length);
    return made;
  }

  /** The longest pattern that fits, ends before beginnings before insides. Null where none does. */
  match(text: string): T | null {
    if (text.length <= SHORTEST_AFFIX) return null;
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const found = this.find(text);
    if (this.remembered.size < REMEMBERED_LIMIT) this.remembered.set(text, found);
    return found;
  }

  private find(text: string): T | null {
    const { ends, begins, contains } = this.by;
    for (let length = Math.min(this.longest, text.length - 1); length >= SHORTEST_AFFIX; length -= 1) {
      const found = ends.get(text.slice(-length)) ?? begins.get(text.slice(0, length)) ?? null;
      if (found !== null) return found;
      if (contains.size === 0) continue;
      for (let from = 0; from + length <= text.length; from += 1) {
        const inside = contains.get(text.slice(from, from + length));
        if (inside !== undefined) return inside;
      }
    }
    return null;
  }
}
