import { describe, expect, it } from 'vitest';
import { indexCorrections } from '../../../src/core/detect/correction-index.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import { titlePattern } from '../../../src/core/detect/title-pattern.ts';
import type { Correction, CorrectionScope, CustomWord, EventKind, Saying } from '../../../src/core/model.ts';
import { seenEvent } from '../agenda/given-reading.ts';

/** Monday's and Tuesday's club night of one series, and a single event that is called the same. */
const MONDAY = seenEvent('club', { title: 'Club night 12', key: { uid: 'club', instance: '20261012T170000Z' } });
const TUESDAY = seenEvent('club', { title: 'Club night 13', key: { uid: 'club', instance: '20261013T170000Z' } });
const SINGLE = seenEvent('single', { title: 'CLUB NIGHT #9' });

const said = (says: Saying, scope: CorrectionScope, at = 1): Correction => ({
  id: `${says}-${at}`,
  scope,
  says,
  title: 'Club night 12',
  at,
});
const ofMonday: CorrectionScope = { type: 'event', event: MONDAY.id };
const ofSeries: CorrectionScope = { type: 'series', uid: 'club' };
const ofTitle: CorrectionScope = { type: 'title', pattern: titlePattern('Club night 12') ?? '' };

describe('corrections', () => {
  const saysOf = (corrections: Correction[]) => {
    const index = indexCorrections(corrections);
    return [MONDAY, TUESDAY, SINGLE].map((event) => index(event)?.says ?? null);
  };
  const event = said('hard', ofMonday);
  const series = said('easy', ofSeries, 2);
  const title = said('long', ofTitle, 3);

  it.each<[string, Correction[], (Saying | null)[]]>([
    ['nothing', [], [null, null, null]],
    ['one occurrence', [event], ['hard', null, null]],
    ['the series', [series], ['easy', 'easy', null]],
    ['the title', [title], ['long', 'long', 'long']],
    ['event before series', [event, series], ['hard', 'easy', null]],
    ['series before title', [series, title], ['easy', 'easy', 'long']],
    ['event before all, although said first', [event, series, title], ['hard', 'easy', 'long']],
    ['the later word of one event', [said('massage', ofMonday, 9), event], ['massage', null, null]],
    ['the later word of one series', [said('massage', ofSeries, 9), series], ['massage', 'massage', null]],
    ['the later word of one title', [said('massage', ofTitle, 9), title], ['massage', 'massage', 'massage']],
    ['nothing of another event', [said('hard', { type: 'event', event: 'other' })], [null, null, null]],
    ['nothing of another title', [said('hard', { type: 'title', pattern: 'club' })], [null, null, null]],
  ])('should be %s', (_which, corrections, expected) => {
    expect(saysOf(corrections)).toEqual(expected);
    expect(saysOf([...corrections].reverse())).toEqual(expected);
  });

  it('should leave the list as it was given', () => {
    const given = Object.freeze([title, event, series].map((one) => Object.freeze(one)));
    expect(indexCorrections(given)(MONDAY)).toBe(event);
    expect(given).toEqual([title, event, series]);
  });
});

describe('titles that are alike', () => {
  it.each([
    ['Club night 12', 'club night'],
    ['CLUB  NIGHT #13!', 'club night'],
    ['Cl\u00fab n\u00edght', 'club night'],
    ['13. Club-Night (2026)', 'club night'],
    ['Lauftreff 5', 'lauftreff'],
    ['Läufe', 'laufe'],
  ])('"%s" should have the pattern "%s"', (title, pattern) => {
    expect(titlePattern(title)).toBe(pattern);
  });
  it.each(['', '10', '10k', '5 k', '12:30', '??', 'ab'])('"%s" should be like no other', (title) => {
    expect(titlePattern(title)).toBeNull();
  });
  it.each(['Club nights', 'Night club', 'Club', 'Club night with Anna'])('"%s" should be another', (title) => {
    expect(titlePattern(title)).not.toBe('club night');
  });
  it('should not be compared where too little is left', () => {
    const index = indexCorrections([said('hard', { type: 'title', pattern: 'club night' })]);
    expect(index(seenEvent('short', { title: '10k' }))).toBeNull();
  });
});

describe('an event', () => {
  const word = (phrase: string, kind: EventKind, at = 1): CustomWord => ({ id: phrase, phrase, kind, at });

  it('should be read by all its fields', () => {
    const read = eventDetector();
    expect(read(seenEvent('a', { title: 'Tuesday run' })).kind).toBe('easy');
    expect(read(seenEvent('a', { title: 'Tuesday run', description: '6x800m' })).kind).toBe('hard');
    expect(read(seenEvent('a', { title: 'Hungary - Race' })).kind).toBe('race');
    expect(read(seenEvent('a', { title: 'Hungary - Race', calendar: 'F1 2026' })).kind).toBe('other');
    const { start, end, ...fields } = seenEvent('a', { title: 'Lakeside 10k', description: 'Race', location: 'Leeds' });
    const { title, description = '', location = '', calendar } = fields;
    expect(read({ start, end, ...fields })).toEqual(detect({ title, description, location, calendar }));
  });

  it('should be what was said of it, then what her own words say, then what ours say', () => {
    const marathon = seenEvent('m', { title: 'Lakeside Marathon' });
    const customWords = [word('lakeside', 'easy')];
    const corrections = [said('b-race', { type: 'event', event: 'm' })];
    expect(eventDetector()(marathon)).toMatchObject({ kind: 'race', priority: null, told: false });
    expect(eventDetector({ customWords })(marathon)).toMatchObject({ kind: 'easy', confidence: 'high', told: true });
    const all = eventDetector({ customWords, corrections })(marathon);
    expect(all).toMatchObject({ kind: 'race', priority: 'B', confidence: 'high', told: true });
  });

  it('should stay as it was given', () => {
    const given = Object.freeze(seenEvent('m', { title: 'Lakeside Marathon', description: 'A race' }));
    const before = structuredClone(given);
    eventDetector({ corrections: [said('hard', { type: 'event', event: 'm' })] })(given);
    expect(given).toEqual(before);
  });

  it('may last all day', () => {
    const days = seenEvent('m', { title: 'Marathon', allDay: { from: '2026-10-11', to: '2026-10-12' } });
    expect(eventDetector()(days).kind).toBe('race');
  });
});
