/**
 * `dark` when the page itself is dark now: by `meta[name=theme-color]`, which follows live (#F8FAFD / #1B1B1B, CPLUS 2024-11-27),
 * else by the colour of the body.
 */
export function pageTheme(doc: Document): 'light' | 'dark' {
  const named = luminance(doc.querySelector('meta[name="theme-color"]')?.getAttribute('content') ?? '');
  if (named !== null) return named < 0.4 ? 'dark' : 'light';
  const body = doc.body ? doc.defaultView?.getComputedStyle(doc.body).backgroundColor : undefined;
  const seen = luminance(body ?? '');
  return seen !== null && seen < 0.4 ? 'dark' : 'light';
}

/** Rough lightness from 0 to 1 of `#rgb`, `#rrggbb` or `rgb()`; null for no colour, or a transparent one. */
function luminance(color: string): number | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  const pairs = hex?.length === 3 ? [...hex].map((c) => c + c) : hex?.match(/../g);
  const parts = pairs?.map((pair) => Number.parseInt(pair, 16)) ?? rgbParts(color);
  if (!parts || parts.length < 3) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = parts;
  return alpha === 0 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

function rgbParts(color: string): number[] | null {
  const inside = /^rgba?\(([^)]+)\)$/.exec(color.trim())?.[1];
  return inside ? inside.split(/[\s,/]+/).map(Number) : null;
}
