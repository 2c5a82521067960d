import { describe, expect, it } from 'vitest';
import { placeLine } from '../../src/page/draft-place.ts';

describe('where the line stands', () => {
  const LINE = { width: 280, height: 60 };
  const VIEW = { width: 1280, height: 800 };
  const none = () => [];
  const place = (left: number, top: number, width: number, height: number, rtl = false) =>
    placeLine({ left, top, width, height }, LINE, VIEW, rtl, none);

  it('beside the form, in the direction of the page, else on the other side, below or above', () => {
    expect(place(400, 100, 400, 400)).toEqual({ x: 808, y: 100 });
    expect(place(400, 100, 400, 400, true)).toEqual({ x: 112, y: 100 });
    expect(place(800, 100, 460, 400)).toEqual({ x: 512, y: 100 });
    expect(place(100, 100, 1100, 400)).toEqual({ x: 100, y: 508 });
    expect(place(100, 300, 1100, 480)).toEqual({ x: 100, y: 232 });
    expect(place(400, 780, 400, 400).y).toBe(732);
  });

  it('in a corner of a form that fills the page, where none of its controls is', () => {
    const full = { left: 0, top: 0, ...VIEW };
    const at = (...taken: { left: number; top: number; width: number; height: number }[]) =>
      placeLine(full, LINE, VIEW, false, () => taken);
    expect(at()).toEqual({ x: 992, y: 732 });
    expect(at({ left: 1100, top: 700, width: 100, height: 90 })).toEqual({ x: 8, y: 732 });
    expect(at({ left: 0, top: 700, width: 1280, height: 100 })).toEqual({ x: 992, y: 8 });
    expect(at(full)).toEqual({ x: 992, y: 732 });
  });
});
