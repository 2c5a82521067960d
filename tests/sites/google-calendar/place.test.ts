// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateOfKey } from '../../../src/sites/google-calendar/date-key.ts';
import { places } from '../../../src/sites/google-calendar/place.ts';
import type { Anchor } from '../../../src/sites/site.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { at, showPage } from './show-page.ts';

afterEach(() => vi.restoreAllMocks());

const run = at('2026-09-15', '18:00', '19:00', 'Run');

function shown(overrides: Partial<ReplicaState>) {
  showPage({ events: [run], ...overrides });
  return places(document);
}

const keyIn = (anchor: Anchor | null | undefined) =>
  dateOfKey(
    anchor?.parent.getAttribute('data-datekey') ??
      anchor?.parent.querySelector('[data-datekey]')?.getAttribute('data-datekey') ??
      null,
  );

describe('places of days', () => {
  it.each(['month', 'customweek'] as const)('a %s has a cell for each of its days and no hours', (view) => {
    const found = shown({ view });
    expect(found?.scale).toBe('days');
    const anchor = found?.day('2026-09-15');
    expect(keyIn(anchor)).toBe('2026-09-15');
    expect(anchor?.parent.closest('[data-eventchip]')).toBeNull();
    expect(found?.day('2027-09-15')).toBeNull();
    expect(found?.slot({ date: '2026-09-15', startMinute: 600, endMinute: 660 })).toBeNull();
    expect(found?.hourAt(10, 10)).toBeNull();
  });

  it('finds the cells of a generation that lost their mark, by the dates in them', () => {
    showPage({ view: 'month', events: [run] });
    for (const cell of document.querySelectorAll('[data-dragsource-type="8"]')) {
      cell.removeAttribute('data-dragsource-type');
    }
    const found = places(document);
    expect(found?.scale).toBe('days');
    expect(keyIn(found?.day('2026-09-15'))).toBe('2026-09-15');
  });

  it('while one month goes and another comes, the one that comes counts', () => {
    showPage({ view: 'month' });
    const row = document.querySelector('[data-datekey]')?.closest('[role=grid]');
    const old = row?.cloneNode(true) as Element;
    row?.prepend(...old.children);
    const cells = [...document.querySelectorAll('[data-dragsource-type="8"]')];
    const found = places(document);
    const date = dateOfKey(cells[0]?.getAttribute('data-datekey') ?? null) ?? '';
    expect(found?.day(date)?.parent).toBe(cells[cells.length / 2]?.closest('[role=gridcell]'));
  });

  it.each(['agenda', 'year', 'search'] as const)('the %s has no places', (view) => {
    expect(shown({ view })).toBeNull();
  });

  it('a week that lost the index of its columns is still a week', () => {
    showPage({ events: [run] });
    for (const column of document.querySelectorAll('[data-column-index]')) column.removeAttribute('data-column-index');
    expect(places(document)?.scale).toBe('hours');
  });
});

describe('the hour under a point', () => {
  /** 100 px a day from the left, 48 px an hour, scrolled down by six hours; seen between 200 and 700. */
  function laidOut(overrides: Partial<ReplicaState> = {}, zoom = 1, fromRight = false) {
    showPage({ events: [run], ...overrides });
    const columns = [...document.querySelectorAll('[data-column-index]')];
    for (const [i, column] of columns.entries()) {
      const at = fromRight ? columns.length - 1 - i : i;
      stub(column, { left: at * 100 * zoom, top: (200 - 288) * zoom, width: 100 * zoom, height: 1153 * zoom }, 1153);
    }
    const scroller = columns[0]?.parentElement?.parentElement;
    if (scroller) stub(scroller, { left: 0, top: 200 * zoom, width: 700 * zoom, height: 500 * zoom }, 500);
    return places(document);
  }

  function stub(element: Element, box: { left: number; top: number; width: number; height: number }, client: number) {
    const rect = { ...box, x: box.left, y: box.top, right: box.left + box.width, bottom: box.top + box.height };
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ ...rect, toJSON: () => rect } as DOMRect);
    Object.defineProperty(element, 'clientHeight', { configurable: true, get: () => client });
  }

  it('is told in the column of its date', () => {
    const found = laidOut();
    expect(found?.hourAt(150, 200)).toEqual({ date: '2026-09-15', minute: 360 });
    expect(found?.hourAt(0, 248)).toEqual({ date: '2026-09-14', minute: 420 });
  });

  it('stays within what is seen of the day, and within the day', () => {
    const found = laidOut();
    expect(found?.hourAt(150, 0)).toEqual({ date: '2026-09-15', minute: 360 });
    expect(found?.hourAt(150, 5000)).toEqual({ date: '2026-09-15', minute: 985 });
  });

  it('is none beside the days', () => {
    const found = laidOut();
    expect(found?.hourAt(-1, 300)).toBeNull();
    expect(found?.hourAt(700, 300)).toBeNull();
  });

  it('follows a page that is drawn twice as large', () => {
    expect(laidOut({}, 2)?.hourAt(300, 496)).toEqual({ date: '2026-09-15', minute: 420 });
  });

  it('follows the columns where they run from the right, and where weekends are hidden', () => {
    expect(laidOut({ locale: 'ar' }, 1, true)?.hourAt(650, 248)).toEqual({ date: '2026-09-14', minute: 420 });
    expect(laidOut({ hideWeekends: true })?.hourAt(450, 248)).toEqual({ date: '2026-09-18', minute: 420 });
    expect(laidOut({ hideWeekends: true })?.hourAt(550, 248)).toBeNull();
  });

  it('is none in the column of another person', () => {
    const people = [{ email: 'mira@example.com', name: 'Mira' }];
    const found = laidOut({ view: 'day', date: '2026-09-15', people });
    expect(found?.hourAt(50, 248)).toEqual({ date: '2026-09-15', minute: 420 });
    expect(found?.hourAt(150, 248)).toBeNull();
  });
});
