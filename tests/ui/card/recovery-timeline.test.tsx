/** @jsxImportSource ../../../src/ui/light-jsx */
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecoveryDays } from '../../../src/platform/marks.ts';
import { RecoveryTimeline } from '../../../src/ui/card/recovery-timeline.tsx';
import { stretchesOf } from '../../../src/ui/card/timeline-stretches.ts';
import { tickNames } from '../../../src/ui/card/timeline-ticks.ts';
import { render } from '../../../src/ui/light-jsx/render.ts';
import { timeline } from '../../page/aftermath.ts';

describe('stretchesOf', () => {
  it.each([
    [
      'joins neighbours of one look',
      [
        [0, 20, 'good'],
        [20, 90, 'ok'],
      ],
      [[0, 72, 'open']],
    ],
    [
      'tells closed, opening and open apart',
      [
        [0, 24, 'conflict'],
        [24, 48, 'caution'],
        [48, 99, 'info'],
      ],
      [
        [0, 24, 'closed'],
        [24, 48, 'opening'],
        [48, 72, 'open'],
      ],
    ],
    [
      'leaves out what is empty or beyond the end',
      [
        [0, 0, 'conflict'],
        [0, 80, 'ok'],
        [80, 90, 'caution'],
      ],
      [[0, 72, 'open']],
    ],
    [
      'keeps a hole',
      [
        [0, 10, 'ok'],
        [20, 30, 'ok'],
      ],
      [
        [0, 10, 'open'],
        [20, 30, 'open'],
      ],
    ],
  ] as const)('should do right: %s', (_name, steps, wanted) => {
    const given = steps.map(([from, to, severity]) => ({ from, to, severity }));
    expect(stretchesOf(given, 72).map(({ from, to, openness }) => [from, to, openness])).toEqual(wanted);
  });
});

describe('tickNames', () => {
  const days = (count: number) => Array.from({ length: count }, (_, i) => ({ hour: i * 24 + 6, label: `day ${i}` }));
  it.each([
    [4, 96, false, 4],
    [14, 14 * 24, false, 5],
    [14, 14 * 24, true, 7],
    [1, 4, true, 0],
    [0, 96, true, 0],
  ])('should name of %i days in %i hours (wide: %s) %i', (count, span, wide, named) => {
    expect(tickNames(days(count), span, wide)).toHaveLength(named);
  });
});

describe('RecoveryTimeline', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });
  const show = (change: Partial<RecoveryDays> = {}, rtl = false) =>
    render(<RecoveryTimeline timeline={timeline(change)} rtl={rtl} wide={false} />, root);
  const rects = (openness: string) =>
    [...root.querySelectorAll(`rect.${openness}`)].map((rect) => [rect.getAttribute('x'), rect.getAttribute('width')]);

  it('should be one picture with a name', () => {
    show();
    const svg = root.querySelector('svg');
    expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe(timeline().text);
  });

  it('should say by the height of a bar what its colour says', () => {
    show();
    const heights = ['closed', 'opening', 'open'].map((name) =>
      root.querySelector(`rect.${name}`)?.getAttribute('height'),
    );
    expect(new Set(heights).size).toBe(3);
    expect(rects('closed')).toEqual([
      ['0%', '12.5%'],
      ['0%', '25%'],
    ]);
  });

  it('should run from right to left where the language does', () => {
    show({}, true);
    expect(rects('closed')).toEqual([
      ['87.5%', '12.5%'],
      ['75%', '25%'],
    ]);
    expect(root.querySelector('.now line')?.getAttribute('x1')).toBe('79.17%');
  });

  it('should hold numbers that no worker sends', () => {
    show({ spanHours: 0, nowHour: -5, ticks: [{ hour: 1e9, label: '<b>' }] });
    expect(root.querySelector('.now line')?.getAttribute('x1')).toBe('0%');
    expect(root.querySelector('b')).toBeNull();
  });
});
