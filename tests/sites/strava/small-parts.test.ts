// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tagOf } from '../../../src/sites/strava/activity-tag.ts';
import { linkId } from '../../../src/sites/strava/link-id.ts';
import { pageKind, whereIs } from '../../../src/sites/strava/page-kind.ts';
import { plainText } from '../../../src/sites/strava/plain-text.ts';
import { dateOf, idOf, instantOf, numberOf } from '../../../src/sites/strava/raw-fields.ts';
import { disciplineOf } from '../../../src/sites/strava/sport.ts';
import { writtenDate } from '../../../src/sites/strava/written-date.ts';

/** What is left of a number of 19 digits once it was parsed. */
const ROUNDED = Number('1234567890123456789');

const at = (path: string) => whereIs(new URL(path, 'https://www.strava.com'));

describe('whereIs', () => {
  it.each([
    ['/athlete/training', { page: 'training' }],
    ['/athlete/training?keywords=lake&gsf=1', { page: 'training' }],
    ['/dashboard', { page: 'feed' }],
    ['/dashboard/following/40', { page: 'feed' }],
    ['/dashboard/feed', { page: 'other' }],
    ['/activities/1234567890123456789', { page: 'activity', id: '1234567890123456789' }],
    ['/activities/12/heartrate', { page: 'activity', id: '12' }],
    ['/activities/12/edit', { page: 'other' }],
    ['/activities/12345678901234567890', { page: 'other' }],
    ['/athletes/12', { page: 'profile', id: '12' }],
    ['/athletes/someone', { page: 'other' }],
    ['/athletes/12/training/log', { page: 'other' }],
    ['/athlete/calendar#Jul', { page: 'calendar', id: null }],
    ['/athlete/calendar/2025', { page: 'calendar', id: null, year: 2025 }],
    ['/athletes/12/calendar/2025', { page: 'calendar', id: '12', year: 2025 }],
    ['/login?hl=de', { page: 'signing-in' }],
    ['/clubs/1', { page: 'other' }],
  ])('should know %s', (path, where) => {
    expect(at(path)).toEqual(where);
  });

  it('should leave pages of somebody else alone', () => {
    expect(pageKind(at('/athletes/12'), true)).toEqual({ kind: 'none', view: 'other', accountIndex: null });
    expect(pageKind(at('/athletes/12'), false)).toMatchObject({ kind: 'calendar', view: 'feed' });
  });
});

describe('ids', () => {
  it.each([
    ['19000000001', 19_000_000_001, '19000000001'],
    [undefined, 19_000_000_001, '19000000001'],
    ['1234567890123456789', ROUNDED, '1234567890123456789'],
    [undefined, ROUNDED, null],
    ['12', 13, null],
    ['012', undefined, null],
    ['12345678901234567890', undefined, null],
    [12, undefined, '12'],
    [0, 0, null],
    [null, '12', null],
  ])('should be taken from %s and %s as %s', (text, number, id) => {
    expect(idOf(text, number)).toBe(id);
  });
});

describe('links', () => {
  it.each([
    ['https://www.strava.com/activities/12', '12'],
    ['/activities/12/overview#kudos', '12'],
    ['/activities/12?x=/activities/13', '12'],
    ['https://www.strava.com.example.com/activities/12', null],
    ['https://example.com/activities/12', null],
    ['/clubs/1/activities/12', null],
    ['/activities/', null],
    ['/activities/12abc', null],
    ['', null],
  ])('should lead from %s to %s', (href, id) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    expect(linkId(link, 'activities')).toBe(id);
  });
});

