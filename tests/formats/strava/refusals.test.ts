import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/formats/strava/limits.ts';
import { readWhole, refusalOf, shortExport, shortRow } from './export-text.ts';

const garbage = Array.from({ length: 5_000 }, (_, i) => String.fromCharCode((i * 7919 + (i >> 3)) % 256)).join('');
const OTHER_CSV = 'Event ID,Event Date,Name\n1,"Oct 7, 2020, 2:43:11 PM",Club run\n';

describe('what is no export', () => {
  it.each<[string, string, RegExp]>([
    ['an empty file', '', /it is empty; choose activities\.csv/],
    ['white space', ' \r\n\n', /it is empty/],
    ['the archive itself', 'PK\u0003\u0004\uFFFD', /zip archive; unpack it first/],
    ['a login page', '<!doctype html><html></html>', /web page/],
    ['JSON', '{"models":[]}', /JSON/],
    ['a calendar', 'BEGIN:VCALENDAR\r\n', /calendar/],
    ['binary garbage', garbage, /no text in UTF-8|does not name the columns/],
    ['UTF-16', '\uFFFD\uFFFDA\u0000c\u0000', /UTF-8; take activities\.csv from the archive as it is/],
    ['a sheet saved anew', shortExport(shortRow(1)).replaceAll(',', ';'), /spreadsheet program has saved it anew/],
    ['another list of the archive', OTHER_CSV, /does not name the columns of activities\.csv/],
    ['a header alone', shortExport(), /lists no activities/],
    [
      'dates in another language',
      shortExport(shortRow(1, { date: '7 oct. 2020 à 14:43:11' })),
      /first activity has a date we cannot read \(7 oct\. 2020 à 14:43:11\); set Strava to English/,
    ],
    ['ids that a spreadsheet has rounded', shortExport(shortRow('1.9E+10')), /no number of an activity \(1\.9E\+10\)/],
  ])('should be refused in one sentence that says what, where and what to do: %s', (_, csv, wrong) => {
    const sentence = refusalOf(csv);
    expect(sentence).toMatch(/^activities\.csv is not an export we can read: [^\n]+; [^\n]+\.$/);
    expect(sentence).toMatch(wrong);
  });

  it('should be refused before it is parsed where it is far too long', () => {
    expect(refusalOf('x'.repeat(LIMITS.characters + 1))).toContain('more than 50 million characters');
  });

  it('should name the file harmlessly', () => {
    expect(refusalOf('', 'a\u202Evsc\n.csv')).toMatch(/^avsc \.csv is not an export/);
    expect(refusalOf('', '')).toMatch(/^the file is not/);
  });
});

describe('limits', () => {
  it('should be told, with what was read so far', () => {
    const many = Array.from({ length: LIMITS.rows + 1 }, (_, i) => shortRow(i + 1));
    const read = readWhole(shortExport(...many));
    expect(read.events).toHaveLength(LIMITS.rows);
    expect(read.skipped).toBe(1);
    expect(read.problems).toContainEqual(
      expect.objectContaining({ code: 'limit', detail: expect.stringContaining('50000 rows') }),
    );
  });

  it('should make a short list of many broken rows', () => {
    const broken = Array.from({ length: 3_000 }, () => '1,"left open');
    const read = readWhole(shortExport(shortRow(1), ...broken));
    expect(read.events).toHaveLength(1);
    expect(read.skipped).toBe(LIMITS.badRows + 2);
    expect(read.problems.length).toBeLessThan(30);
    expect(read.problems.map(({ code }) => code)).toContain('limit');
  });
});

describe('columns', () => {
  it('should be found by name where they stand elsewhere, and that is told', () => {
    const [header = '', row = ''] = shortExport(shortRow(1)).split('\n');
    const read = readWhole(`New,${header}\nx,${row}`);
    expect(read.events).toHaveLength(1);
    expect(read.events[0]?.load).toMatchObject({ minutes: 58.3, km: 10 });
    expect(read.problems).toMatchObject([{ code: 'unknown-layout' }]);
  });

  it('should give no distance where only the rounded one is there, in whichever unit', () => {
    const csv = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Moving Time,Distance\n';
    const read = readWhole(`${csv}1,"Sep 6, 2026, 5:02:11 AM",Run,Run,3600,3500,6.21\n`);
    expect(read.events[0]?.load).toEqual({ from: 'measured', minutes: 58.3 });
  });

  it('should not be guessed by place where the names do not come twice as they always do', () => {
    const strange = Array.from({ length: 103 }, (_, i) => `Champ ${i}`).join(',');
    expect(refusalOf(`${strange}\n1,"20.09.2026, 14:12:12"\n`)).toContain('does not name the columns');
    expect(refusalOf(`${'a,'.repeat(102)}a\n1\n`)).toContain('does not name the columns');
  });
});
