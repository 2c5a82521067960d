/** Whether the page runs from right to left. Asks for style, not for layout. */
export function isRightToLeft(doc: Document): boolean {
  const from = doc.body ?? doc.documentElement;
  const seen = doc.defaultView?.getComputedStyle(from).direction;
  return seen === 'rtl' || from.dir === 'rtl' || doc.documentElement.dir === 'rtl';
}
