import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../scripts/cli/main.ts';
import { runRace } from '../../scripts/cli/run-race.ts';
import { UsageError } from '../../scripts/cli/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'kneadtime-race-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function calendar(name: string, ...events: [uid: string, start: string, end: string, title: string][]): string {
  const lines = events.flatMap(([uid, start, end, title]) => [
    'BEGIN:VEVENT',
    `UID:${uid}@example.com`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART:${start}`,
    `DTEND:${end}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN'];
  return file(name, [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n'));
}

/** Sunday 6 December, asked on the Friday before. */
const RACE = ['--date', '2026-12-06', '--distance', 'marathon'];
const NOW = ['--now', '2026-12-04T06:00:00+01:00', '--zone', 'Europe/Berlin'];

async function asked(...args: string[]) {
  return JSON.parse(await runRace(args));
}

describe('runRace', () => {
  it('should answer in one document, line by line', async () => {
    const json = await asked(...RACE, ...NOW);
    expect(Object.keys(json)).toEqual(['race', 'freeTime', 'kinds', 'before', 'after', 'problems']);
    expect(json).toMatchObject({ freeTime: 'unknown', problems: [] });
    expect(json.race).toMatchObject({
      known: false,
      start: '2026-12-06T08:00:00+01:00',
      distance: 'marathon',
      priority: 'A',
      assumed: ['priority', 'start', 'end'],
      load: 'E5',
    });
    expect(json.kinds.find(({ kind }: { kind: string }) => kind === 'deep')).toEqual({
      kind: 'deep',
      side: 'before',
      severity: 'conflict',
      from: null,
      until: null,
      later: [],
      rule: 'before-effort',
      gap: 46,
      edge: 72,
      sources: ['S1', 'S3'],
      text: 'Deep tissue: too late. It is usually kept at least 3 days from Sunday’s marathon; the earliest visit would leave 46 hours.',
      preferred: {
        before: [{ from: '2026-11-30T08:00:00+01:00', to: '2026-12-02T08:00:00+01:00' }],
        after: [{ from: '2026-12-09T12:15:00+01:00', to: '2026-12-12T12:15:00+01:00' }],
      },
    });
    expect(json.kinds.find(({ kind }: { kind: string }) => kind === 'loosening')).toMatchObject({
      severity: 'good',
      until: '2026-12-05T08:00:00+01:00',
      later: [
        { severity: 'info', until: '2026-12-05T20:00:00+01:00' },
        { severity: 'caution', until: '2026-12-06T08:00:00+01:00' },
      ],
    });
  });

  it('should have the visits before and after, of a short race too', async () => {
    const json = await asked('--date', '2026-12-06', '--distance', '5k', '--name', 'Santa Run', ...NOW);
    expect(json.race.title).toBe('Santa Run');
    for (const side of ['before', 'after']) {
      expect(Object.keys(json[side])).toEqual(['slots', 'unmet', 'booked']);
      expect([...json[side].slots, ...json[side].unmet]).toHaveLength(1);
    }
  });

  it('should use the race of the calendar, and its free time', async () => {
    const path = calendar(
      'race.ics',
      ['race', '20261206T090000Z', '20261206T140000Z', 'Harbour Marathon'],
      ['work', '20261204T050000Z', '20261206T083000Z', 'Work'],
    );
    const json = await asked(...RACE, ...NOW, '--priority', 'b', path);
    expect(json.freeTime).toBe('files');
    expect(json.race).toMatchObject({
      known: true,
      id: 'race@example.com',
      title: 'Harbour Marathon',
      start: '2026-12-06T10:00:00+01:00',
      priority: 'B',
    });
    expect(json.before).toMatchObject({ slots: [], unmet: [{ need: 'pre:race@example.com' }] });
  });

  it('should show what is booked', async () => {
    const path = calendar('booked.ics', ['knots', '20261204T160000Z', '20261204T170000Z', 'Deep tissue massage']);
    const { before } = await asked(...RACE, ...NOW, path);
    expect(before.booked).toMatchObject([{ title: 'Deep tissue massage', severity: 'conflict' }]);
  });

  it('should start when she says, in her own zone', async () => {
    const zone = file('zone.json', '{"zone":"America/New_York"}');
    const local = await asked(...RACE, ...NOW, '--time', '9:30');
    expect(local.race).toMatchObject({ start: '2026-12-06T09:30:00+01:00', assumed: ['priority'] });
    expect((await asked(...RACE, ...NOW, '--settings', zone)).race.start).toBe('2026-12-06T08:00:00-05:00');
  });

  it('should speak of the time after a race that has begun', async () => {
    const json = await asked('--date', '2026-12-03', '--distance', 'half', ...NOW);
    expect(json.before).toEqual({ slots: [], unmet: [], booked: [] });
    expect(json.kinds.every(({ side }: { side: string }) => side === 'after')).toBe(true);
    expect([...json.after.slots, ...json.after.unmet]).toHaveLength(1);
  });

  it.each<[string, string[], RegExp]>([
    ['no date', ['--distance', '5k', ...NOW], /^race needs --date/],
    ['a date that is none', ['--date', '2026-02-30', '--distance', '5k', ...NOW], /^--date "2026-02-30" is not a date/],
    [
      'a date long past',
      ['--date', '2026-11-19', '--distance', '5k', ...NOW],
      /^--date "2026-11-19" is more than 14 days ago/,
    ],
    [
      'a date out of reach',
      ['--date', '2028-01-01', '--distance', '5k', ...NOW],
      /^--date "2028-01-01" is more than 350 days/,
    ],
    ['no distance', ['--date', '2026-12-06', ...NOW], /^race needs --distance/],
    ['a distance that is none', ['--date', '2026-12-06', '--distance', 'far', ...NOW], /^--distance "far" is not/],
    ['a priority that is none', [...RACE, ...NOW, '--priority', 'D'], /^--priority "D" is not A, B or C\.$/],
    ['a time that is none', [...RACE, ...NOW, '--time', '25:00'], /^--time "25:00"/],
    ['no time', [...RACE, '--zone', 'UTC'], /^race needs --now/],
    ['no zone', [...RACE, '--now', '2026-12-04T06:00'], /^race needs --zone/],
    ['a zone that is none', [...RACE, '--now', '2026-12-04T06:00', '--zone', 'Berlin'], /^--zone "Berlin"/],
    ['too many weeks', [...RACE, ...NOW, '--weeks', '99'], /^--weeks "99"/],
    ['a file that is not there', [...RACE, ...NOW, join(folder, 'gone.ics')], /^gone\.ics could not be read/],
    ['an option nobody knows', [...RACE, ...NOW, '--colour', 'blue'], /--colour/],
  ])('should say in one line what is wrong with %s', async (_, args, message) => {
    const failure = await runRace(args).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('\n');
  });

  it('should end with code 2 on the command line, and print nothing of a result', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (text: string) => said.push(text);
    expect(await main(['race', ...RACE, '--now', '2026-12-04T06:00', '--zone', 'Mars'])).toBe(2);
    console.error = error;
    expect(said).toEqual(['--zone "Mars" is not a time zone such as Europe/Berlin.']);
  });
});
