// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { columnView } from '../../replicas/google-calendar/render/column-view.ts';
import { at, readPage, showPage } from './show-page.ts';

const titles = (url: URL) => readPage(url).events.map((event) => event.title);

describe('a week', () => {
  it('joins the two pieces of a night into one event', () => {
    const { url } = showPage({ events: [at('2026-09-18', '22:30', '01:00', 'Night train')] });
    const [event, ...more] = readPage(url).events;
    expect(more).toEqual([]);
    expect(event?.when).toEqual({
      type: 'wall',
      start: { date: '2026-09-18', minute: 1350 },
      end: { date: '2026-09-19', minute: 60 },
    });
    expect(event?.clipped).toBeUndefined();
  });

  it('says what is cut off at the edges of the week, and what only touches them', () => {
    const events = [
      at('2026-09-13', '22:00', '06:00', 'Before'),
      at('2026-09-20', '22:00', '02:00', 'After'),
      at('2026-09-20', '21:00', '00:00', 'To midnight'),
      at('2026-09-14', '00:00', '01:00', 'From midnight'),
    ];
    const clipped = Object.fromEntries(readPage(showPage({ events }).url).events.map((e) => [e.title, e.clipped]));
    expect(clipped).toEqual({
      Before: { start: true },
      After: { end: true },
      'To midnight': undefined,
      'From midnight': undefined,
    });
  });

  it('tells the zone in three ways', () => {
    const events = [at('2026-09-15', '18:00', '19:00', 'Intervals', { instance: '20260915T160000Z' })];
    const { zone } = readPage(showPage({ events, gutters: ['GMT-05', 'GMT+02'] }).url);
    expect(zone.iana).toBe('Europe/Berlin');
    expect(zone.offsets?.toSorted()).toEqual([-300, 120]);
    expect(zone.instances).toEqual([{ wall: { date: '2026-09-15', minute: 1080 }, at: Date.UTC(2026, 8, 15, 16) }]);
  });

  it('a declined event is free, an event that cannot be resized is not', () => {
    const events = [
      at('2026-09-15', '10:00', '11:00', 'No', { rsvp: 'Declined' }),
      at('2026-09-15', '12:00', '13:00', 'Read only'),
    ];
    const { url } = showPage({ events });
    for (const handle of document.querySelectorAll('[data-dragsource-type="3"]')) handle.remove();
    expect(readPage(url).events.map((e) => [e.title, e.busy, e.status])).toEqual([
      ['No', 'free', 'declined'],
      ['Read only', 'busy', 'confirmed'],
    ]);
  });

  it('a line through a title alone does not make an event free', () => {
    const { url } = showPage({ events: [at('2026-09-15', '10:00', '11:00', 'Done')] });
    const title = document.querySelector<HTMLElement>('[data-eventchip] [aria-hidden] span');
    title?.style.setProperty('text-decoration', 'line-through');
    expect(readPage(url).events.map((event) => event.busy)).toEqual(['busy']);
  });

  it('keeps occurrences apart whose id does not', () => {
    const twice = { id: 'same' };
    const events = [at('2026-09-15', '10:00', '11:00', 'Run', twice), at('2026-09-17', '10:00', '11:00', 'Run', twice)];
    const keys = readPage(showPage({ events }).url).events.map((event) => event.key.instance);
    expect(keys).toEqual(['20260915', '20260917']);
  });

  it('hidden weekends leave a gap that is not claimed', () => {
    const { url } = showPage({ view: 'customday', days: 7, date: '2026-09-16', hideWeekends: true });
    for (const cell of document.querySelectorAll('[data-column-index="3"], [data-column-index="4"]')) cell.remove();
    expect(readPage(url).seen).toEqual([
      { calendars: 'visible', from: '2026-09-16', to: '2026-09-19' },
      { calendars: 'visible', from: '2026-09-21', to: '2026-09-23' },
    ]);
  });

  it('reads no one else in a day split by people', () => {
    const { url } = showPage({
      view: 'day',
      date: '2026-09-15',
      userInfoZone: true,
      events: [at('2026-09-15', '10:00', '11:00', 'Mine')],
    });
    const own = document.querySelector('[data-column-index]');
    const other = own?.cloneNode(true) as Element;
    other.setAttribute('data-column-index', '1');
    other.setAttribute('data-principal-ids', btoa('sam@example.com').replace(/={1,2}$/, ''));
    for (const chip of other.querySelectorAll('[data-eventid]'))
      chip.setAttribute('data-eventid', btoa('zzz sam@example.com'));
    own?.after(other);
    expect(readPage(url)).toMatchObject({
      account: 'runner@example.com',
      seen: [{ from: '2026-09-15', to: '2026-09-16' }],
    });
    expect(readPage(url).events.map((event) => event.calendar)).toEqual(['runner@example.com']);
  });
});

