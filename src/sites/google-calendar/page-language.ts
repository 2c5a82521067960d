/** The language that the page says it is in; Google's old tags (`iw`, `no`) mean the same to the browser. */
export function pageLanguage(doc: Document): string {
  return doc.documentElement.lang.slice(0, 35);
}
