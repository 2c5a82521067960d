// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDraw, type DrawInput } from '../../src/page/draw.ts';
import { hours } from '../../src/page/hours.ts';
import type { Mark } from '../../src/platform/marks.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';
import { eventIdAttribute } from '../replicas/google-calendar/encode.ts';
import { renderView } from '../replicas/google-calendar/render/view.ts';
import { at, showPage } from '../sites/google-calendar/show-page.ts';
import { choice, conflict, effort, slot } from './marks.ts';

const intervals = at('2026-09-15', '18:00', '19:15', 'Intervals');
const massage = at('2026-09-17', '17:00', '18:00', 'Deep tissue massage');
const race = { ...at('2026-09-19', '00:00', '00:00', 'Race'), allDay: true, end: { date: '2026-09-20', minute: 0 } };
const MARKS: Mark[] = [
  effort(eventIdAttribute(intervals), '2026-09-15', 1080, 1155),
  conflict(eventIdAttribute(massage), '2026-09-17', 1020, 1080),
  effort(eventIdAttribute(race), '2026-09-19', 0, 1440),
  slot('s1', choice('2026-09-16', 1080), choice('2026-09-18', 1200)),
];

describe('draw', () => {
  let page: ReturnType<typeof showPage>;
  let draw: ReturnType<typeof createDraw>;
  beforeEach(() => {
    page = showPage({ events: [intervals, massage, race] });
    draw = createDraw(document, () => 0);
    draw.takeManners({ hours });
  });

  const theme = () => googleCalendar.theme(document);
  const pass = (marks: Mark[] = MARKS, open: DrawInput['open'] = null) =>
    draw.pass({ marks, places: googleCalendar.places(document), view: 'week', theme: theme(), open });
  const hosts = () => [...document.querySelectorAll('kneadtime-marks')];
  const buttons = () => hosts().flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
  const roles = () =>
    buttons()
      .map((button) => `${button.dataset.kneadtime} ${button.dataset.start}`)
      .sort();

  it('puts every mark in a host of its own day, never inside a chip', () => {
    pass();
    expect(roles()).toEqual([
      'conflict 2026-09-17T17:00:00+02:00',
      'effort 2026-09-15T18:00:00+02:00',
      'effort 2026-09-19T00:00:00+02:00',
      'slot 2026-09-16T18:00:00+02:00',
    ]);
    for (const host of hosts()) {
      expect(host.parentElement?.getAttribute('role')).toBe('gridcell');
      expect(host.closest('[data-eventchip]')).toBeNull();
      expect(host.shadowRoot?.mode).toBe('open');
    }
  });

  it('gives each mark its whole contract', () => {
    pass();
    const of = (role: string) => buttons().find((button) => button.dataset.kneadtime === role) as HTMLElement;
    expect({ ...of('slot').dataset }).toMatchObject({
      slotId: 's1',
      kind: 'sports',
      severity: 'good',
      rules: 'cadence before-effort',
      end: '2026-09-16T19:00:00+02:00',
    });
    const run = buttons().find((button) => button.dataset.eventId === eventIdAttribute(intervals)) as HTMLElement;
    expect({ ...run.dataset }).toMatchObject({
      load: 'E3',
      kind: 'hard',
      eventId: eventIdAttribute(intervals),
    });
    expect({ ...of('conflict').dataset }).toMatchObject({
      severity: 'conflict',
      kind: 'deep',
      rules: 'before-effort',
      eventId: eventIdAttribute(massage),
    });
    for (const button of buttons()) expect(button.getAttribute('aria-label')).not.toBe('');
    expect(of('effort').querySelectorAll('i.on')).toHaveLength(3);
  });

  it('a slot lies under the chips, a badge just above its own', () => {
    pass();
    for (const button of buttons()) {
      const layer = Number(button.style.zIndex);
      if (button.dataset.kneadtime === 'slot') expect(layer).toBeLessThan(5);
      else expect(layer).toBe(6);
    }
  });

  it('changes nothing when nothing changed', () => {
    pass();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const options = { childList: true, subtree: true, attributes: true, characterData: true };
    observer.observe(document.documentElement, options);
    for (const host of hosts()) if (host.shadowRoot) observer.observe(host.shadowRoot, options);
    pass();
    seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
  });

  it('moves its nodes over a re-render and builds none anew', () => {
    pass();
    const before = { hosts: hosts(), buttons: buttons() };
    page.main.replaceWith(renderView(document, page.state));
    pass();
    expect(hosts().every((host) => before.hosts.includes(host))).toBe(true);
    expect(buttons().every((button) => before.buttons.includes(button))).toBe(true);
    expect(buttons()).toHaveLength(MARKS.length);
  });

  it('follows a chip that the page recycles for another event', () => {
    pass();
    const chip = document.querySelector(`[data-eventid="${eventIdAttribute(intervals)}"]`);
    const other = document.querySelector(`[data-eventid="${eventIdAttribute(massage)}"]`);
    for (const [node, event] of [
      [chip, massage],
      [other, intervals],
    ] as const) {
      for (const part of [node, ...(node?.querySelectorAll('[data-eventid]') ?? [])])
        part?.setAttribute('data-eventid', eventIdAttribute(event));
    }
    pass([
      effort(eventIdAttribute(intervals), '2026-09-17', 1020, 1080),
      conflict(eventIdAttribute(massage), '2026-09-15', 1080, 1155),
    ]);
    const column = (role: string) =>
      hosts().find((host) => host.shadowRoot?.querySelector(`[data-kneadtime="${role}"]`))?.parentElement;
    expect(column('conflict')?.contains(chip)).toBe(true);
    expect(column('effort')?.contains(other)).toBe(true);
  });

  it('leaves nothing behind after a week change, or when it is cleared', () => {
    pass();
    page.main.replaceWith(renderView(document, { ...page.state, date: '2026-10-12' }));
    pass();
    expect(hosts()).toEqual([]);
    page.main.replaceWith(renderView(document, page.state));
    pass();
    draw.clear();
    expect(hosts()).toEqual([]);
  });

  it('takes a host away with its last mark', () => {
    pass();
    pass(MARKS.slice(0, 1));
    expect(hosts()).toHaveLength(1);
    pass([]);
    expect(hosts()).toEqual([]);
  });

  it('a view without columns has no marks', () => {
    pass();
    page.main.replaceWith(renderView(document, { ...page.state, view: 'month' }));
    document.querySelector('.r-main')?.remove();
    draw.pass({ marks: MARKS, places: null, theme: 'light', open: null, view: 'other' });
    expect(hosts()).toEqual([]);
  });

  it('shows the hour that its card shows', () => {
    pass(MARKS, { key: 'slot s1', choice: 1 });
    expect(roles()).toContain('slot 2026-09-18T20:00:00+02:00');
    pass(MARKS, null);
    expect(roles()).toContain('slot 2026-09-16T18:00:00+02:00');
  });

  it('follows a chip that the page moves, in the same pass', () => {
    pass();
    const badge = () => buttons().find((button) => button.dataset.eventId === eventIdAttribute(intervals));
    const before = badge()?.style.top;
    const chip = document.querySelector<HTMLElement>(`[data-eventid="${eventIdAttribute(intervals)}"]`);
    chip?.style.setProperty('top', '100px');
    pass();
    expect(before).not.toBe('104px');
    expect(badge()?.style.top).toBe('104px');
    chip?.remove();
    pass();
    expect(badge()).toBeUndefined();
  });

  it('draws a slot where a hand holds it, and moves nothing else', () => {
    const open = { key: 'slot s1', choice: 1 };
    pass(MARKS, open);
    const button = draw.button('slot s1') as HTMLElement;
    const others = () =>
      buttons()
        .filter((other) => other !== button)
        .map((other) => other.outerHTML);
    const before = others();
    const held = (date: string, startMinute: number, severity: string) =>
      pass(MARKS, { ...open, place: { date, startMinute, endMinute: startMinute + 60, severity } });
    held('2026-09-17', 600, 'conflict');
    expect(draw.button('slot s1')).toBe(button);
    expect([button.style.top, button.dataset.severity]).toEqual(['480px', 'conflict']);
    expect(button.classList.contains('dragging')).toBe(true);
    expect((button.getRootNode() as ShadowRoot).host.parentElement?.querySelector('[data-eventid]')).toBe(
      document.querySelector(`[data-eventid="${eventIdAttribute(massage)}"]`),
    );
    held('2026-09-17', 615, 'good');
    expect([button.style.top, button.dataset.severity]).toEqual(['492px', 'good']);
    expect(others()).toEqual(before);
    held('2031-01-01', 615, 'good');
    expect(button.dataset.start).toBe('2026-09-18T20:00:00+02:00');
    pass(MARKS, open);
    expect(button.classList.contains('dragging')).toBe(false);
    expect([button.dataset.severity, button.style.top]).toEqual(['good', '960px']);
  });

  it('keeps the focus on a mark that moves', () => {
    pass();
    const button = draw.button('slot s1');
    button?.focus();
    pass(MARKS, { key: 'slot s1', choice: 1 });
    expect((button?.getRootNode() as ShadowRoot | undefined)?.activeElement).toBe(button);
  });

  it('an element of the page with the same name is not ours', () => {
    pass();
    expect(hosts().map((host) => draw.owns(host))).not.toContain(false);
    expect(draw.owns(document.createElement('kneadtime-marks'))).toBe(false);
  });

  it('follows the theme', () => {
    pass();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#1B1B1B');
    pass();
    expect(new Set(hosts().map((host) => host.getAttribute('data-theme')))).toEqual(new Set(['dark']));
  });

  it('lets a page win that takes the marks out again and again', () => {
    for (let i = 0; i < 100; i++) {
      pass();
      for (const host of hosts()) host.remove();
    }
    pass();
    expect(hosts()).toEqual([]);
  });

  it('writes titles as text', () => {
    const hostile = slot('s2', choice('2026-09-16', 600));
    hostile.title = '<img src=x onerror=alert(1)>';
    pass([hostile]);
    expect(buttons()[0]?.querySelector('img')).toBeNull();
    expect(buttons()[0]?.textContent).toContain('<img');
  });
});
