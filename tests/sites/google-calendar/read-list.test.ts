// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { writtenDate } from '../../../src/sites/google-calendar/written-date.ts';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import { at, readPage, showPage } from './show-page.ts';

const EVENTS = [
  at('2026-09-15', '09:30', '10:15', 'Run'),
  at('2026-09-17', '22:15', '06:30', 'Night relay'),
  { ...at('2026-12-30', '00:00', '00:00', 'Camp'), allDay: true, end: { date: '2027-01-02', minute: 0 } },
];
const summary = (url: URL) => readPage(url).events.map(({ title, when }) => [title, when]);
const EXPECTED = [
  ['Run', { type: 'wall', start: { date: '2026-09-15', minute: 570 }, end: { date: '2026-09-15', minute: 615 } }],
  [
    'Night relay',
    { type: 'wall', start: { date: '2026-09-17', minute: 1335 }, end: { date: '2026-09-18', minute: 390 } },
  ],
];

describe('a schedule', () => {
  it('reads an event of several days once', () => {
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: EVENTS });
    expect(summary(url)).toEqual(EXPECTED);
    expect(readPage(url)).toMatchObject({ seen: [], problems: [] });
  });

  it.each(LOCALE_NAMES)('without date keys has its dates from the headings: %s', (locale) => {
    const dialect = { agendaDatekeys: false };
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: EVENTS, locale, clock: '12', dialect });
    expect(summary(url)).toEqual(EXPECTED);
  });

  it('without keys and range takes the year from the address, or from the labels', () => {
    const { url } = showPage({
      view: 'agenda',
      date: '2026-09-14',
      events: EVENTS,
      dialect: { agendaDatekeys: false },
    });
    document.querySelector('[role=grid]')?.removeAttribute('data-start-date-key');
    expect(summary(url)).toEqual(EXPECTED);
    const bare = new URL('/calendar/u/0/r/agenda', url);
    expect(summary(bare)).toEqual(EXPECTED);
    document.querySelector('[role=rowgroup]:has([role=button])')?.remove();
    expect(summary(bare)).toEqual(EXPECTED.slice(1));
  });

  it('a heading that names no date loses its events, and that is said', () => {
    const { url } = showPage({
      view: 'agenda',
      date: '2026-09-14',
      events: EVENTS,
      dialect: { agendaDatekeys: false },
    });
    document.querySelector('[role=rowgroup] h2 button')?.setAttribute('aria-label', 'Someday');
    document.querySelector('[role=rowgroup] h2 button')?.replaceChildren('?');
    expect(readPage(url).events.map(({ title }) => title)).toEqual(['Night relay']);
    expect(readPage(url).problems).toMatchObject([{ code: 'lost-events', detail: '1 without a place' }]);
  });

  it('without a label the time that is shown counts', () => {
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: EVENTS.slice(0, 1), clock: '12' });
    for (const button of document.querySelectorAll('[role=main] [role=button]')) button.removeAttribute('aria-label');
    expect(summary(url)).toEqual(EXPECTED.slice(0, 1));
  });

  it('without events is empty, and no fault', () => {
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', today: '2025-01-01', events: [] });
    expect(readPage(url)).toMatchObject({ events: [], problems: [], seen: [] });
  });

  it('changes its fingerprint with a label alone', () => {
    showPage({ view: 'agenda', date: '2026-09-14', events: EVENTS });
    const before = googleCalendar.fingerprint(document);
    document.querySelector('[role=rowgroup] [role=button]')?.setAttribute('aria-label', '10:00 to 11:00, Run, x');
    expect(googleCalendar.fingerprint(document)).not.toBe(before);
  });
});

describe('a count of the days after a title', () => {
  const camp = { ...at('2026-09-22', '00:00', '00:00', 'Camp'), allDay: true, end: { date: '2026-09-25', minute: 0 } };
  const relay = at('2026-09-17', '22:15', '06:30', 'Relay (4 x 10 km)');

  /** Every button shows its title and such a count; `labels` is what becomes of the labels. */
  function counted(count: (day: number) => string, labels: (label: string) => string | null = (label) => label): URL {
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: [relay, camp] });
    for (const group of document.querySelectorAll('[role=rowgroup]')) {
      for (const button of group.querySelectorAll('[role=gridcell] [role=button]')) {
        const day = Number(group.querySelector('h2 button')?.textContent) - (button.textContent === 'Camp' ? 21 : 16);
        button.append(` ${count(day)}`);
        const label = labels(button.getAttribute('aria-label') ?? '');
        if (label === null) button.removeAttribute('aria-label');
        else button.setAttribute('aria-label', label);
      }
    }
    return url;
  }
  const READ = [
    [
      'Relay (4 x 10 km)',
      { type: 'wall', start: { date: '2026-09-17', minute: 1335 }, end: { date: '2026-09-18', minute: 390 } },
    ],
    ['Camp', { type: 'dates', from: '2026-09-22', to: '2026-09-25' }],
  ];

  it.each([
    ['en', (day: number) => `(Day ${day}/3)`],
    ['de', (day: number) => `(Tag ${day} von 3)`],
    ['ja', (day: number) => `（${day}/3日目）`],
    ['ar', (day: number) => `(اليوم ${['٠', '١', '٢', '٣'][day]}/٣)`],
  ])('is no part of it: %s', (_language, count) => {
    expect(summary(counted(count))).toEqual(READ);
  });

  it('is part of it where the label says so, too', () => {
    showPage({ view: 'agenda', date: '2026-09-14', events: [at('2026-09-15', '09:30', '10:15', 'Run\u00a0(2/3)')] });
    const url = new URL('/calendar/u/0/r/agenda/2026/9/14', 'https://calendar.google.com');
    expect(readPage(url).events.map(({ title }) => title)).toEqual(['Run (2/3)']);
  });

  it('stays where there is no label', () => {
    const url = counted(
      (day) => `(Day ${day}/3)`,
      () => null,
    );
    expect(readPage(url).events.map(({ title }) => title)).toContain('Camp (Day 1/3)');
  });
});

