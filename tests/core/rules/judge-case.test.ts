import { describe, expect, it } from 'vitest';
import { BadCase } from '../../../src/core/rules/case-times.ts';
import { parseCase } from '../../../src/core/rules/judge-case.ts';

const CASE = {
  zone: 'Europe/Berlin',
  massage: { kind: 'deep', start: '2026-10-14T17:00', end: '2026-10-14T18:00' },
  efforts: [] as object[],
};

function effortOf(given: object) {
  const [effort] = parseCase({ ...CASE, efforts: [{ title: 'effort', ...given }] }, 0).context.efforts;
  return effort;
}

const minutes = (count: number) => ({
  start: '2026-10-17T08:00',
  end: new Date(Date.UTC(2026, 9, 17, 8) + count * 60_000).toISOString().slice(0, 16),
});

describe('parseCase', () => {
  it('should read times in the case’s zone, and an effort’s in its own', () => {
    const start = { start: '2026-11-15T08:00', end: '2026-11-15T12:00' };
    const abroad = { title: 'NYC', kind: 'race', zone: 'America/New_York', ...start };
    const { massage, context } = parseCase({ ...CASE, efforts: [abroad] }, 0);
    expect(massage.end).toBe(Date.parse('2026-10-14T16:00:00Z'));
    expect(context.efforts[0]?.start).toBe(Date.parse('2026-11-15T13:00:00Z'));
  });

  it('should take a time with an offset as it is', () => {
    const massage = { kind: 'deep', start: '2026-10-14T17:00Z', end: '2026-10-14T18:00+00:00' };
    expect(parseCase({ ...CASE, massage }, 0).massage.start).toBe(Date.parse('2026-10-14T17:00:00Z'));
  });

  it('should start an all-day race at 08:00 and give it its usual length', () => {
    const marathon = effortOf({ kind: 'race', distance: 'marathon', allDay: '2026-10-18' });
    expect([marathon?.start, marathon?.end].map((at) => new Date(at ?? 0).toISOString())).toEqual([
      '2026-10-18T06:00:00.000Z',
      '2026-10-18T10:15:00.000Z',
    ]);
  });

  it.each([
    ['intervals', 60, 'E3', false],
    ['tempo', 60, 'E3', false],
    ['hills', 60, 'E3', false],
    ['long-run', 149, 'E3', true],
    ['long-run', 150, 'E4', false],
    ['easy', 59, 'E1', false],
    ['easy', 60, 'E2', false],
    ['strength-legs', 60, 'E3', false],
    ['strength-upper', 60, 'E1', false],
    ['ride', 59, 'E1', false],
    ['ride', 179, 'E2', false],
    ['ride', 180, 'E3', true],
    ['ride', 300, 'E4', false],
    ['swim', 120, 'E2', false],
    ['yoga', 60, 'E0', false],
  ])('should rate %s of %i minutes %s', (kind, length, load, long) => {
    expect(effortOf({ kind, ...minutes(length) })).toMatchObject({ load, long });
  });

  it.each([
    ['5k', 'E3'],
    ['10k', 'E3'],
    ['15k', 'E4'],
    ['half', 'E4'],
    ['marathon', 'E5'],
    ['50k', 'E5'],
    ['100k', 'E5'],
    ['sprint-tri', 'E3'],
    ['olympic', 'E4'],
    ['70.3', 'E5'],
    ['140.6', 'E5'],
    ['relay-27', 'E5'],
    ['relay-24', 'E4'],
  ])('should rate a race over %s %s', (distance, load) => {
    expect(effortOf({ kind: 'race', distance, priority: 'B', ...minutes(60) })?.load).toBe(load);
  });

  it.each([
    ['Downhill repeats', 'hills', 60, 'E4', false],
    ['Trail long run', 'long-run', 100, 'E4', false],
    ['Trail ride', 'ride', 120, 'E3', false],
    ['Trail yoga', 'yoga', 60, 'E0', false],
  ])('should raise "%s" for its terrain', (title, kind, length, load, long) => {
    expect(effortOf({ title, kind, ...minutes(length) })).toMatchObject({ load, long });
  });

  it.each([
    ['Saturday parkrun', undefined, 'C'],
    ['City 5K (B race)', undefined, 'B'],
    ['City 5K', undefined, 'A'],
    ['Saturday parkrun', 'A', 'A'],
  ])('should take the priority of "%s" by what is written, then its words: %s, %s', (title, priority, expected) => {
    const given = { title, kind: 'race', distance: '5k', ...(priority && { priority }), ...minutes(30) };
    expect(effortOf(given)?.priority).toBe(expected);
  });

  it.each([
    [undefined, null],
    [{}, null],
    [{ travelMin: 15 }, 15],
  ])('should judge the way only where the settings tell it: %j', (settings, travelMin) => {
    const { busy, travelMin: way } = parseCase({ ...CASE, ...(settings && { settings }) }, 0).context;
    expect({ busy, way }).toEqual({ busy: [], way: travelMin });
  });

  it('should know a complete history from an unknown one', () => {
    expect(parseCase(CASE, 0).context.history.complete).toBe(false);
    expect(parseCase({ ...CASE, history: [] }, 0).context.history.complete).toBe(true);
  });

  it('should read flags and settings', () => {
    const { massage, context } = parseCase(
      {
        ...CASE,
        flags: ['spot', 'fever'],
        settings: { strict: true, health: ['pregnancy'], lastMassage: '2026-08-01' },
      },
      4,
    );
    expect(massage.spot).toBe(true);
    expect([...context.flags].sort()).toEqual(['fever', 'pregnancy', 'spot']);
    expect(context.strict).toBe(true);
    expect(context.history.lastEnd).toBe(Date.parse('2026-08-01T10:00:00Z'));
  });

  it('should number a case without an id, from one', () => {
    expect(parseCase(CASE, 4).id).toBe(5);
    expect(parseCase({ ...CASE, id: 'mine' }, 4).id).toBe('mine');
  });

  it('should keep efforts of one title apart', () => {
    const twice = [1, 2].map(() => ({ title: 'Run', kind: 'easy', ...minutes(30) }));
    expect(parseCase({ ...CASE, efforts: twice }, 0).context.efforts.map(({ id }) => id)).toEqual(['Run', 'Run (2)']);
  });

  const massage = CASE.massage;
  const easy = { title: 'Run', kind: 'easy' };
  it.each<[unknown, string]>([
    [null, 'case'],
    [{ ...CASE, zone: 'Mars/Olympus' }, 'zone'],
    [{ ...CASE, massage: undefined }, 'massage'],
    [{ ...CASE, massage: { ...massage, kind: 'reiki' } }, 'massage.kind'],
    [{ ...CASE, massage: { ...massage, start: 'noon' } }, 'massage.start'],
    [{ ...CASE, massage: { ...massage, start: '2026-02-30T17:00' } }, 'massage.start'],
    [{ ...CASE, massage: { ...massage, start: '2026-10-14T25:00' } }, 'massage.start'],
    [{ ...CASE, massage: { ...massage, end: massage.start } }, 'massage.end'],
    [{ ...CASE, efforts: undefined }, 'efforts'],
    [{ ...CASE, efforts: [{ ...easy, kind: 'chess', ...minutes(30) }] }, 'efforts.0.kind'],
    [{ ...CASE, efforts: [easy] }, 'efforts[0]'],
    [{ ...CASE, efforts: [{ ...easy, start: '2026-10-17T08:00' }] }, 'efforts[0]'],
    [{ ...CASE, efforts: [{ ...easy, allDay: '2026-02-30' }] }, 'efforts.0.allDay'],
    [{ ...CASE, efforts: [{ ...easy, distance: 'far', ...minutes(30) }] }, 'efforts.0.distance'],
    [{ ...CASE, efforts: [{ ...easy, priority: 'D', ...minutes(30) }] }, 'efforts.0.priority'],
    [{ ...CASE, efforts: [{ ...easy, start: '2026-10-17T09:00', end: '2026-10-17T08:00' }] }, 'efforts[0].end'],
    [{ ...CASE, history: [{ ...massage, end: massage.start }] }, 'history[0].end'],
    [{ ...CASE, flags: ['sleepy'] }, 'flags.0'],
    [{ ...CASE, settings: { strict: 'yes' } }, 'settings.strict'],
  ])('should refuse case %# and name %s', (json, field) => {
    expect(() => parseCase(json, 0)).toThrow(BadCase);
    expect(() => parseCase(json, 0)).toThrow(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}: .`));
  });
});
