import { describe, expect, it } from 'vitest';
import { indexCustomWords, isCustomPhrase } from '../../../src/core/detect/custom-words.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { CustomWord, EventKind, Priority, Saying } from '../../../src/core/model.ts';

/** What she said of an event, and her own words. */

describe('a saying', () => {
  const TITLES = ['Lakeside 10k, A race', 'Long run', 'Intervals 6x800m', 'Massage', 'Rest day', 'Dentist', 'xyz', ''];

  it.each<[Saying, EventKind, Priority | null]>([
    ['not-mine', 'other', null],
    ['a-race', 'race', 'A'],
    ['b-race', 'race', 'B'],
    ['c-race', 'race', 'C'],
    ['hard', 'hard', null],
    ['long', 'long', null],
    ['easy', 'easy', null],
    ['strength', 'strength', null],
    ['massage', 'massage', null],
  ])('"%s" should be %s with priority %s, whatever the title', (says, kind, priority) => {
    for (const title of TITLES) {
      const found = detect({ title }, { says });
      expect(found, title).toMatchObject({ kind, priority, confidence: 'high', told: true });
    }
  });

  it.each<[string, EventKind, EventKind]>([
    ['Marathon pace 10k race', 'race', 'hard'],
    ['Lakeside 10k race, easy', 'race', 'easy'],
    ['HM race at tempo effort', 'race', 'hard'],
    ['Lakeside Marathon', 'race', 'other'],
    ['Long run w/ 10k @MP', 'long', 'long'],
    ['Massage before the race', 'massage', 'massage'],
    ['Dentist', 'other', 'other'],
  ])('"not-a-race" of "%s" (%s) should leave it %s', (title, before, kind) => {
    expect(detect({ title })).toMatchObject({ kind: before, told: false });
    expect(detect({ title }, { says: 'not-a-race' })).toMatchObject({ kind, priority: null, told: true });
  });

  it('should keep what the title says besides', () => {
    expect(detect({ title: 'Lakeside trail 10k' }, { says: 'b-race' })).toMatchObject({
      discipline: 'trail',
      distance: '10k',
    });
    expect(detect({ title: 'Deep tissue, 1 h' }, { says: 'massage' })).toMatchObject({ massageKind: 'deep' });
    expect(detect({ title: 'Club, 1h15' }, { says: 'easy' }).planned).toEqual({ minutes: 75, km: null });
    expect(detect({ title: 'Club, 1h15' }, { says: 'not-mine' }).planned).toEqual({ minutes: null, km: null });
  });
});

describe('her own words', () => {
  const word = (phrase: string, kind: EventKind, at = 1): CustomWord => ({ id: phrase, phrase, kind, at });
  const kindOf = (title: string, ...words: CustomWord[]) => detect({ title }, { custom: indexCustomWords(words) }).kind;
  const CLUB = [word('club', 'easy', 1), word('club night', 'hard', 2), word('night', 'strength', 3)];

  it.each<[string, CustomWord[], string, EventKind]>([
    ['outrank ours', [word('lakeside', 'easy')], 'Lakeside Marathon', 'easy'],
    ['outrank what silences', [word('expo', 'long')], 'Marathon expo', 'long'],
    ['silence too', [word('lakeside', 'other')], 'Lakeside Marathon', 'other'],
    ['the longest wins', CLUB, 'Club night', 'hard'],
    ['the longest wins wherever it stands', CLUB, 'Club: the club night', 'hard'],
    ['then the first of the title', CLUB, 'Night at the club', 'strength'],
    ['then the first of the title (turned)', CLUB, 'Club by night', 'easy'],
    ['the later of one phrase', [word('Läufe', 'hard', 5), word('laufe', 'easy', 9)], 'Läufe', 'easy'],
    ['the later of one phrase (turned)', [word('Läufe', 'hard', 9), word('laufe', 'easy', 5)], 'Läufe', 'hard'],
    ['in any spelling', [word('Café Läuft', 'easy')], 'CAFE - LAUFT!', 'easy'],
    ['not inside a word', [word('club', 'easy')], 'Clubhouse, my subclub', 'other'],
    ['not where a word is missing', [word('club night', 'easy')], 'Club late night', 'other'],
    ['not at the cut end', [word('club night', 'easy')], 'Club', 'other'],
    ['with a number in it', [word('plan b2', 'easy')], 'Plan B2', 'easy'],
    ['with another number', [word('plan b2', 'easy')], 'Plan B3', 'other'],
    ['anywhere in scripts without spaces', [word('皇居', 'easy')], '朝の皇居集合', 'easy'],
    ['not half of such a word', [word('皇居外', 'easy')], '皇居', 'other'],
    ['a picture', [word('🦩', 'easy')], 'Today 🦩', 'easy'],
    ['not a bare number', [word('10', 'easy'), word('2026', 'easy')], '10 2026', 'other'],
    ['nothing of signs alone', [word('!?', 'easy'), word(' ', 'easy'), word('', 'easy')], '!? what', 'other'],
  ])('%s', (_which, words, title, kind) => {
    expect(kindOf(title, ...words)).toBe(kind);
    expect(kindOf(title, ...[...words].reverse())).toBe(kind);
  });

  it('should be named as evidence', () => {
    const custom = indexCustomWords([word('club night', 'hard'), word('crew', 'other')]);
    const found = detect({ title: 'Our Club  Night, 19:00' }, { custom });
    expect(found).toMatchObject({ confidence: 'high', told: true });
    expect(found.evidence).toEqual([{ field: 'title', from: 4, to: 15, text: 'Club  Night' }]);
    expect(detect({ title: 'The crew' }, { custom }).evidence.map(({ text }) => text)).toEqual(['crew']);
  });

  it('should be silent beside a saying', () => {
    const custom = indexCustomWords([word('club', 'hard')]);
    expect(detect({ title: 'Club' }, { custom, says: 'easy' })).toMatchObject({ kind: 'easy', told: true });
  });

  it('should be nothing where none can count', () => {
    expect(indexCustomWords([])).toBeNull();
    expect(indexCustomWords([word('10', 'easy')])).toBeNull();
  });

  it.each([
    ['club', true],
    ['10k', true],
    ['走', true],
    ['🦩', true],
    ['10', false],
    ['10:30', false],
    ['21,1', false],
    ['', false],
    ['—', false],
  ])('"%s" as a phrase of hers: %s', (phrase, isOne) => {
    expect(isCustomPhrase(phrase)).toBe(isOne);
  });
});
