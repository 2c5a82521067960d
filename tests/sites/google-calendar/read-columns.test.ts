// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LOCALE_NAMES } from '../../replicas/google-calendar/labels/all-locales.ts';
import { at, readPage, showPage } from './show-page.ts';

const whens = (url: URL) =>
  readPage(url).events.map(({ title, when }) =>
    when.type === 'wall' ? [title, when.start.date, when.start.minute, when.end.minute] : [title, when],
  );

describe('hours of the day columns', () => {
  const short = [
    at('2026-09-15', '07:00', '07:05', 'Five'),
    at('2026-09-15', '08:00', '08:10', 'Ten'),
    at('2026-09-15', '09:00', '09:15', 'Quarter'),
    at('2026-09-15', '11:52', '13:37', 'Odd'),
  ];
  const expected = [
    ['Five', '2026-09-15', 420, 425],
    ['Ten', '2026-09-15', 480, 490],
    ['Quarter', '2026-09-15', 540, 555],
    ['Odd', '2026-09-15', 712, 817],
  ];

  it.each([24, 37.5, 40, 48, 60, 73.3])('%f px an hour, drawn lower than they are high', (hourHeight) => {
    for (const clampInlineHeight of [true, false]) {
      const { url } = showPage({ events: short, hourHeight, dialect: { clampInlineHeight } });
      expect(whens(url)).toEqual(expected);
    }
  });

  it.each(LOCALE_NAMES)('to the minute in %s', (locale) => {
    for (const clock of ['12', '24'] as const) {
      const { url } = showPage({ events: short, locale, clock, hourHeight: 40, dialect: { clampInlineHeight: true } });
      expect(whens(url), clock).toEqual(expected);
    }
  });

  it('in another half of the day the label changes nothing', () => {
    const { url } = showPage({ events: [at('2026-09-15', '21:00', '22:00', 'Late')], clock: '12' });
    const label = document.querySelector('[data-eventchip] > :not([aria-hidden])');
    if (label) label.textContent = (label.textContent ?? '').replace('9pm', '9am').replace('10pm', '10am');
    expect(whens(url)).toEqual([['Late', '2026-09-15', 1260, 1320]]);
  });

  it.each([2, 3, 4, 5, 6, 7])('%i days, from any of them', (days) => {
    const events = [at('2026-09-17', '22:30', '01:00', 'Night'), at('2026-09-17', '10:00', '11:00', 'Day')];
    for (const date of ['2026-09-16', '2026-09-17']) {
      const { url } = showPage({ view: 'customday', days, date, events, gutters: ['GMT+02', 'GMT-05'] });
      expect(readPage(url).events.map(({ title, clipped }) => [title, clipped])).toEqual([
        ['Day', undefined],
        ['Night', date === '2026-09-16' && days === 2 ? { end: true } : undefined],
      ]);
    }
  });

  it('noon is not midnight: what began at noon yesterday is cut off', () => {
    const { url } = showPage({
      events: [at('2026-09-13', '12:00', '02:00', 'Long'), at('2026-09-14', '00:00', '02:00', 'Early')],
    });
    expect(readPage(url).events.map(({ title, clipped }) => [title, clipped])).toEqual(
      expect.arrayContaining([
        ['Long', { start: true }],
        ['Early', undefined],
      ]),
    );
  });

  it('a five-day week and a day on which clocks change are 24 plain hours', () => {
    const events = [at('2026-10-26', '10:00', '11:00', 'Monday'), at('2026-10-25', '23:00', '00:00', 'Change')];
    const five = showPage({ events, date: '2026-10-26', hideWeekends: true });
    expect(whens(five.url)).toEqual([['Monday', '2026-10-26', 600, 660]]);
    const day = showPage({ events, view: 'day', date: '2026-10-25' });
    expect(whens(day.url)).toEqual([['Change', '2026-10-25', 1380, 1440]]);
  });
});

describe('what a chip is', () => {
  it.each(['tasks_x', 'tasks.x', 'ttb_%%', 'ttb_', 'x', '', '\u0000', 'ooo_ZZ', '='.repeat(5000), '💥'])(
    'id %j is busy at its hour',
    (id) => {
      const { url } = showPage({ events: [at('2026-09-15', '10:00', '11:00', 'Odd')] });
      for (const named of document.querySelectorAll('[data-eventid]')) named.setAttribute('data-eventid', id);
      expect(readPage(url).events).toMatchObject([{ title: 'Odd', busy: 'busy', when: { start: { minute: 600 } } }]);
    },
  );

  it('stripes are tentative, an invitation without an answer is busy', () => {
    const events = [
      at('2026-09-15', '10:00', '11:00', 'Maybe', { rsvp: 'Tentative' }),
      at('2026-09-15', '12:00', '13:00', 'Open', { rsvp: 'Needs RSVP' }),
      at('2026-09-15', '14:00', '15:00', 'Free', { transparent: true }),
    ];
    expect(readPage(showPage({ events }).url).events.map(({ status, busy }) => [status, busy])).toEqual([
      ['tentative', 'busy'],
      ['confirmed', 'busy'],
      ['confirmed', 'busy'],
    ]);
  });
});
