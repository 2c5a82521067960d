/** Strava is light; a page whose own ground is dark was made so by her browser or by another extension. */
export function pageTheme(doc: Document): 'light' | 'dark' {
  const ground = doc.body ? doc.defaultView?.getComputedStyle(doc.body).backgroundColor : undefined;
  const inside = /^rgba?\(([^)]{1,60})\)$/.exec(ground ?? '')?.[1];
  const [r = 255, g = 255, b = 255, alpha = 1] = inside?.split(/[\s,/]+/).map(Number) ?? [];
  return alpha > 0 && 0.2126 * r + 0.7152 * g + 0.0722 * b < 102 ? 'dark' : 'light';
}
