import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../src/core/model.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayRhythm } from '../../src/words/say-rhythm.ts';

const voice = { words: catalogueFor('en') };

describe('the rhythm', () => {
  it.each<[Rhythm | null, boolean, string]>([
    [null, true, ''],
    [{ wished: 14, actual: 21, overdue: null }, true, 'You wish for a visit every 14 days; lately it was every 21.'],
    [{ wished: 14, actual: null, overdue: null }, true, 'You wish for a visit every 14 days.'],
    [
      { wished: 10, actual: 20.6, overdue: null },
      false,
      'A visit every 10 days or so suits where you are in training; lately it was every 21.',
    ],
    [
      { wished: 14, actual: 21, overdue: 'due' },
      true,
      'You wish for a visit every 14 days; lately it was every 21. The next one is about due.',
    ],
    [
      { wished: 14, actual: 21, overdue: 'nudge' },
      true,
      'You wish for a visit every 14 days; lately it was every 21. It has been a while: go again when it suits you.',
    ],
  ])('should say of %j, wished by her: %s', (rhythm, isWish, text) => {
    expect(sayRhythm(rhythm, isWish, voice)).toBe(text);
  });

  it('should never scold', () => {
    const { due, nudge } = voice.words.overdue;
    expect(`${due} ${nudge}`).not.toMatch(/late\b|overdue|missed|should|must|!/i);
  });
});
