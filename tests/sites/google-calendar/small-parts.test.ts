// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clockOf, latinDigits, minuteOf } from '../../../src/sites/google-calendar/clock-text.ts';
import { dateOfKey } from '../../../src/sites/google-calendar/date-key.ts';
import { dayHalves } from '../../../src/sites/google-calendar/day-halves.ts';
import { editorFields } from '../../../src/sites/google-calendar/editor.ts';
import { chipSpan } from '../../../src/sites/google-calendar/geometry.ts';
import { dayAfter } from '../../../src/sites/google-calendar/neighbour-day.ts';
import { pageKind } from '../../../src/sites/google-calendar/page-kind.ts';
import { plainText } from '../../../src/sites/google-calendar/plain-text.ts';
import { offsetOf } from '../../../src/sites/google-calendar/zone.ts';

const at = (path: string) => new URL(path, 'https://calendar.google.com');

describe('date keys', () => {
  it('are the four of the facts', () => {
    expect(['25123', '27966', '28003', '28975'].map(dateOfKey)).toEqual([
      '2019-01-03',
      '2024-09-30',
      '2024-11-03',
      '2026-09-15',
    ]);
  });
  it('refuse what is no date', () => {
    const feb31 = String((56 << 9) | (2 << 5) | 31);
    expect(
      [null, '', 'x', '12', '-28975', '28975.5', String((56 << 9) | (13 << 5) | 1), String(56 << 9), feb31].map(
        dateOfKey,
      ),
    ).toEqual(Array(9).fill(null));
  });
  it('step over months and leap days', () => {
    expect([dayAfter('2028-02-28'), dayAfter('2026-12-31'), dayAfter('2026-03-01', -1), dayAfter('nonsense')]).toEqual([
      '2028-02-29',
      '2027-01-01',
      '2026-02-28',
      '',
    ]);
  });
});

describe('geometry', () => {
  const chip = (style: string) => {
    const element = document.createElement('div');
    element.setAttribute('style', style);
    return element;
  };
  it.each([
    [60, 'top: 599px; height: 58px', 600, 660],
    [60, 'top: 539px; height: 13px', 540, 555],
    [40, 'top: 359px; height: 58px', 540, 630],
    [48, 'top: 839px;height:70px;', 1050, 1140],
    [60, 'margin-top: 7px; max-height: 3px; top: 599px; height: 58px', 600, 660],
  ])('H %i, %s', (hour, style, startMinute, endMinute) => {
    expect(chipSpan(chip(style), hour)).toMatchObject({ startMinute, endMinute });
  });
  it('clamps to the day and says so', () => {
    expect(chipSpan(chip('top: -1px; height: 118px'), 60)).toMatchObject({
      startMinute: 0,
      endMinute: 120,
      atTop: true,
    });
    expect(chipSpan(chip('top: 1379px; height: 58px'), 60)).toMatchObject({
      startMinute: 1380,
      endMinute: 1440,
      atEnd: true,
    });
    expect(chipSpan(chip('top: 1379px; height: 900px'), 60)?.endMinute).toBe(1440);
  });
  it('gives nothing where there is no box', () => {
    for (const style of ['', 'top: 10px', 'height: 10px', 'top: 10%; height: 5%', 'top: 99999px; height: 10px']) {
      expect(chipSpan(chip(style), 60)).toBeNull();
    }
  });
});

describe('addresses', () => {
  it.each([
    ['/calendar/u/1/r/week/2026/9/14', 'calendar', 'week', 1],
    ['/calendar/r/day', 'calendar', 'day', null],
    ['/calendar/u/0/r/customday/2026/9/14', 'calendar', 'days', 0],
    ['/calendar/u/0/r/month/2026/9/1', 'calendar', 'month', 0],
    ['/calendar/u/0/r/settings/account', 'other', 'other', 0],
    ['/calendar/u/0/r/search?q=x', 'calendar', 'search', 0],
    ['/calendar/u/0/r/eventedit/abc', 'other', 'other', 0],
    ['/calendar/u/2/r/eventedit?text=A&dates=20261012T180000/20261012T190000', 'editor', 'other', 2],
    ['/about', 'other', 'other', null],
  ] as const)('%s', (path, kind, view, accountIndex) => {
    expect(pageKind(at(path), document)).toEqual({ kind, view, accountIndex });
  });
  it('a bare address asks the body', () => {
    document.body.setAttribute('data-viewkey', 'CUSTOM_DAYS');
    expect(pageKind(at('/calendar/u/0/r'), document).view).toBe('days');
  });
  it('the editor says what it was opened with', () => {
    const url = at(
      '/calendar/u/0/r/eventedit?text=Sports%20massage&dates=20261012T180000/20261012T190000&ctz=Europe/Berlin',
    );
    expect(editorFields(url)).toEqual({
      title: 'Sports massage',
      dates: '20261012T180000/20261012T190000',
      zone: 'Europe/Berlin',
    });
    expect(editorFields(at('/calendar/u/0/r/eventedit'))).toBeNull();
    expect(editorFields(at('/calendar/u/0/r/eventedit/abc?text=A&dates=B'))).toBeNull();
  });
});

describe('texts', () => {
  it('are plain, short and free of hidden characters', () => {
    expect(plainText(' Deep\u202e\n tissue\u200b\u0007 ')).toBe('Deep tissue');
    expect(plainText('👩🏽‍🦰 run')).toBe('👩🏽‍🦰 run');
    expect(plainText('😀'.repeat(200))).toHaveLength(200);
    expect(plainText(`a${'😀'.repeat(200)}`)).toHaveLength(199);
  });
  it('clocks in other scripts are clocks', () => {
    expect(latinDigits('٧:٣٠ ۱۲ ७ ７')).toBe('7:30 12 7 7');
    expect(clockOf('午前7:30～午後8時', dayHalves('ja')).times.map((time) => minuteOf(time, false))).toEqual([
      450, 1200,
    ]);
    expect(clockOf('9am to 10:30am, ', dayHalves('en')).times.map((time) => minuteOf(time, false))).toEqual([540, 630]);
    expect(clockOf('All day, September 14, 2026', dayHalves('en'))).toEqual({ times: [], bare: [14] });
  });
  it.each([
    ['GMT-06', -360],
    ['GMT+5:30', 330],
    ['UTC+02', 120],
    ['GMT', 0],
    ['GMT−03', -180],
    ['Standup', null],
    ['GMT run', null],
  ])('gutter %s', (text, minutes) => {
    expect(offsetOf(text)).toBe(minutes);
  });
});
