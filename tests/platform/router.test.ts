import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/platform/router.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { anEvent, aReading } from '../worker/world.ts';
import { given, ID, OWN, PAGE, POPUP } from './routing.ts';

const id = 'command-1';
const reading = { type: 'page/reading', id, reading: aReading([anEvent('Intervals', '2026-10-13', 1080, 1140)]) };
const marks = { type: 'page/marks', id, account: 'ana@example.com' };
const add = {
  type: 'page/add',
  id,
  slotId: 'pre:x:sports',
  startIso: '2026-10-15T18:00:00Z',
  account: 'a@b.c',
  accountIndex: 0,
};
const view = { type: 'popup/view', id };
const settings = { type: 'popup/settings', id, change: { strict: true } };

describe('route', () => {
  it.each([
    ['a page’s reading', reading, PAGE, 'page'],
    ['a page’s request', marks, PAGE, 'page'],
    ['a page’s Add', add, PAGE, 'page'],
    ['a page where the browser names no origin', marks, { ...PAGE, origin: undefined }, 'page'],
    ['the popup', view, POPUP, 'popup'],
    ['the popup in a tab', settings, { ...POPUP, tab: { id: 9 }, frameId: 0 }, 'popup'],
    ['the popup where the browser names no origin', view, { ...POPUP, origin: undefined }, 'popup'],
  ])('should take %s', async (_, message, sender, answer) => {
    expect(await given().send(message, sender)).toBe(answer);
  });

  it.each([
    ['another extension', view, { ...POPUP, id: 'other' }],
    ['a sender without an id', marks, { ...PAGE, id: undefined }],
    ['what is no command', 'hello', PAGE],
    ['nothing', null, PAGE],
    ['a command of nobody', { type: 'worker/changed', revision: 1 }, POPUP],
    ['a type that is no text', { type: { startsWith: 1 } }, PAGE],
  ])('should leave %s unanswered', (_, message, sender) => {
    const { send, taken } = given();
    expect(send(message, sender)).toBeUndefined();
    expect(taken).toEqual([]);
  });

  it.each([
    ['a page that asks for settings', settings, PAGE],
    ['a page that asks for the popup’s view', view, PAGE],
    ['a page that claims our address', view, { ...PAGE, url: POPUP.url }],
    ['the popup with a page’s command', add, POPUP],
    ['a frame inside a page', marks, { ...PAGE, frameId: 4 }],
    ['a page without a tab', marks, { ...PAGE, tab: undefined }],
    ['a page without a frame', marks, { ...PAGE, frameId: undefined }],
    ['another site', marks, { ...PAGE, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['a site whose name begins alike', marks, { ...PAGE, origin: 'https://calendar.google.com.evil.example' }],
    ['another port', marks, { ...PAGE, origin: 'https://calendar.google.com:8443' }],
    ['an unsafe connection', marks, { ...PAGE, origin: 'http://calendar.google.com' }],
    ['an opaque origin at our address', marks, { ...PAGE, origin: 'null' }],
    ['no origin and no address', marks, { ...PAGE, origin: undefined, url: undefined }],
    ['an address that is none', marks, { ...PAGE, origin: undefined, url: 'calendar' }],
    ['another extension’s page', view, { ...POPUP, origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' }],
  ])('should refuse %s with one sentence', async (_, message, sender) => {
    const { send, taken, noted } = given();
    expect(await send(message, sender)).toEqual({ ok: false, code: 'refused', text: 'refused: wrong-sender' });
    expect(taken).toEqual([]);
    // A stranger may not fill the popup with notices.
    expect(noted).toEqual([]);
  });

  const long = (length: number) => 'x'.repeat(length);
  const withEvent = (more: object) => ({
    ...reading,
    reading: { ...reading.reading, events: [{ ...reading.reading.events[0], ...more }] },
  });
  it.each([
    ['an unknown command', { type: 'page/format-disk', id }],
    ['no id', { type: 'page/marks', account: 'a@b.c' }],
    ['an id that is no id', { ...marks, id: '../../x' }],
    ['a short id', { ...marks, id: 'short' }],
    ['an account too long', { ...marks, account: long(321) }],
    ['a title too long', withEvent({ title: long(201) })],
    ['a description too long', withEvent({ description: long(2001) })],
    ['a title that is no text', withEvent({ title: { toString: 'x' } })],
    ['a date that is none', withEvent({ when: { type: 'dates', from: '2026-02-30', to: '2026-03-01' } })],
    [
      'a minute beyond the day',
      withEvent({
        when: { type: 'wall', start: { date: '2026-02-03', minute: 1441 }, end: { date: '2026-02-03', minute: 1 } },
      }),
    ],
    ['an account number out of range', { ...add, accountIndex: 100 }],
    ['a reading of a made-up source', { ...reading, reading: { ...reading.reading, source: 'file' } }],
    ['too many spans', { ...reading, reading: { ...reading.reading, seen: Array(61).fill(reading.reading.seen[0]) } }],
  ])('should refuse a page’s message with %s, and note it', async (_, message) => {
    const { send, taken, noted } = given();
    expect(await send(message, PAGE)).toEqual({ ok: false, code: 'invalid', text: 'refused: not-a-command' });
    expect(taken).toEqual([]);
    expect(noted).toEqual(['not-a-command']);
  });

  it('should refuse 3,001 events with their own sentence, and take 3,000', async () => {
    const { send, noted } = given();
    const of = (count: number) => {
      const events = Array.from({ length: count }, (_, at) => anEvent(`E${at}`, '2026-10-13', 60, 120));
      return { ...reading, reading: { ...reading.reading, events } };
    };
    expect(await send(of(3001), PAGE)).toEqual({ ok: false, code: 'invalid', text: 'refused: too-many-events' });
    expect(noted).toEqual(['too-many-events']);
    expect(await send(of(3000), PAGE)).toBe('page');
  });

  it.each([
    ['seen', 61, 'not-a-command'],
    ['problems', 101, 'not-a-command'],
    ['instances', 1001, 'not-a-command'],
    ['events', 3001, 'too-many-events'],
  ])('should refuse a giant list of %s without looking into it', async (name, length, why) => {
    const { send } = given();
    let looks = 0;
    const item = new Proxy({}, { get: () => looks++, has: () => Boolean(looks++) });
    const list = Array.from({ length }, () => item);
    const more = name === 'instances' ? { zone: { instances: list } } : { [name]: list };
    const giant = { ...reading, reading: { ...reading.reading, ...more } };
    expect(await send(giant, PAGE)).toMatchObject({ ok: false, text: `refused: ${why}` });
    expect(looks).toBe(0);
  });

  it('should tell at which address a page is', async () => {
    const { send, taken } = given();
    await send(marks, PAGE);
    await send(marks, { ...PAGE, url: undefined });
    expect(taken).toMatchObject([{ address: PAGE.url }, { address: '' }]);
  });

  it('should hand on nothing that the schema does not name', async () => {
    const { send, taken } = given();
    const extra = JSON.parse('{"__proto__":{"admin":true},"constructor":1,"note":"x"}');
    await send({ ...marks, ...extra, reading: 1 }, PAGE);
    await send(withEvent({ ...extra, html: '<b>' }), PAGE);
    expect(taken.map(({ message }) => message)).toEqual([marks, reading]);
  });

  it('should strip what hides in titles', async () => {
    const { send, taken } = given();
    await send(withEvent({ title: 'Deep\u202E tissue\u200B\u0007', description: 'one\ntwo\u2066' }), PAGE);
    expect(taken[0]).toMatchObject({
      message: { reading: { events: [{ title: 'Deep tissue', description: 'one\ntwo' }] } },
    });
  });

  it('should answer anything from anybody without throwing, and hand on only whole commands', async () => {
    const type = fc.constantFrom('page/add', 'page/reading', 'popup/settings', 'popup/view', 'x');
    const message = fc.oneof(
      fc.anything(),
      fc.record({ type, id: fc.anything(), reading: fc.anything(), change: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(PAGE, POPUP, {}), async (raw, sender) => {
        const { send, taken } = given();
        const answer = await send(raw, sender);
        if (taken.length > 0) expect(['page', 'popup']).toContain(answer);
        else expect(answer === undefined || (answer as { ok: boolean }).ok === false).toBe(true);
      }),
      propertyRuns(100),
    );
  });
});

describe('what she says of events', () => {
  const correct = { type: 'options/correct', id, eventId: 'x@google.com', says: 'not-mine', scope: 'title' };
  const word = { type: 'options/word', id, word: null, phrase: 'Thrash', kind: 'hard' };
  const amend = { type: 'options/amend', id, correction: 'correction-1', says: null };
  const optionsPage: Sender = { id: ID, origin: OWN, url: `${OWN}/options.html`, tab: { id: 4 }, frameId: 0 };

  it.each([correct, word, amend, { type: 'options/view', id }])(
    'should be taken from our own page: $type',
    async (message) => {
      const { taken, send } = given();
      expect(await send(message, optionsPage)).toBe('popup');
      expect(taken).toEqual([{ message }]);
    },
  );

  it.each([correct, word, amend, { type: 'options/view', id }])(
    'should never be taken from a page: $type',
    async (message) => {
      const { taken, send } = given();
      expect(await send(message, PAGE)).toMatchObject({ ok: false, text: 'refused: wrong-sender' });
      expect(taken).toEqual([]);
    },
  );

  it.each([
    { ...correct, says: 'a-secret' },
    { ...correct, scope: 'everything' },
    { ...correct, eventId: 'x'.repeat(3000) },
    { ...word, phrase: 'x'.repeat(81) },
    { ...word, kind: '__proto__' },
    { ...amend, correction: 7 },
  ])('should be refused where a value is impossible', async (message) => {
    const { taken, send } = given();
    expect(await send(message, optionsPage)).toMatchObject({ ok: false, text: 'refused: not-a-command' });
    expect(taken).toEqual([]);
  });
});
