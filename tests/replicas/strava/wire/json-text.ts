/** Private use: no text of ours has it. */
const MARK = '\uE000';
const MARKED = new RegExp(`"${MARK}(\\d+)${MARK}"`, 'g');

/** An id that goes over the wire as a bare number, however long it is. */
export function bare(id: string): string {
  return `${MARK}${id}${MARK}`;
}

export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(MARKED, '$1');
}

/** The same inside a script element: no "<" may appear, whatever the titles hold. */
export function scriptJson(value: unknown): string {
  return jsonText(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
