import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../src/page/card-address.ts';

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
