import { describe, expect, it } from 'vitest';
import { resolveEvent } from '../../../src/core/agenda/resolve-event.ts';
import type { ReadEvent } from '../../../src/core/model.ts';
import { ACCOUNT, allDay, timed } from './given-reading.ts';

function resolve(event: ReadEvent, zone = 'Europe/Berlin') {
  return resolveEvent({ ...event, asOf: 10 }, { source: 'google-calendar', account: ACCOUNT }, zone);
}

const wall = (date: string, minute: number) => ({ date, minute });

describe('resolveEvent', () => {
  it('should read wall times in the page’s zone', () => {
    const { start, end, allDay: dates } = resolve(timed('tempo', '2026-01-13'), 'America/New_York');
    expect([start, end, dates]).toEqual([Date.parse('2026-01-13T23:00:00Z'), Date.parse('2026-01-14T00:00:00Z'), null]);
  });

  it('should leave a race abroad its own zone', () => {
    const start = Date.parse('2026-11-01T14:00:00Z');
    const when = { type: 'instants' as const, start, end: start + 1000, zone: 'America/New_York' };
    expect(resolve({ ...timed('NYC Marathon', '2026-11-01'), when })).toMatchObject({
      start,
      zone: 'America/New_York',
    });
  });

  it('should give an all-day event the length of its days, clock changes included', () => {
    const { start, end, allDay: dates } = resolve(allDay('camp', '2026-03-28', '2026-03-30'));
    expect((end - start) / 3_600_000).toBe(47);
    expect(dates).toEqual({ from: '2026-03-28', to: '2026-03-30' });
  });

  it('should give an all-day event without an end one day', () => {
    expect(resolve(allDay('race', '2026-10-18', '2026-10-18')).allDay).toEqual({
      from: '2026-10-18',
      to: '2026-10-19',
    });
  });

  it('should end no event before it starts', () => {
    const when = { type: 'wall' as const, start: wall('2026-10-13', 600), end: wall('2026-10-13', 540) };
    const { start, end } = resolve({ ...timed('odd', '2026-10-13'), when });
    expect(end).toBe(start);
  });

  it.each<[string, Partial<ReadEvent>, string]>([
    ['a plain event', {}, 'busy'],
    ['a transparent one', { busy: 'free' }, 'free'],
    ['a declined one', { status: 'declined' }, 'free'],
    ['a cancelled one', { status: 'cancelled' }, 'free'],
    ['a tentative one', { status: 'tentative' }, 'busy'],
  ])('should hold %s for %s', (_, more, busy) => {
    expect(resolve(timed('dinner', '2026-10-13', 18, 19, more)).busy).toBe(busy);
  });

  it('should name an occurrence by series and original start', () => {
    const key = { uid: 'run@example.com', instance: '20261013T160000Z' };
    expect(resolve(timed('run', '2026-10-13', 18, 19, { key })).id).toBe('run@example.com#20261013T160000Z');
  });
});
