// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraw } from '../../src/page/draw.ts';
import { flowDots } from '../../src/page/flow-dots.ts';
import { lines } from '../../src/page/lines.ts';
import type { Mark } from '../../src/platform/marks.ts';
import type { Places } from '../../src/sites/site.ts';
import { fillTable, showTable } from './activity-page.ts';
import { aftermath, done } from './aftermath.ts';
import { choice, slot } from './marks.ts';

const DAYS = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'];
const MARKS: Mark[] = [done('1'), slot('s1', choice('2026-09-17', 1080)), slot('s2', choice('2026-10-01', 1080))];

/** The cells of a month, by date; its geometry is nobody's business. */
const places: Places = {
  scale: 'days',
  slot: () => null,
  onEvent: () => [],
  hourAt: () => null,
  day(date) {
    const parent = document.querySelector(`[data-id="${date}"] td`);
    const origin = () => {
      throw new Error('asked for layout');
    };
    return parent && { parent, frame: parent, chip: null, date, box: null, layer: null, texts: () => [], origin };
  },
};

describe('dots in the flow of their cells', () => {
  let draw: ReturnType<typeof createDraw>;
  beforeEach(() => {
    showTable(DAYS);
    draw = createDraw(document, () => 0);
    draw.takeManners({ lines, days: flowDots });
  });

  const pass = () => draw.pass({ marks: MARKS, places, theme: 'light', open: null, view: 'month' });
  const shown = () =>
    [...document.querySelectorAll('kneadtime-marks')].map((host) => {
      const dot = host.shadowRoot?.querySelector<HTMLElement>('.dot');
      return [host.closest('tr')?.dataset.id, host.getAttribute('data-flow'), dot?.dataset.kneadtime];
    });

  it('should stand at the end of the cell of their day, without a look at the layout', () => {
    pass();
    expect(shown()).toEqual([
      ['2026-09-15', 'dot', 'effort'],
      ['2026-09-17', 'dot', 'slot'],
    ]);
    for (const host of document.querySelectorAll('kneadtime-marks')) {
      expect(host.parentElement?.lastElementChild).toBe(host);
      expect(host.shadowRoot?.querySelector('.dot')?.getAttribute('style')).toBeNull();
    }
  });

  it('should say all that a line would, which does not stand beside them', () => {
    pass();
    const dot = document.querySelector('kneadtime-marks')?.shadowRoot?.querySelector('.dot');
    expect(dot?.getAttribute('aria-label')).toBe(`${aftermath().line}, very hard, legs need about 72 hours`);
  });

  it('should keep their nodes over a re-render', () => {
    pass();
    const before = [...document.querySelectorAll('kneadtime-marks')];
    fillTable(DAYS);
    pass();
    expect([...document.querySelectorAll('kneadtime-marks')]).toEqual(before);
    fillTable(['2026-10-12']);
    pass();
    expect(shown()).toEqual([]);
  });
});
