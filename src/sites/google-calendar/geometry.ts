/**
 * Column views draw `top = start/60·H − 1`, `height = duration/60·H − 2` in a column of `24·H + 1` pixels. H is 40, 48, 60 or
 * anything else: it is measured, never assumed.
 */

export const DAY_MINUTES = 1440;

const lastHeights = new WeakMap<Document, number>();

/**
 * Pixels an hour in a day column; null when nothing tells. A column under `display: none` measures 0: then the last height seen in
 * this document holds. //=> a column with `style="height: 1153px"` gives 48
 */
export function hourHeight(columns: readonly Element[]): number | null {
  for (const column of columns) {
    const height = inlineLength(column, 'height', 'px') ?? column.clientHeight;
    const hour = (height - 1) / 24;
    // Between one pixel per five minutes and a screen per hour; anything else is not a day column.
    if (hour < 12 || hour > 2000) continue;
    lastHeights.set(column.ownerDocument, hour);
    return hour;
  }
  const document = columns[0]?.ownerDocument;
  return (document && lastHeights.get(document)) ?? null;
}

type Inline = 'top' | 'height' | 'left' | 'width' | 'right' | 'z-index';

/** An inline value as the page writes it, read from the attribute without layout. */
export function inlineValue(element: Element, property: Inline): string | null {
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim();
  }
  return null;
}

/** An inline length; null when it is missing or in another unit. */
export function inlineLength(element: Element, property: Inline, unit: 'px' | '%'): number | null {
  const [, number, written] = /^(?:calc\()?(-?\d+(?:\.\d+)?)(px|%)/.exec(inlineValue(element, property) ?? '') ?? [];
  return written === unit ? Number(number) : null;
}

export interface Span {
  startMinute: number;
  endMinute: number;
  /** Drawn from the very top, or to the very end, of its day: it may go on in the next column. */
  atTop: boolean;
  atEnd: boolean;
}

/**
 * What a chip's box says, rounded to five minutes; null without a usable box.
 * //=> at H = 60, top 599 and height 58 are 10:00 to 11:00
 */
export function chipSpan(chip: Element, hour: number): Span | null {
  const top = inlineLength(chip, 'top', 'px') ?? measured(chip, 'offsetTop', -1);
  const height = inlineLength(chip, 'height', 'px') ?? measured(chip, 'offsetHeight', 0);
  if (top === null || height === null || height < 0 || top < -hour || top > 24 * hour + 1) return null;
  // A chip that began yesterday may be drawn up to a pixel below the top edge.
  const start = top <= 1 ? 0 : round5(((top + 1) / hour) * 60);
  const end = Math.min(DAY_MINUTES, round5(((top + 1 + height + 2) / hour) * 60));
  if (start >= DAY_MINUTES) return null;
  return { startMinute: start, endMinute: Math.max(start, end), atTop: top <= 1, atEnd: end >= DAY_MINUTES };
}

/** Only where the inline style is gone: this asks for layout. A chip's 1px margin is part of its offset. */
function measured(chip: Element, property: 'offsetTop' | 'offsetHeight', margin: number): number | null {
  const box = chip as Partial<HTMLElement>;
  if (!box.offsetHeight) return null;
  return (box[property] ?? 0) + margin;
}

function round5(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
