// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { dots as dotDrawing } from '../../src/page/dots.ts';
import { createDraw, type DrawInput } from '../../src/page/draw.ts';
import { hours } from '../../src/page/hours.ts';
import type { Mark } from '../../src/platform/marks.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import { renderView } from '../replicas/google-calendar/render/view.ts';
import { at, showPage } from '../sites/google-calendar/show-page.ts';
import { choice, conflict, effort, slot } from './marks.ts';

const intervals = at('2026-09-15', '18:00', '19:15', 'Intervals');
const massage = at('2026-09-15', '08:00', '09:00', 'Deep tissue massage');
const race = at('2026-09-19', '10:00', '11:00', 'Race');
const run = effort(eventIdAttribute(intervals), '2026-09-15', 1080, 1155);
const clash = conflict(eventIdAttribute(massage), '2026-09-15', 480, 540);
const big: Mark = {
  ...effort(eventIdAttribute(race), '2026-09-19', 600, 660),
  load: 'E5',
  label: 'as hard as it gets',
};
const fits = slot('s1', choice('2026-09-16', 1080), choice('2026-09-19', 1200));
const MARKS: Mark[] = [run, clash, big, fits];

describe('dots in a month', () => {
  let page: ReturnType<typeof showPage>;
  let draw: ReturnType<typeof createDraw>;
  beforeEach(() => {
    page = showPage({ view: 'month', events: [intervals, massage, race] });
    draw = createDraw(document, () => 0);
    draw.takeManners({ hours, days: dotDrawing });
  });

  const pass = (marks: Mark[] = MARKS, open: DrawInput['open'] = null) =>
    draw.pass({ marks, places: googleCalendar.places(document), theme: 'light', open, view: 'month' });
  const hosts = () => [...document.querySelectorAll('kneadtime-marks')];
  const dots = () => hosts().flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
  const dotOf = (date: string) => dots().find((dot) => dot.dataset.start === date) as HTMLElement;
  const keyOf = (mark: Mark) => (mark.role === 'slot' ? 'slot s1' : `${mark.role} ${mark.date} ${mark.nativeId}`);

  it('draws one dot a day, in the cell of its date and in no chip', () => {
    pass();
    expect(
      dots()
        .map((dot) => `${dot.dataset.kneadtime} ${dot.dataset.start} ${dot.dataset.end}`)
        .sort(),
    ).toEqual(['conflict 2026-09-15 2026-09-15', 'effort 2026-09-19 2026-09-19', 'slot 2026-09-16 2026-09-16']);
    for (const host of hosts()) {
      expect(host.parentElement?.getAttribute('role')).toBe('gridcell');
      expect(host.closest('[data-eventchip], [data-stacked-layout-chip-container]')).toBeNull();
    }
  });

  it('shows the most important mark of a day, and names them all', () => {
    pass();
    const dot = dotOf('2026-09-15');
    expect({ ...dot.dataset }).toMatchObject({ kneadtime: 'conflict', severity: 'conflict', eventId: clash.nativeId });
    expect(dot.getAttribute('aria-label')).toBe(`${clash.label}; ${run.label}`);
    expect(dotOf('2026-09-19').dataset.load).toBe('E5');
    expect(dotOf('2026-09-16').dataset.slotId).toBe('s1');
  });

  it('serves the card: from any mark to its dot, from a dot to all of its marks', () => {
    pass();
    const dot = dotOf('2026-09-15');
    expect(draw.button(keyOf(run))).toBe(dot);
    expect(draw.button(keyOf(clash))).toBe(dot);
    expect(draw.keyOf(dot)).toBe(keyOf(clash));
    expect(draw.marksOf(keyOf(run))).toEqual([keyOf(clash), keyOf(run)]);
    expect(draw.marksOf('effort 2030-01-01 x')).toEqual([]);
  });

  it('takes other marks of the day into the same node, and says so', () => {
    pass([run]);
    const dot = dotOf('2026-09-15');
    expect(dot.dataset.kneadtime).toBe('effort');
    expect(dot.querySelector('.spot')).not.toBeNull();
    pass();
    expect(dotOf('2026-09-15')).toBe(dot);
    expect(dot.querySelector('svg')).not.toBeNull();
    expect(dot.dataset.load).toBeUndefined();
  });

  it('is open while the card of any of its marks is, and goes to the date of the hour shown', () => {
    pass(MARKS, { key: keyOf(run), choice: 0 });
    expect(dotOf('2026-09-15').getAttribute('aria-expanded')).toBe('true');
    pass(MARKS, { key: 'slot s1', choice: 1 });
    expect(draw.marksOf('slot s1')).toEqual(['slot s1', keyOf(big)]);
    expect(dotOf('2026-09-16')).toBeUndefined();
    pass();
    expect(dotOf('2026-09-16').dataset.slotId).toBe('s1');
  });

  it('keeps its nodes over a re-render, and makes room for a week', () => {
    pass();
    const before = dots();
    page.main.replaceWith(renderView(document, page.state));
    pass();
    expect(dots().every((dot) => before.includes(dot))).toBe(true);
    document.querySelector('[role=main]')?.replaceWith(renderView(document, { ...page.state, view: 'week' }));
    pass();
    expect(dots().map((button) => button.className)).not.toContain('dot');
    expect(draw.marksOf(keyOf(run))).toEqual([keyOf(run)]);
    expect(draw.button('day 2026-09-15')).toBeNull();
  });

  it('changes nothing when nothing changed', () => {
    pass();
    const observer = new MutationObserver(() => undefined);
    const options = { childList: true, subtree: true, attributes: true };
    observer.observe(document.documentElement, options);
    for (const host of hosts()) if (host.shadowRoot) observer.observe(host.shadowRoot, options);
    pass();
    expect(observer.takeRecords()).toEqual([]);
  });
});
