import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import { type AgendaInput, buildAgenda } from '../../../src/core/agenda/build-agenda.ts';
import { resolveEvent } from '../../../src/core/agenda/resolve-event.ts';
import type { ReadEvent, Reading } from '../../../src/core/model.ts';
import { ACCOUNT, allDay, reading, timed } from './given-reading.ts';

const PAGE = { source: 'google-calendar', account: ACCOUNT } as const;
const FILE = { source: 'file', account: 'plan.ics' } as const;
const BERLIN = { zone: { offsets: [120] } };

function agenda(readings: Reading[], more: Partial<AgendaInput> = {}) {
  return buildAgenda({
    shelves: readings.map((one) => applyReading(null, one)),
    confirmedZones: {},
    browserZone: 'Europe/Berlin',
    settingsZone: null,
    required: [PAGE],
    ...more,
  });
}

describe('buildAgenda', () => {
  it('should place a page’s events in the page’s zone and cover its week', () => {
    const { events, coverage, problems } = agenda([reading(10, [timed('tempo', '2026-10-13')], BERLIN)]);
    expect(events.map(({ start, zone }) => [start, zone])).toEqual([
      [Date.parse('2026-10-13T16:00:00Z'), 'Europe/Berlin'],
    ]);
    expect(coverage).toEqual([
      {
        ...PAGE,
        calendars: 'visible',
        from: Date.parse('2026-10-11T22:00:00Z'),
        to: Date.parse('2026-10-18T22:00:00Z'),
        asOf: 10,
        required: true,
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('should show the events of a page whose zone nothing confirms, and cover nothing by it', () => {
    const { events, coverage, zones, problems } = agenda([reading(10, [timed('tempo', '2026-10-13')])]);
    expect(events).toHaveLength(1);
    expect(coverage.filter(({ from, to }) => from < to)).toEqual([]);
    expect(zones).toEqual([{ ref: PAGE, choice: null }]);
    expect(problems).toEqual([{ code: 'zone-unknown', where: ACCOUNT, detail: '', ...PAGE }]);
  });

  it('should believe the zone the user confirmed for that account', () => {
    const confirmedZones = { [`google-calendar|${ACCOUNT}`]: 'America/New_York' };
    const { events } = agenda([reading(10, [timed('tempo', '2026-10-13')])], { confirmedZones });
    expect(events[0]?.start).toBe(Date.parse('2026-10-13T22:00:00Z'));
  });

  it('should not take an invitation for the activity whose key it carries', () => {
    const key = { uid: '19029861760@strava', instance: null };
    const run = timed('run', '2026-10-13', 18, 20, { key, title: '', activity: { sport: 'run', tag: 'race' } });
    const { events } = agenda([
      reading(10, [timed('dinner', '2026-10-15', 9, 10, { key })], BERLIN),
      reading(10, [run], { source: 'strava', account: '12345678' }),
    ]);
    expect(events.map(({ id, activity, seenIn }) => [id, activity?.tag, seenIn.length])).toEqual([
      ['19029861760@strava', 'race', 1],
      ['google-calendar:19029861760@strava', undefined, 1],
    ]);
  });

  it('should keep a required source that was never read on the list, with an empty span', () => {
    const { coverage } = agenda([reading(10, [], { ...FILE })]);
    expect(coverage).toContainEqual({ ...PAGE, calendars: 'visible', from: 0, to: 0, asOf: 0, required: true });
    expect(coverage.filter(({ source }) => source === 'file')).toMatchObject([{ required: false }]);
  });

  it('should read the dates of a file in the user’s own zone', () => {
    const race = allDay('race', '2026-10-18', '2026-10-19');
    const { events } = agenda([reading(10, [race], { ...FILE })], { settingsZone: 'America/New_York' });
    expect(events[0]).toMatchObject({ start: Date.parse('2026-10-18T04:00:00Z'), zone: 'America/New_York' });
  });

  it('should judge zone evidence by the newest week, not the first one held', () => {
    const winter = reading(20, [], {
      seen: [{ calendars: 'visible', from: '2026-12-07', to: '2026-12-14' }],
      zone: { offsets: [60] },
    });
    const shelf = applyReading(applyReading(null, reading(10, [], BERLIN)), winter);
    expect(agenda([], { shelves: [shelf] }).zones[0]?.choice).toEqual({ zone: 'Europe/Berlin', by: 'browser' });
  });

  it('should merge what page and file both show', () => {
    const shown = timed('from-page', '2026-10-13', 18, 19, { title: 'Tempo run' });
    const { start, end } = resolveEvent({ ...shown, asOf: 0 }, PAGE, 'Europe/Berlin');
    const listed: ReadEvent = {
      ...timed('from-file', '2026-10-13', 18, 19, { title: 'Tempo run' }),
      when: { type: 'instants', start, end, zone: 'Europe/Berlin' },
    };
    const { events } = agenda([reading(10, [shown], BERLIN), reading(10, [listed], { ...FILE })]);
    expect(events.map((event) => event.id)).toEqual(['from-page']);
  });
});
