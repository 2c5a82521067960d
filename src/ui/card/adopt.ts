const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles: a constructed sheet shared by all roots of the same styles, or a `<style>` where the browser throws on
 * it (older Firefox, mdn/browser-compat-data #25003). Both work under the page's CSP.
 */
export function adopt(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
