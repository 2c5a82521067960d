// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraw } from '../../src/page/draw.ts';
import { lines } from '../../src/page/lines.ts';
import { panel } from '../../src/page/panel.ts';
import type { Mark } from '../../src/platform/marks.ts';
import type { PageKind } from '../../src/sites/site.ts';
import { linePlaces, linesShown, partsOf, showFeed } from './activity-page.ts';
import { done, timeline } from './aftermath.ts';
import { choice, slot } from './marks.ts';

const OFFER = { slotId: 's1', text: 'Sports massage, Thu 18:00' };
const MARKS: Mark[] = [done('1', { slot: OFFER }), slot('s1', choice('2026-09-17', 1080))];

describe('the panel on the page of one activity', () => {
  let draw: ReturnType<typeof createDraw>;
  beforeEach(() => {
    showFeed(['1']);
    draw = createDraw(document, () => 0);
    draw.takeManners({ lines });
    draw.takeManners({ lines: panel });
  });

  const pass = (marks: readonly Mark[] = MARKS, view: PageKind['view'] = 'activity') =>
    draw.pass({ marks, places: linePlaces(), theme: 'light', open: null, view });
  const host = () => document.querySelector('kneadtime-marks');
  const classes = () => partsOf(host()).map((part) => part.className.split(' ')[0]);

  it('should show the line, the picture, the slot and the question, in the order in which they are read', () => {
    pass();
    expect(classes()).toEqual(['line', 'picture', 'offer', 'ask']);
    expect(host()?.getAttribute('data-flow')).toBe('panel');
    const [, picture, , ask] = partsOf(host());
    expect(picture?.localName).toBe('div');
    expect(picture?.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(timeline().text);
    expect(ask?.localName).toBe('button');
    expect(ask?.dataset.action).toBe('check-in');
    expect(ask?.textContent).toBe('How do the legs feel?');
    expect(draw.keyOf(ask as Element)).toBe('effort 2026-09-15 1');
  });

  it.each([
    ['the line alone of an effort that is long over', { line: 'Hard' }, ['line']],
    [
      'the line and the picture where it is too late to ask',
      { line: 'Hard', timeline: timeline() },
      ['line', 'picture'],
    ],
    ['no picture once the days after a race are over', { line: 'Hard', checkIn: 'How are you?' }, ['line', 'ask']],
  ])('should show %s', (_, shown, parts) => {
    pass([{ ...done('1'), aftermath: shown }]);
    expect(classes()).toEqual(parts);
  });

  it('should draw the picture anew when the hours pass, in the same node', () => {
    pass();
    const svg = partsOf(host())[1]?.querySelector('svg');
    const now = () => svg?.querySelector('.now line')?.getAttribute('x1');
    expect(now()).toBe('20.83%');
    pass([done('1', { timeline: timeline({ nowHour: 48 }) })]);
    expect(now()).toBe('50%');
    expect(partsOf(host())[1]?.querySelector('svg')).toBe(svg);
  });

  it('should be a line again in a list', () => {
    pass();
    const before = host();
    pass(MARKS, 'feed');
    expect(classes()).toEqual(['line', 'offer']);
    expect(host()).toBe(before);
    expect(host()?.getAttribute('data-flow')).toBe('card');
    expect(linesShown()).toEqual([{ beside: '1', own: '1' }]);
  });

  it('should change nothing when nothing changed', () => {
    pass();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    const root = host()?.shadowRoot;
    if (root) observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    pass();
    expect(observer.takeRecords()).toEqual([]);
  });
});
