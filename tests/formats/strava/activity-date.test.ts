import { describe, expect, it } from 'vitest';
import { activityDate } from '../../../src/formats/strava/activity-date.ts';
import { exportNumber } from '../../../src/formats/strava/export-number.ts';
import { sportDiscipline } from '../../../src/formats/strava/sport-discipline.ts';

describe('dates of an export', () => {
  it.each([
    ['Oct 7, 2020, 2:43:11 PM', '2020-10-07T14:43:11.000Z'],
    ['Oct 7, 2020, 2:43:11\u202FPM', '2020-10-07T14:43:11.000Z'],
    ['Jan 1, 2026, 12:00:00 AM', '2026-01-01T00:00:00.000Z'],
    ['Jan 1, 2026, 12:00:00 PM', '2026-01-01T12:00:00.000Z'],
    ['8 Oct 2020, 18:05:00', '2020-10-08T18:05:00.000Z'],
    ['8 Sept 2020, 18:05:00', '2020-09-08T18:05:00.000Z'],
    ['20.09.2026, 14:12:12', '2026-09-20T14:12:12.000Z'],
    ['1.2.2026, 4:05:06', '2026-02-01T04:05:06.000Z'],
    ['29.02.2028, 00:00:00', '2028-02-29T00:00:00.000Z'],
  ])('should read %s as UTC', (written, expected) => {
    expect(new Date(activityDate(written) ?? 0).toISOString()).toBe(expected);
  });

  it.each([
    '',
    '03/04/2026, 7:00:00 AM',
    '7 oct. 2020 à 14:43:11',
    'Feb 30, 2026, 7:00:00 AM',
    '31.06.2026, 07:00:00',
    '29.02.2026, 07:00:00',
    '20.13.2026, 07:00:00',
    '00.01.2026, 07:00:00',
    'Oct 7, 2020, 13:00:00 PM',
    'Oct 7, 2020, 0:00:00 AM',
    '20.09.2026, 24:00:00',
    '20.09.2026, 07:60:00',
    'Oct 7, 0020, 2:43:11 PM',
    'Oct 7, 2150, 2:43:11 PM',
    'Okt 7, 2020, 2:43:11 PM',
    `Oct 7, 2020, 2:43:11 PM${' x'.repeat(50)}`,
  ])('should refuse "%s"', (written) => {
    expect(activityDate(written)).toBeNull();
  });
});

describe('numbers of an export', () => {
  it.each([
    ['2890.0', false, 2890],
    ['0', false, 0],
    [' 7.5 ', false, 7.5],
    ['1.0E-4', false, 0.0001],
    ['10,20', true, 10.2],
    ['10.20', true, 10.2],
    ['10,200', false, undefined],
    ['1.234,5', true, undefined],
    ['-3', true, undefined],
    ['Infinity', true, undefined],
    ['0x10', true, undefined],
    ['', true, undefined],
    [undefined, true, undefined],
  ])('should read %o (decimal commas: %o) as %o', (written, commas, expected) => {
    expect(exportNumber(written, commas)).toBe(expected);
  });
});

describe('sports of an export', () => {
  it.each([
    ['Run', 'run'],
    ['Trail Run', 'trail'],
    ['TrailRun', 'trail'],
    ['Virtual Ride', 'cycling'],
    ['E-Bike Ride', 'cycling'],
    ['Weight Training', 'strength'],
    ['Lauf', 'run'],
    ['Traillauf', 'trail'],
    ['E-Bike-Fahrt', 'cycling'],
    ['Spaziergang', 'walk'],
    ['Golf', 'other'],
    ['', 'other'],
    ['constructor', 'other'],
  ])('should read %s as %s', (name, expected) => {
    expect(sportDiscipline(name)).toBe(expected);
  });
});
