import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/page/card-place.ts';
import { propertyRuns } from '../core/property-runs.ts';

const VIEW = { width: 1440, height: 900 };
const CARD = { width: 320, height: 240 };

describe('placeCard', () => {
  it('stands right of its mark, left where there is no room', () => {
    expect(placeCard({ left: 400, top: 300, width: 130, height: 50 }, CARD, VIEW)).toMatchObject({
      x: 542,
      side: 'right',
    });
    expect(placeCard({ left: 1290, top: 300, width: 130, height: 50 }, CARD, VIEW)).toMatchObject({
      x: 958,
      side: 'left',
    });
  });
  it('on a page that runs right to left it is the other way round', () => {
    const at = (left: number) => placeCard({ left, top: 300, width: 130, height: 50 }, CARD, VIEW, true);
    expect(at(900)).toMatchObject({ x: 568, side: 'left' });
    expect(at(20)).toMatchObject({ x: 162, side: 'right' });
  });
  it('points at nothing that was scrolled away', () => {
    expect(placeCard({ left: 400, top: -300, width: 130, height: 50 }, CARD, VIEW).side).toBe('none');
  });
  it('is never off screen', () => {
    const px = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(
        px,
        px,
        fc.integer({ min: 340, max: 3000 }),
        fc.integer({ min: 260, max: 2000 }),
        (left, top, width, height) => {
          const { x, y } = placeCard({ left, top, width: 130, height: 40 }, CARD, { width, height });
          expect(x).toBeGreaterThanOrEqual(8);
          expect(y).toBeGreaterThanOrEqual(8);
          expect(x + CARD.width).toBeLessThanOrEqual(width - 8);
          expect(y + CARD.height).toBeLessThanOrEqual(height - 8);
        },
      ),
      propertyRuns(100),
    );
  });
});