describe('what is listed under two days', () => {
  const nap = at('2026-09-17', '23:45', '00:05', 'Nap', { chip: 'task' });
  const begun = (url: URL) =>
    readPage(url).events.map(({ when, key }) => [when.type === 'wall' && when.start, key.instance]);
  const ONCE = [[{ date: '2026-09-17', minute: 1425 }, null]];

  it.each(LOCALE_NAMES)('and names the day of its start alone, begins there: %s', (locale) => {
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: [nap], locale });
    expect(document.querySelectorAll('[data-eventchip]')).toHaveLength(2);
    expect(begun(url)).toEqual(ONCE);
    document.querySelector('[role=rowgroup]:has([data-eventchip])')?.remove();
    expect(begun(url)).toEqual(ONCE);
  });

  it.each(LOCALE_NAMES)('and names both times of a task, ends after midnight: %s', (locale) => {
    const late = at('2026-09-17', '22:40', '01:40', 'Pack', { chip: 'task' });
    const WHOLE = [
      { type: 'wall', start: { date: '2026-09-17', minute: 1360 }, end: { date: '2026-09-18', minute: 100 } },
    ];
    for (const date of ['2026-09-14', '2026-09-17', '2026-09-18']) {
      const { url } = showPage({ view: 'agenda', date, events: [late], locale });
      expect(readPage(url).events.map(({ when }) => when)).toEqual(WHOLE);
    }
  });

  it('on a day with the number of its month, begins on that day', () => {
    const may = at('2026-05-05', '18:10', '04:10', 'Pack', { chip: 'task' });
    const { url } = showPage({ view: 'agenda', date: '2026-05-06', events: [may], locale: 'de' });
    expect(begun(url)).toEqual([[{ date: '2026-05-05', minute: 1090 }, null]]);
  });

  it('and names no day, begins on the earlier one', () => {
    const { url } = showPage({ view: 'search', query: '', events: [nap] });
    for (const button of document.querySelectorAll('[data-eventchip] [role=button]'))
      button.removeAttribute('aria-label');
    expect(begun(url)).toEqual(ONCE);
  });

  it('by a chip that is done every day, happens on each of them', () => {
    const daily = ['2026-09-16', '2026-09-17'].map((date) => ({
      ...at(date, '12:00', '12:20', 'Stretch', { chip: 'task' }),
      id: 'stretch',
    }));
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: daily });
    const both = ['2026-09-16', '2026-09-17'].map((date) => ({ date, minute: 720 }));
    expect(begun(url).map(([start]) => start)).toEqual(both);
    for (const button of document.querySelectorAll('[data-eventchip] [role=button]'))
      button.removeAttribute('aria-label');
    expect(begun(url).map(([start]) => start)).toEqual(both);
  });

  it('but only the second of them is there: which it was nobody can tell', () => {
    const odd = at('2026-09-17', '22:15', '06:30', 'Away', { chip: 'unknown', unknown: 'out-of-office' });
    const { url } = showPage({ view: 'agenda', date: '2026-09-14', events: [odd] });
    expect(begun(url)).toEqual([[{ date: '2026-09-17', minute: 1335 }, null]]);
    showPage({ view: 'agenda', date: '2026-09-18', events: [odd] });
    expect(readPage(url)).toMatchObject({ events: [], problems: [{ code: 'unreadable-event' }] });
  });
});

describe('a search', () => {
  it('lists what it found, and claims nothing', () => {
    const { url } = showPage({ view: 'search', query: 'n', events: EVENTS.slice(0, 2) });
    expect(googleCalendar.page(url, document)).toMatchObject({ kind: 'calendar', view: 'search' });
    expect(summary(url)).toEqual(EXPECTED);
    expect(readPage(url).seen).toEqual([]);
  });

  it('an event of several days that is listed once may go on', () => {
    const { url } = showPage({ view: 'search', query: 'Camp', events: EVENTS });
    const [, ...later] = document.querySelectorAll('[role=rowgroup]');
    for (const group of later) group.remove();
    expect(readPage(url).events).toMatchObject([{ when: { from: '2026-12-30' }, clipped: { end: true } }]);
  });
});

describe('dates in words', () => {
  it.each([
    ['Monday, September 14, today', 'en', '2026-09-14'],
    ['2 events, Monday, September 14', 'en', '2026-09-14'],
    ['martes 6 de octubre', 'es', '2026-10-06'],
    ['9月19日(土曜日)', 'ja', '2026-09-19'],
    ['الاثنين، ١٤ سبتمبر', 'ar', '2026-09-14'],
    ['יום שני, 14 בספטמבר', 'iw', '2026-09-14'],
    ['14 tháng 12', 'vi', '2026-12-14'],
    ['14 сентября, понедельник', 'ru', '2026-09-14'],
    ['Monday, September 31', 'en', null],
    ['2 or 14 September', 'en', null],
    ['Monday, September 14, 2031', 'en', null],
    ['Gates 5 and 14', 'en', null],
  ])('%s', (text, language, date) => {
    expect(writtenDate(text, language, '2026-09-01', '2027-08-31')).toBe(date);
  });
});
