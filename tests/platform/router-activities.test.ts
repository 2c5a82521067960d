import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/platform/router.ts';
import { aList, anActivity } from '../worker/on-strava.ts';
import { aReading } from '../worker/world.ts';
import { given, OWN, PAGE, POPUP } from './routing.ts';

const STRAVA: Sender = { ...PAGE, origin: 'https://www.strava.com', url: 'https://www.strava.com/athlete/training' };
const id = 'command-1';
const list = { type: 'page/reading', id, reading: aList([anActivity('2026-10-13T16:00')]) };
const ofCalendar = { type: 'page/reading', id, reading: aReading() };
const checkIn = { type: 'check-in/view', id, eventId: null };
const activity = { type: 'popup/activity', id, says: 'did', eventId: 'run@google.com' };
const forget = { type: 'popup/forget-source', id, source: 'strava', account: '12345678' };
const use = { type: 'popup/use-athlete', id, account: '12345678' };
const csv = { type: 'options/activities', id, name: 'activities.csv', csv: 'x', preview: true };

describe('commands of activities', () => {
  it.each([
    ['a list of activities', list, STRAVA, 'page'],
    ['what the popup says of one', activity, POPUP, 'popup'],
    ['a source to forget', forget, POPUP, 'popup'],
    ['the athlete she is', use, POPUP, 'popup'],
    ['the page of questions', checkIn, { ...POPUP, url: `${OWN}/check-in.html` }, 'popup'],
    ['a file of activities', csv, { ...POPUP, url: `${OWN}/options.html` }, 'popup'],
  ])('should be taken: %s', async (_, message, sender, answer) => {
    expect(await given().send(message, sender)).toBe(answer);
  });

  it.each([
    ['a page that asks our questions', checkIn, STRAVA],
    ['a page that says what took place', activity, STRAVA],
    ['a page that has activities forgotten', forget, STRAVA],
    ['a page that says who she is', use, STRAVA],
    ['a page that hands in a file', csv, STRAVA],
    ['a page beside the one that is read', list, { ...STRAVA, origin: 'https://labs.strava.com' }],
  ])('should not be taken from %s', async (_, message, sender) => {
    const { send, taken } = given();
    expect(await send(message, sender)).toEqual({ ok: false, code: 'refused', text: 'refused: wrong-sender' });
    expect(taken).toEqual([]);
  });

  const facts = { kind: 'race', discipline: null, distance: null, priority: null, intensity: null, confidence: 'high' };
  it.each([
    ['a sport of nobody', { activity: { sport: 'chess', tag: null } }],
    ['an unknown tag', { activity: { sport: 'run', tag: 'commute' } }],
    ['facts that are none', { activity: { sport: 'run', tag: null, facts } }],
    ['a load that is text', { load: { from: 'measured', minutes: '61' } }],
    ['a load of no number', { load: { from: 'measured', km: Number.NaN } }],
    ['an id that is a number', { nativeId: 19_000_000_000 }],
    ['an end before 1970', { when: { type: 'instants', start: 0, end: -1, zone: null } }],
  ])('should refuse an activity with %s, and note it', async (_, more) => {
    const { send, taken, noted } = given();
    const events = [{ ...list.reading.events[0], ...more }];
    const message = { ...list, reading: { ...list.reading, events } };
    expect(await send(message, STRAVA)).toMatchObject({ ok: false, code: 'invalid' });
    expect([taken, noted]).toEqual([[], ['not-a-command']]);
  });

  it('should not have a calendar forgotten', async () => {
    const { send, taken } = given();
    expect(await send({ ...forget, source: 'google-calendar' }, POPUP)).toMatchObject({ ok: false, code: 'invalid' });
    expect(taken).toEqual([]);
  });

  it.each([
    ['a calendar', list, PAGE],
    ['Strava', ofCalendar, STRAVA],
  ])('should refuse a page of %s that speaks for another site', async (_, message, sender) => {
    const { send, taken } = given();
    expect(await send(message, sender)).toEqual({ ok: false, code: 'refused', text: 'refused: wrong-source' });
    expect(taken).toEqual([]);
  });
});
