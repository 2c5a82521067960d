import { expect, test } from 'vitest';
import { isKnownZone } from '../../../src/formats/ics/zones/known-zone.ts';
import { offsetInName } from '../../../src/formats/ics/zones/offset-name.ts';
import { WINDOWS_DISPLAY_NAMES } from '../../../src/formats/ics/zones/windows-display-names.ts';
import { WINDOWS_ZONES } from '../../../src/formats/ics/zones/windows-zones.ts';
import { zoneName } from '../../../src/formats/ics/zones/zone-name.ts';

test('every zone of the tables is one this engine knows', () => {
  const zones = [...Object.values(WINDOWS_ZONES), ...Object.values(WINDOWS_DISPLAY_NAMES)];
  expect(zones.filter((zone) => !isKnownZone(zone))).toEqual([]);
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['/mozilla.org/20070129_1/Europe/Berlin', 'Europe/Berlin'],
  ['/freeassociation.sourceforge.net/America/Indiana/Knox', 'America/Indiana/Knox'],
  ['"Europe/Berlin"', 'Europe/Berlin'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['w. europe  standard time', 'Europe/Berlin'],
  ['Pacific Daylight Time', 'America/Los_Angeles'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['(GMT+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
  ['(UTC) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['Coordinated Universal Time', 'UTC'],
  ['Etc/GMT-2', 'Etc/GMT-2'],
  ['GMT+0200', null],
  ['(GMT+10:00) Nowhere', null],
  ['constructor', null],
  ['__proto__', null],
  ['a/b/c/d', null],
  ['', null],
])('zoneName(%j) is %j', (tzid, zone) => {
  expect(zoneName(tzid)).toBe(zone);
});

test.each([
  ['GMT+0200', 120],
  ['UTC-3', -180],
  ['(UTC+05:30) Anywhere', 330],
  ['+0000', 0],
  ['GMT+99', null],
  ['Club time', null],
])('offsetInName(%j) is %j minutes', (tzid, minutes) => {
  const offset = offsetInName(tzid);
  expect(offset === null ? null : offset / 60_000).toBe(minutes);
});
