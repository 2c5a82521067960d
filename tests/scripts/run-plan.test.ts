import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/cli/options.ts';
import { runPlan } from '../../scripts/cli/run-plan.ts';
import { UsageError } from '../../scripts/cli/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'kneadtime-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const RACE = file(
  'race.ics',
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//EN',
    'BEGIN:VEVENT',
    'UID:race@example.com',
    'DTSTAMP:20260101T000000Z',
    'DTSTART;VALUE=DATE:20260920',
    'DTEND;VALUE=DATE:20260921',
    'SUMMARY:Berlin Marathon',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
);
const NOW = ['--now', '2026-08-31T08:00:00+02:00', '--zone', 'Europe/Berlin'];

async function planned(...args: string[]) {
  return JSON.parse(await runPlan(args));
}

describe('runPlan', () => {
  it('should print one document with all its parts', async () => {
    const json = await planned(RACE, ...NOW);
    expect(Object.keys(json)).toEqual(['efforts', 'massages', 'slots', 'unmet', 'rhythm', 'exact', 'problems']);
    expect(json.efforts).toMatchObject([{ id: 'race@example.com', load: 'E5', start: '2026-09-20T08:00:00+02:00' }]);
    expect(json.slots.map(({ status }: { status: string }) => status)).toEqual(json.slots.map(() => 'free'));
    expect(json.slots.length).toBeGreaterThan(1);
  });

  it('should mean a time without an offset in the zone asked for, wherever the machine stands', async () => {
    const local = await planned(RACE, '--now', '2026-08-31T08:00', '--zone', 'Europe/Berlin');
    expect(local).toEqual(await planned(RACE, ...NOW));
  });

  it('should take settings from a file, refuse one that is out of range, and keep the rest', async () => {
    const settings = file('settings.json', '{"hours":{"from":"17:00","to":"21:00"},"travelMin":-5}');
    const json = await planned(RACE, ...NOW, '--settings', settings);
    expect(json.problems).toMatchObject([{ code: 'bad-setting', where: 'travelMin' }]);
    for (const { start } of json.slots) expect(Number(start.slice(11, 13))).toBeGreaterThanOrEqual(17);
  });

  it('should name the field of a setting that is out of range, however deep it lies', async () => {
    const settings = file('deep.json', '{"budget":{"perMonth":-1,"currency":"EUR"},"colour":"blue"}');
    const { problems } = await planned(RACE, ...NOW, '--settings', settings);
    expect(problems.map(({ where }: { where: string }) => where)).toEqual(['budget.perMonth', 'colour']);
  });

  it('should look for the cheapest plan where that is asked', async () => {
    const therapists = [
      { id: 'dear', name: 'Anna', price: 120, favourite: true },
      { id: 'cheap', name: 'Bo', price: 40 },
    ];
    const budget = { perMonth: 1000, currency: 'EUR' };
    const settings = file('prices.json', JSON.stringify({ therapists, budget }));
    const best = await planned(RACE, ...NOW, '--settings', settings);
    const cheapest = await planned(RACE, ...NOW, '--settings', settings, '--cheapest');
    const cost = ({ slots }: { slots: { price: number }[] }) => slots.reduce((sum, { price }) => sum + price, 0);
    // It may go less often, as long as no more is missed.
    expect(cheapest.unmet.length).toBe(best.unmet.length);
    expect(cost(cheapest)).toBeLessThan(cost(best));
  });

  it.each<[string, string[], RegExp]>([
    ['no file', NOW, /^plan needs at least one \.ics file\.$/],
    ['no time', [RACE, '--zone', 'Europe/Berlin'], /--now/],
    ['no zone', [RACE, '--now', '2026-08-31T08:00'], /--zone/],
    ['a time that is none', [RACE, '--now', 'tomorrow', '--zone', 'UTC'], /"tomorrow"/],
    ['a date that is none', [RACE, '--now', '2026-02-30T08:00', '--zone', 'UTC'], /"2026-02-30T08:00"/],
    ['a zone that is none', [RACE, '--now', '2026-08-31T08:00', '--zone', 'Berlin'], /"Berlin"/],
    ['too many weeks', [RACE, ...NOW, '--weeks', '53'], /"53"/],
    ['half a week', [RACE, ...NOW, '--weeks=0.5'], /"0\.5"/],
    ['a file that is not there', [join(folder, 'gone.ics'), ...NOW], /^gone\.ics could not be read/],
    ['a file that is no calendar', [file('notes.ics', 'Dear diary'), ...NOW], /notes\.ics/],
    ['settings that are no JSON', [RACE, ...NOW, '--settings', file('bad.json', '{')], /^bad\.json is not JSON/],
    ['a switch with a value', [RACE, ...NOW, '--cheapest=yes'], /--cheapest takes no value/],
    ['an option nobody knows', [RACE, ...NOW, '--colour', 'blue'], /--colour/],
  ])('should say in one line what is wrong with %s', async (_, args, message) => {
    const failure = await runPlan(args).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('\n');
  });
});

describe('parseOptions', () => {
  it('should take both ways of writing a value, and leave the files', () => {
    const { files, values } = parseOptions(['a.ics', '--zone=UTC', '--now', 'x=1', 'b.ics'], ['zone', 'now']);
    expect([files, [...values]]).toEqual([
      ['a.ics', 'b.ics'],
      [
        ['zone', 'UTC'],
        ['now', 'x=1'],
      ],
    ]);
  });

  it.each([
    [['--zone', 'UTC', '--zone', 'UTC'], /given twice/],
    [['--zone'], /needs a value/],
    [['--nope'], /Unknown option --nope/],
  ])('should refuse %j', (args, message) => {
    expect(() => parseOptions(args, ['zone'])).toThrow(message);
  });
});