describe('a page in transition', () => {
  const events = [at('2026-09-15', '10:00', '11:00', 'Old')];
  it('with two column sets is not read, and after long stillness the last set is', () => {
    const { url, state } = showPage({ events });
    const next = columnView(document, {
      ...state,
      date: '2026-09-21',
      events: [at('2026-09-22', '10:00', '11:00', 'New')],
    });
    const row = document.querySelector('[data-column-index]')?.parentElement;
    row?.append(...next.querySelectorAll('[data-column-index]'));
    expect(googleCalendar.read(url, document)).toBeNull();
    expect(readPage(url, true).events.map((event) => event.title)).toEqual(['New']);
  });
  it('an old set that is hidden is no transition', () => {
    const { url, state } = showPage({ events });
    const next = columnView(document, { ...state, events: [at('2026-09-15', '10:00', '11:00', 'New')] });
    const old = [...document.querySelectorAll<HTMLElement>('[data-column-index]')];
    old[0]?.parentElement?.append(...next.querySelectorAll('[data-column-index]'));
    for (const column of old) column.style.display = 'none';
    expect(titles(url)).toEqual(['New']);
  });
  it('with two mains takes the one that is shown', () => {
    const { url, state, main } = showPage({ events });
    main.style.display = 'none';
    main.after(columnView(document, { ...state, events: [at('2026-09-15', '10:00', '11:00', 'New')] }));
    expect(titles(url)).toEqual(['New']);
  });
});

describe('other views', () => {
  it.each(['month', 'agenda', 'search'] as const)('%s tells events and claims no free time', (view) => {
    const { url } = showPage({ view, events: [at('2026-09-15', '10:00', '11:00', 'Run')] });
    const events = [{ title: 'Run', when: { type: 'wall', start: { date: '2026-09-15', minute: 600 } } }];
    expect(readPage(url)).toMatchObject({ seen: [], events, problems: [], account: 'runner@example.com' });
  });
  it('year has nothing to read and is no fault', () => {
    const { url } = showPage({ view: 'year', events: [at('2026-09-15', '10:00', '11:00', 'Run')] });
    expect(readPage(url)).toMatchObject({ seen: [], events: [], problems: [], account: 'runner@example.com' });
  });
  it('settings are not read at all', () => {
    showPage();
    expect(
      googleCalendar.read(new URL('https://calendar.google.com/calendar/u/0/r/settings'), document, true),
    ).toBeNull();
  });
});