describe('numbers and times', () => {
  it('should be of raw fields alone', () => {
    expect(numberOf(2890, 0, 1e6)).toBe(2890);
    expect(numberOf('2890.5', 0, 1e6)).toBe(2890.5);
    for (const text of ['4,0', '1:03:42', '6.32 mi', '', ' 1', null, undefined, Number.NaN, [5], true]) {
      expect(numberOf(text, 0, 1e6)).toBeUndefined();
    }
  });

  it.each([
    ['2026-03-10T07:00:00+0000', Date.UTC(2026, 2, 10, 7)],
    ['2026-03-10T07:00:00.123Z', Date.UTC(2026, 2, 10, 7)],
    ['2026-03-10T09:00:00+02:00', Date.UTC(2026, 2, 10, 7)],
    ['2026-03-10T07:00:00', null],
    ['2026-03-10', null],
    ['2026-13-40T07:00:00Z', null],
    [1_773_129_600, null],
  ])('should read %s as %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it('should know no date outside of its time', () => {
    expect(dateOf(Date.UTC(2026, 2, 10, 23, 59))).toBe('2026-03-10');
    expect(dateOf(1e15)).toBeNull();
  });
});

describe('sports', () => {
  it.each([
    ['Run', 'run'],
    ['VirtualRun', 'run'],
    ['TrailRun', 'trail'],
    ['Hike', 'walk'],
    ['EMountainBikeRide', 'cycling'],
    ['Swim', 'swim'],
    ['WeightTraining', 'strength'],
    ['NordicSki', 'other'],
    ['BrandNewSport', 'other'],
    ['constructor', 'other'],
    ['Course à pied', null],
    [null, null],
    [7, null],
  ])('should be told of %s as %s', (sport, discipline) => {
    expect(disciplineOf(sport)).toBe(discipline);
  });
});

describe('tags', () => {
  it.each([
    [{ tags: { 1: true } }, 'race'],
    [{ tags: { 1: false, 2: true } }, 'hard'],
    [{ tags: { 1: true, 2: true }, selected_tag_type: 2 }, 'race'],
    [{ tags: null, selected_tag_type: 1 }, 'race'],
    [{ tags: {}, selected_tag_type: null }, null],
    [{ tags: { 3: true, 12: true, 99: true }, selected_tag_type: 12 }, null],
    [{ tags: { 1: 'true' } }, null],
    [{ workout_type: 1 }, 'race'],
    [{ workout_type: 2 }, 'long'],
    [{ workout_type: 3 }, 'hard'],
    [{ workout_type: 11 }, 'race'],
    [{ workout_type: 12 }, 'hard'],
    [{ workout_type: 10 }, null],
    [{ workout_type: 2, tags: {} }, null],
    [{}, null],
  ])('should be read of %j as %s', (model, tag) => {
    expect(tagOf(model)).toBe(tag);
  });
});

describe('dates in words', () => {
  it.each([
    ['7:02 AM on Sunday, June 11, 2023', 'en-US', '2023-06-11'],
    ['18:07 on Sunday, 11 June 2023', 'en-GB', '2023-06-11'],
    ['18:07 am Sonntag, 1. März 2026', 'de', '2026-03-01'],
    ['18:07 le dimanche 1 mars 2026', 'fr', '2026-03-01'],
    ['8:05 h del domingo, 14 de enero de 2026', 'es', '2026-01-14'],
    ['Sunday, May 3, 2026', 'en-US', '2026-05-03'],
    ['11/06/2023', 'en-GB', null],
    ['Sunday, June 11, 2023', 'de', null],
    ['Sunday, June 31, 2026', 'en-US', null],
    ['June 11', 'en-US', null],
    ['June 11, 2023 to July 2, 2023', 'en-US', null],
    ['Today', 'en-US', null],
    ['Sunday, June 11, 2023', '', null],
    ['Sunday, June 11, 2023', 'not a language', null],
  ])('should be read of "%s" in %s as %s', (text, lang, date) => {
    expect(writtenDate(text, lang)).toBe(date);
  });
});

describe('titles', () => {
  it('should leave the page without what is hidden in them, and short', () => {
    expect(plainText(' Tempo\n\u202erun\u0007 ')).toBe('Tempo run');
    expect(plainText(`${'a'.repeat(199)}😀b`)).toBe('a'.repeat(199));
    expect(plainText({})).toBe('');
  });
});
