const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles: a constructed sheet shared by all roots of a document, or a `<style>` where the browser throws on it
 * (older Firefox, mdn/browser-compat-data #25003). Both work under the page's CSP.
 */
export function adopt(root: ShadowRoot, name: string, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(root.ownerDocument, name, css)];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

function sheetOf(doc: Document, name: string, css: string): CSSStyleSheet {
  const known = sheets.get(doc) ?? new Map<string, CSSStyleSheet>();
  sheets.set(doc, known);
  let sheet = known.get(name);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(name, sheet);
  }
  return sheet;
}