describe('a layout we do not know', () => {
  it.each(['no-datekeys', 'no-grid'] as const)('%s is said, and never looks like a free week', (kind) => {
    const { url } = showPage({ events: [at('2026-09-15', '10:00', '11:00', 'Run')], dialect: { broken: [kind] } });
    expect(googleCalendar.read(url, document)?.seen ?? []).toEqual([]);
    const reading = readPage(url, true);
    expect(reading).toMatchObject({ seen: [], events: [], problems: [{ code: 'unknown-layout' }] });
  });
  it('chips without ids are busy all the same', () => {
    const { url } = showPage({
      events: [at('2026-09-15', '10:00', '11:00', 'Run')],
      dialect: { broken: ['no-eventids'] },
    });
    const reading = readPage(url);
    expect(reading.events).toMatchObject([{ title: 'Run', busy: 'busy', when: { start: { minute: 600 } } }]);
    expect(reading.problems).toMatchObject([{ code: 'unreadable-event', detail: '1' }]);
  });
  it('no id carries a title, and the same chip has the same id at every look', () => {
    const twice = { id: 'same', instance: '20260915T080000Z' };
    const events = [
      at('2026-09-15', '10:00', '11:00', 'Dr. Secret'),
      at('2026-09-15', '10:00', '11:00', 'Dr. Secret'),
      { ...at('2026-09-16', '00:00', '00:00', 'Secret trip'), allDay: true, end: { date: '2026-09-17', minute: 0 } },
    ];
    const look = (dialect = {}) => {
      const shown = [...events, at('2026-09-17', '10:00', '11:00', 'Secret', twice)];
      return readPage(
        showPage({ events: [...shown, at('2026-09-17', '12:00', '13:00', 'Secret', twice)], dialect }).url,
      ).events;
    };
    const ids = (read: ReturnType<typeof look>) => read.map(({ key, nativeId }) => ({ key, nativeId }));
    for (const dialect of [{ broken: ['no-eventids' as const] }, {}]) {
      const read = look(dialect);
      expect(JSON.stringify(ids(read))).not.toMatch(/secret/i);
      expect(new Set(read.map(({ key }) => `${key.uid} ${key.instance}`)).size).toBe(5);
      expect(ids(look(dialect))).toEqual(ids(read));
    }
  });
  it('an all-day bar without a day may be on any: none is claimed', () => {
    const race = { allDay: true, end: { date: '2026-09-17', minute: 0 } };
    const events = [
      at('2026-09-15', '10:00', '11:00', 'Run'),
      { ...at('2026-09-16', '00:00', '00:00', 'Race'), ...race },
    ];
    const { url } = showPage({ events });
    for (const bar of document.querySelectorAll<HTMLElement>('[data-stacked-layout-chip-container]')) {
      bar.closest('[role=gridcell]')?.removeAttribute('role');
      bar.style.removeProperty('left');
    }
    const reading = readPage(url);
    expect(reading.problems).toMatchObject([{ code: 'lost-events' }]);
    expect(reading.seen).toEqual([]);
    expect(reading.events.map((event) => event.title)).toEqual(['Run']);
  });
  it('days whose events were more than can be sent are not claimed, and that is said', () => {
    const { url } = showPage({
      events: [at('2026-09-15', '10:00', '11:00', 'Many'), at('2026-09-18', '10:00', '11:00', 'Late')],
    });
    const chip = document.querySelector('[data-eventchip]');
    const copies = Array.from({ length: 3000 }, () => chip?.cloneNode(true) as Element);
    chip?.after(...copies);
    const reading = readPage(url);
    expect(reading.events).toHaveLength(3000);
    expect(reading.problems).toContainEqual({ code: 'limit', where: 'columns', detail: '2 after the first 3000' });
    expect(reading.seen).toEqual([
      { calendars: 'visible', from: '2026-09-14', to: '2026-09-15' },
      { calendars: 'visible', from: '2026-09-16', to: '2026-09-18' },
      { calendars: 'visible', from: '2026-09-19', to: '2026-09-21' },
    ]);
  });
  it('a document without a calendar is waited for, then named', () => {
    document.body.replaceChildren();
    const url = new URL('https://calendar.google.com/calendar/u/3/r/week');
    expect(googleCalendar.read(url, document)).toBeNull();
    expect(readPage(url, true)).toMatchObject({ account: 'provisional:u/3', problems: [{ code: 'unknown-layout' }] });
  });
});
