import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEventId, fullAddress } from '../../../src/sites/google-calendar/event-id.ts';
import { propertyRuns } from '../../core/property-runs.ts';

const raw = (text: string) => btoa(text).replace(/={1,2}$/, '');

describe('decodeEventId', () => {
  it('takes an occurrence apart (the example of the facts)', () => {
    const id = 'azdxMm05YTRkMWY4aDNqNWw2bjBwMnI0czZfMjAyNjEwMDZUMTcwMDAwWiBzb21lb25lQG0';
    expect(decodeEventId(id)).toEqual({
      key: { uid: 'k7q2m9a4d1f8h3j5l6n0p2r4s6@google.com', instance: '20261006T170000Z' },
      calendar: 'someone@gmail.com',
      kind: 'event',
    });
  });

  it('knows single events, all-day series and full addresses', () => {
    expect(decodeEventId(raw('abc someone@work.example')).key).toEqual({ uid: 'abc@google.com', instance: null });
    expect(decodeEventId(raw('abc_20261006 team@g'))).toMatchObject({
      key: { instance: '20261006' },
      calendar: 'team@group.calendar.google.com',
    });
    expect(fullAddress('x@i')).toBe('x@import.calendar.google.com');
    expect(fullAddress('x@z')).toBe('x@z');
  });

  it('gives an imported event its own UID, so that the same event in a file is the same', () => {
    const bits = [...'race-42@club.example'].map((c) => c.charCodeAt(0).toString(2).padStart(8, '0')).join('');
    const base32 = (bits.match(/.{1,5}/g) ?? [])
      .map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32))
      .join('');
    expect(decodeEventId(raw(`_${base32} me@m`)).key.uid).toBe('race-42@club.example');
    expect(decodeEventId(raw(`_${base32}_20261006T170000Z me@m`)).key).toEqual({
      uid: 'race-42@club.example',
      instance: '20261006T170000Z',
    });
  });

  it('tests the prefix of tasks before it decodes', () => {
    expect(decodeEventId('tasks_abc')).toEqual({
      key: { uid: 'task:abc', instance: null },
      calendar: '',
      kind: 'task',
    });
    expect(decodeEventId('tasks.abc').key.uid).toBe('task:abc');
    expect(decodeEventId(`ttb_${raw('abc me@m')}`)).toMatchObject({
      key: { uid: 'task:abc' },
      calendar: 'me@gmail.com',
    });
  });

  it('never throws and always gives a key that the worker takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 3000 }), fc.string().map(raw0), fc.base64String()), (text) => {
        const { key, calendar } = decodeEventId(text);
        expect(key.uid.length).toBeLessThanOrEqual(1100);
        expect(calendar.length).toBeLessThanOrEqual(320);
        expect(key.instance === null || /^\d{8}(T\d{6}Z)?$/.test(key.instance)).toBe(true);
        expect(decodeEventId(text)).toEqual({ key, calendar, kind: expect.anything() });
      }),
      propertyRuns(100),
    );
  });
});

function raw0(text: string): string {
  return raw(String.fromCharCode(...new TextEncoder().encode(text)));
}
