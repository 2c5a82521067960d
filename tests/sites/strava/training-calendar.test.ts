// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '../../../src/sites/site.ts';
import { createStrava } from '../../../src/sites/strava/strava.ts';

const RUN = { id: 19_000_000_001, name: 'Tempo', type: 'Run' };
const november = (values: object, calendar: object = {}) => ({
  Nov: { calendar: { month: 11, ...calendar }, days: { values_by_day: values } },
});

describe('the script of the training calendar', () => {
  let site: Site;
  beforeEach(() => {
    site = createStrava(() => Date.parse('2026-11-22T12:00:00Z'));
  });

  /** The page with its script; `shown` is the year in its heading. */
  function write(months: object, shown = ''): void {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = `var trainingCalendar = ${JSON.stringify({ months })};`;
    document.body.innerHTML = `<header><a href="/athletes/12/training/log">x</a></header>
      <div class="selected-month"><span class="year">${shown}</span></div>`;
    document.body.append(script);
  }
  const read = (path = '/athlete/calendar') => site.read(new URL(path, 'https://www.strava.com'), document, true);
  const datesOf = (path?: string) => read(path)?.events.map(({ activity }) => activity?.date);

  it('should speak for no day: what it lacks may have come since it was sent', () => {
    write(november({ 20: { activities: [RUN] } }));
    expect(read()).toMatchObject({ events: [{ nativeId: '19000000001' }], problems: [], seen: [] });
  });

  it.each([
    ['a day whose activities are called otherwise', november({ 20: { entries: [RUN] } }), 1],
    ['a day that is a text', november({ 20: 'Tempo', 21: { activities: [RUN] } }), 1],
    ['a day that is null', november({ 20: null }), 1],
    ['a day whose activities are an object', november({ 20: { activities: { 1: RUN } } }), 1],
    ['an activity without an id', november({ 20: { activities: [{ ...RUN, id: null }, RUN] } }), 1],
    ['a 31st of November', november({ 31: { activities: [RUN] } }), 1],
  ])('should say that it could not read %s', (_what, months, count) => {
    write(months);
    expect(read()?.problems).toEqual([{ code: 'unreadable-event', where: 'calendar', detail: String(count) }]);
  });

  it.each([
    ['months without days', { Nov: { calendar: { month: 11 } }, Dec: { calendar: { month: 12 } } }],
    ['months without numbers', { Nov: { days: { values_by_day: { 20: { activities: [RUN] } } } } }],
  ])('should be another page with %s', (_what, months) => {
    write(months);
    expect(read()).toMatchObject({ events: [], problems: [{ code: 'unknown-layout', where: 'layout' }] });
  });

  it.each([
    ['an empty list for days', november([])],
    ['a month without one', november({})],
    ['no months', {}],
    ['a rest day', november({ 20: { activities: [] } })],
  ])('should be a year with nothing in it: %s', (_what, months) => {
    write(months);
    expect(read()).toMatchObject({ events: [], problems: [] });
  });

  it('should keep the year it was first read with, whatever the page goes on to', () => {
    write(november({ 20: { activities: [RUN] } }), '2026');
    expect(datesOf()).toEqual(['2026-11-20']);
    expect(datesOf('/athlete/calendar/2025')).toEqual(['2026-11-20']);
    document.querySelector('.year')!.textContent = '2025';
    expect(datesOf()).toEqual(['2026-11-20']);
  });

  it('should be of another year once it is another script', () => {
    write(november({ 20: { activities: [RUN] } }), '2026');
    expect(datesOf()).toEqual(['2026-11-20']);
    write(november({ 21: { activities: [RUN] } }), '2025');
    expect(datesOf('/athlete/calendar/2025')).toEqual(['2025-11-21']);
  });

  it('should be of the year that it says itself, whatever the address says', () => {
    write(november({ 20: { activities: [RUN] } }, { year: 2026 }));
    expect(datesOf('/athlete/calendar/2025')).toEqual(['2026-11-20']);
  });
});
