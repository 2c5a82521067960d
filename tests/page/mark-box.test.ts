// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dotBox } from '../../src/page/dot-box.ts';
import { badgeBox } from '../../src/page/mark-box.ts';
import type { Anchor } from '../../src/sites/site.ts';

/** As a browser hands it out: what it says are getters, which a spread would lose. */
class Rect {
  readonly #box: readonly [number, number, number, number];
  constructor(...box: [number, number, number, number]) {
    this.#box = box;
  }
  get left() {
    return this.#box[0];
  }
  get top() {
    return this.#box[1];
  }
  get width() {
    return this.#box[2];
  }
  get height() {
    return this.#box[3];
  }
  get right() {
    return this.left + this.width;
  }
  get bottom() {
    return this.top + this.height;
  }
}

let zoom = 1;
/** An element where layout would put it, in the page's own pixels. */
function boxed(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () =>
    new Rect(left * zoom, top * zoom, width * zoom, height * zoom) as unknown as DOMRect;
  for (const name of ['offsetWidth', 'clientWidth']) Object.defineProperty(element, name, { get: () => width });
  document.body.append(element);
  return element;
}

const createRange = document.createRange.bind(document);
beforeEach(() => {
  zoom = 1;
  document.body.replaceChildren();
  // A range's extent is its element's here.
  document.createRange = () => {
    let target: Element | null = null;
    return {
      selectNodeContents: (node: Element) => {
        target = node;
      },
      getBoundingClientRect: () => target?.getBoundingClientRect(),
    } as unknown as Range;
  };
});
afterEach(() => {
  document.createRange = createRange;
});

const px = (value: string | undefined) => Number.parseFloat(value ?? '');

describe('a badge', () => {
  /** A chip of 40 x 34 at 07:00 in a column, with its title along the whole of its first line. */
  function narrowChip(width: number): Anchor {
    const frame = boxed(300, 100, width, 1153);
    const chip = boxed(300, 436, width, 34);
    const title = boxed(306, 440, 70, 14);
    const time = boxed(306, 454, 30, 14);
    return {
      parent: boxed(300, 100, width + 12, 1153),
      frame,
      date: '2026-09-15',
      box: { top: 336, height: 34, left: '0%', width: '100%' },
      chip,
      layer: 5,
      texts: () => [title, time],
      origin: () => frame.getBoundingClientRect(),
    };
  }

  it.each([1, 2])('goes beside a chip that is full of text, at a zoom of %s', (scale) => {
    zoom = scale;
    expect(badgeBox('effort', narrowChip(40)).style.left).toBe('calc(100% - 5px)');
  });

  it.each([1, 2])('stands in the free corner of a wide chip, at a zoom of %s', (scale) => {
    zoom = scale;
    const { style } = badgeBox('effort', narrowChip(140));
    expect(style).toMatchObject({ left: 'calc(0% + 100% - 21px)', top: '339px', width: '18px' });
  });
});

describe('a dot', () => {
  /** A cell of 165 x 130 at (300, 200) in a row from (100, 200), its number in the middle of the first 30 px. */
  function cell(number: HTMLElement, ...chips: HTMLElement[]): Anchor {
    const parent = boxed(300, 200, 165, 130);
    return {
      parent,
      frame: parent,
      date: '2026-09-15',
      box: null,
      chip: null,
      layer: null,
      texts: () => [number, ...chips],
      origin: () => new Rect(100 * zoom, 200 * zoom, 1155 * zoom, 130 * zoom) as unknown as DOMRect,
    };
  }
  const area = (anchor: Anchor) => {
    const { style } = dotBox(anchor);
    return {
      left: px(style.left),
      top: px(style.top),
      right: px(style.left) + px(style.width),
      bottom: px(style.top) + px(style.height),
    };
  };

  it.each([1, 2])('takes the corner beside the number, at a zoom of %s', (scale) => {
    zoom = scale;
    const found = area(cell(boxed(370, 204, 24, 24), boxed(300, 230, 165, 22)));
    expect(found).toEqual({ left: 337, top: 2, right: 365, bottom: 30 });
  });

  it('covers no bar that passes below, however low the number stands', () => {
    const found = area(cell(boxed(370, 204, 24, 24), boxed(100, 224, 500, 22)));
    expect(found.bottom).toBeLessThanOrEqual(24);
    expect(found.bottom - found.top).toBeGreaterThanOrEqual(12);
  });

  it('goes to the other side of a number that stands in its corner', () => {
    expect(area(cell(boxed(437, 204, 24, 24)))).toMatchObject({ left: 200, right: 228 });
  });

  it('shrinks to itself where a cell has no room', () => {
    const parent = boxed(300, 200, 40, 60);
    const narrow = { ...cell(boxed(306, 202, 20, 20)), parent, frame: parent };
    expect(area(narrow)).toMatchObject({ left: 227, right: 239 });
  });

  it('keeps to the left in a page that runs from the right', () => {
    document.documentElement.dir = 'rtl';
    const anchor = cell(boxed(370, 204, 24, 24));
    anchor.parent.setAttribute('style', 'direction: rtl');
    expect(area(anchor)).toMatchObject({ left: 200, right: 228 });
    document.documentElement.removeAttribute('dir');
  });
});
