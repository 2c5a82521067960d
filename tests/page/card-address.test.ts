import { describe, expect, it } from 'vitest';
import { isNewEvent, isOwnAddress } from '../../src/page/card-address.ts';
import { googleCalendar } from '../../src/sites/google-calendar/google-calendar.ts';

const PAGE = new URL('https://calendar.google.com/calendar/u/0/r/week');

describe('isOwnAddress', () => {
  it.each([
    ['https://calendar.google.com/calendar/u/1/r/eventedit/abc', true],
    ['https://calendar.google.com/calendar', true],
    ['https://calendar.google.com/calendars/evil', false],
    ['https://calendar.google.com/', false],
    ['http://calendar.google.com/calendar/u/0/r', false],
    ['https://calendar.google.com.evil.example/calendar/u/0/r', false],
    ['https://user:secret@calendar.google.com/calendar/u/0/r', false],
    ['javascript:alert(1)', false],
    ['/calendar/u/0/r', false],
    ['', false],
  ])('%s', (address, own) => {
    expect(isOwnAddress(address, PAGE)).toBe(own);
  });
});

describe('isNewEvent', () => {
  const editor = '/calendar/u/0/r/eventedit?text=A&dates=20261012T180000/20261012T190000';
  it.each([
    [`https://calendar.google.com${editor}`, true],
    [`https://evil.example${editor}`, false],
    ['https://calendar.google.com/calendar/u/0/r/settings', false],
    ['https://calendar.google.com/calendar/u/0/r/eventedit/abc?text=A&dates=B', false],
  ])('%s', (address, may) => {
    expect(isNewEvent(googleCalendar, address, PAGE)).toBe(may);
  });
});
