// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { columnView } from '../../replicas/google-calendar/render/column-view.ts';
import { monthView } from '../../replicas/google-calendar/render/month-view.ts';
import { at, readPage, showPage } from './show-page.ts';

const allDay = (from: string, to: string, title: string) => ({
  ...at(from, '00:00', '00:00', title),
  allDay: true,
  end: { date: to, minute: 0 },
});
const wall = (date: string, minute: number, end: string, endMinute: number) => ({
  type: 'wall',
  start: { date, minute },
  end: { date: end, minute: endMinute },
});
const chipOf = (title: string) =>
  [...document.querySelectorAll('[data-eventchip]')].find((chip) => chip.textContent?.includes(title)) as HTMLElement;
const labelOf = (title: string) =>
  chipOf(title).querySelector('[role=button] > span:not([aria-hidden])') as HTMLElement;

describe('a month', () => {
  it('joins a bar over week rows, and says what goes on outside', () => {
    const events = [allDay('2026-09-10', '2026-09-23', 'Altitude camp'), allDay('2026-09-25', '2026-10-20', 'Travel')];
    const { url } = showPage({ view: 'month', date: '2026-09-15', events });
    expect(readPage(url)).toMatchObject({ problems: [], seen: [] });
    expect(readPage(url).events.map(({ title, when, clipped }) => [title, when, clipped])).toEqual([
      ['Altitude camp', { type: 'dates', from: '2026-09-10', to: '2026-09-23' }, undefined],
      ['Travel', { type: 'dates', from: '2026-09-25', to: '2026-10-05' }, { end: true }],
    ]);
  });

  it('takes minutes from the label, and the night after from its dates', () => {
    const events = [at('2026-09-15', '11:52', '12:07', 'Call'), at('2026-09-30', '22:15', '06:30', 'Night relay')];
    for (const locale of ['en', 'ja', 'ar', 'iw', 'hi', 'de'] as const) {
      const { url } = showPage({ view: 'month', date: '2026-09-15', events, locale, clock: '12' });
      const whens = readPage(url).events.map(({ when }) => when);
      expect(whens, locale).toEqual([
        wall('2026-09-15', 712, '2026-09-15', 727),
        wall('2026-09-30', 1335, '2026-10-01', 390),
      ]);
    }
  });

  it('a night whose first day is not shown began the day before', () => {
    const { url } = showPage({
      view: 'month',
      date: '2026-09-15',
      events: [at('2026-09-15', '22:15', '06:30', 'Night')],
    });
    const label = labelOf('Night');
    label.textContent = (label.textContent ?? '')
      .replace('September 15', 'September 14')
      .replace('September 16', 'September 15');
    expect(readPage(url).events.map(({ when }) => when)).toEqual([wall('2026-09-14', 1335, '2026-09-15', 390)]);
  });

  it('knows nothing of what is behind "N more", and that is no problem', () => {
    const events = ['A', 'B', 'C', 'D'].map((title) => at('2026-09-15', '10:00', '11:00', title));
    const { url } = showPage({ view: 'month', date: '2026-09-15', events, dialect: { monthRows: 2 } });
    expect(readPage(url)).toMatchObject({ events: [{ title: 'A' }], problems: [] });
  });

  it('a time of which half of the day is not known is left out, and that is said', () => {
    const events = [at('2026-09-15', '10:00', '11:00', 'Run'), at('2026-09-16', '10:00', '11:00', 'Swim')];
    const { url } = showPage({ view: 'month', date: '2026-09-15', events, clock: '12' });
    const label = labelOf('Run');
    label.textContent = (label.textContent ?? '').replace('10am', '10:00 xx').replace('11am', '11:00am');
    expect(readPage(url)).toMatchObject({
      events: [{ title: 'Swim' }],
      problems: [{ code: 'unreadable-event', detail: '1' }],
    });
  });

  it('in a language of which we know no words for the halves, only a clear 24-hour time is read', () => {
    const events = [at('2026-09-15', '10:00', '11:00', 'Run')];
    const { url } = showPage({ view: 'month', date: '2026-09-15', events });
    document.documentElement.lang = 'tlh';
    expect(readPage(url)).toMatchObject({ events: [], problems: [{ code: 'unreadable-event' }] });
    const label = labelOf('Run');
    label.textContent = (label.textContent ?? '').replace('11:00', '13:00');
    expect(readPage(url)).toMatchObject({
      events: [{ when: wall('2026-09-15', 600, '2026-09-15', 780) }],
      problems: [],
    });
  });

  it('of an event without an end its beginning is read, and that is said', () => {
    const { url } = showPage({
      view: 'month',
      date: '2026-09-15',
      events: [at('2026-09-15', '10:00', '11:00', 'Race')],
    });
    labelOf('Race').remove();
    expect(readPage(url)).toMatchObject({
      events: [{ title: 'Race', when: { start: { date: '2026-09-15', minute: 600 } }, clipped: { end: true } }],
      problems: [{ code: 'unreadable-event' }],
    });
  });

  it('a label that contradicts the time shown is not believed', () => {
    const { url } = showPage({
      view: 'month',
      date: '2026-09-15',
      events: [at('2026-09-15', '10:00', '11:00', 'Race')],
    });
    const label = labelOf('Race');
    label.textContent = (label.textContent ?? '').replace('10:00', '09:00');
    expect(readPage(url)).toMatchObject({ events: [], problems: [{ code: 'unreadable-event' }] });
  });

  it.each(['left', 'right'] as const)('a row that runs from the right is placed by %s alone', (rtlChips) => {
    const events = [allDay('2026-09-15', '2026-09-18', 'Camp'), at('2026-09-20', '10:00', '11:00', 'Run')];
    const { url } = showPage({ view: 'month', date: '2026-09-15', events, locale: 'ar', dialect: { rtlChips } });
    document.documentElement.dir = 'rtl';
    // The chips leave their cells for the row.
    for (const row of document.querySelectorAll('[role=main] [role=row]'))
      row.append(...row.querySelectorAll('[data-eventchip]'));
    expect(readPage(url).events.map(({ when }) => when)).toEqual([
      { type: 'dates', from: '2026-09-15', to: '2026-09-18' },
      wall('2026-09-20', 600, '2026-09-20', 660),
    ]);
    document.documentElement.removeAttribute('dir');
  });

  it('a day that lost its key has the date of its weekday in the other weeks', () => {
    const { url } = showPage({
      view: 'month',
      date: '2026-09-15',
      events: [at('2026-09-15', '10:00', '11:00', 'Run')],
    });
    const cell = chipOf('Run').closest('[role=gridcell]');
    for (const keyed of cell?.querySelectorAll('[data-datekey]') ?? []) keyed.removeAttribute('data-datekey');
    expect(readPage(url).events).toMatchObject([{ when: { start: { date: '2026-09-15' } } }]);
  });

  it('two routes to a date that disagree give another route, and never two dates', () => {
    const { url } = showPage({
      view: 'month',
      date: '2026-09-15',
      events: [at('2026-09-15', '10:00', '11:00', 'Run')],
    });
    const number = chipOf('Run').closest('[role=gridcell]')?.querySelector('h2');
    number?.setAttribute('data-datekey', String(Number(number.getAttribute('data-datekey')) + 1));
    expect(readPage(url).events).toMatchObject([{ when: { start: { date: '2026-09-15' } } }]);
  });

  it('with two mains is waited for; under its address, the columns of the view before are as well', () => {
    const events = [at('2026-09-15', '10:00', '11:00', 'Run')];
    const { url, state, main } = showPage({ view: 'month', date: '2026-09-15', events });
    main.after(monthView(document, { ...state, date: '2026-10-15' }));
    expect(googleCalendar.read(url, document)).toBeNull();
    main.nextElementSibling?.remove();
    main.replaceWith(columnView(document, { ...state, view: 'week' }));
    expect(googleCalendar.read(url, document)).toBeNull();
    expect(readPage(url, true).seen).toHaveLength(1);
  });

  it('is told by its structure where the address does not say', () => {
    showPage({ view: 'month', date: '2026-09-15', events: [at('2026-09-15', '10:00', '11:00', 'Run')] });
    document.body.removeAttribute('data-viewkey');
    for (const named of document.querySelectorAll('[data-active-view]')) named.removeAttribute('data-active-view');
    const bare = new URL('https://calendar.google.com/calendar/u/0/r');
    expect(readPage(bare)).toMatchObject({ seen: [], events: [{ title: 'Run' }] });
  });

  it('every change of it changes the fingerprint', () => {
    showPage({ view: 'month', date: '2026-09-15', events: [at('2026-09-15', '10:00', '11:00', 'Run')] });
    const chip = chipOf('Run');
    const prints = [googleCalendar.fingerprint(document)];
    const changes = [
      () => chip.style.setProperty('left', '50%'),
      () => chip.setAttribute('data-eventid', 'other'),
      () => document.querySelector('[role=gridcell] [data-datekey]')?.setAttribute('data-datekey', '28975'),
      () => labelOf('Run').append('!'),
    ];
    for (const change of changes) {
      change();
      prints.push(googleCalendar.fingerprint(document));
    }
    expect(new Set(prints).size).toBe(5);
  });
});
