import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/core/advice/sources.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { HEALTH } from '../../src/core/rules/health-table.ts';
import { RULES } from '../../src/core/rules/list.ts';
import { AFTER, AFTER_HOT_STONE, BEFORE } from '../../src/core/rules/window-table.ts';
import { CATALOGUES, catalogueFor } from '../../src/words/list.ts';
import { everySentence } from './every-sentence.ts';

describe.each(CATALOGUES.map((words) => [words.lang, words] as const))('the %s catalogue', (_, words) => {
  const sentences = everySentence(words);

  it('should have a word for everything', () => {
    // A neutral hour has no word; beside the effort of the first line there may be nothing left to say; few numbers rank nothing.
    const silent = ['severity.ok', 'between', 'evidence.standing.few'];
    const empty = sentences.filter(([path, sentence]) => sentence.trim() === '' && !silent.includes(path));
    expect(empty).toEqual([]);
    expect(sentences.length).toBeGreaterThan(300);
  });

  it('should have no hole in a sentence', () => {
    expect(sentences.filter(([, sentence]) => /undefined|null|NaN|\[object| {2}|\$\{/.test(sentence))).toEqual([]);
  });

  it('should not raise its voice', () => {
    expect(sentences.filter(([, sentence]) => sentence.includes('!'))).toEqual([]);
  });

  it('should never show an article by its code', () => {
    expect(sentences.filter(([, sentence]) => /\bS[0-4]\b/.test(sentence))).toEqual([]);
  });

  it('should have words for every source a rule names', () => {
    const cells = [...Object.values(BEFORE), ...Object.values(AFTER), AFTER_HOT_STONE].flatMap((row) =>
      Object.values(row),
    );
    const named = new Set(cells.flatMap(({ sources }) => sources));
    for (const id of named) expect(SOURCES[id]).toBeDefined();
    for (const [id, source] of Object.entries(SOURCES)) {
      expect(source.name ?? words.source[id] ?? '').not.toBe('');
    }
  });

  it('should have a sentence for every health flag', () => {
    expect(Object.keys(HEALTH).filter((flag) => !words.health[flag])).toEqual([]);
    expect(RULES.map(({ id }) => id)).toContain('health');
  });

  it.each(Object.entries(words.eventTitle))('should write titles for %s that are read back as it', (kind, title) => {
    expect(detect({ title })).toMatchObject({ kind: 'massage', massageKind: kind });
  });

  it('should recognise a title with a place after it, on a chip of a calendar', () => {
    for (const [kind, title] of Object.entries(words.eventTitle)) {
      expect(detect({ title: `${title}, Main Street` })).toMatchObject({ kind: 'massage', massageKind: kind });
    }
  });
});

describe('hours in English', () => {
  const en = catalogueFor('en');

  it.each([
    [0.4, 'less than an hour'],
    [1, 'one hour'],
    [1.99, 'one hour'],
    [2, '2 hours'],
    [38.9, '38 hours'],
    [47.99, '47 hours'],
    [71.9, '71 hours'],
    [72, '3 days'],
    [95.9, '3 days'],
    [96, '4 days'],
  ])('should say of %d: %s, never more than there are', (count, text) => {
    expect(en.hours(count)).toBe(text);
  });

  it('should start a reason with its own number', () => {
    expect(en.before('conflict', 38.9, 48, 'Saturday’s 10K', 'D')).toMatch(/^38 hours before Saturday’s 10K\./);
    expect(en.after('caution', 5.5, 6, 'Tuesday’s hard workout', 'M')).toMatch(
      /^5 hours after Tuesday’s hard workout\./,
    );
  });

  it.each([
    [48, '48 hours'],
    [72, '3 days'],
    [96, '4 days'],
    [84, '84 hours'],
    [92.5, '93 hours'],
  ])('should never make a limit of %d sound laxer than it is', (edge, text) => {
    expect(en.before('caution', 40, edge, 'Saturday’s 10K', 'D')).toContain(`${text} or more`);
    expect(en.after('conflict', 10, edge, 'Saturday’s 10K', 'D')).toContain(`at least ${text}.`);
  });

  it('should count one day as one day', () => {
    expect(en.needCadence(1)).toMatch(/^One day since/);
  });
});

describe('catalogueFor', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
  ])('should answer "%s" in %s', (tag, lang) => {
    expect(catalogueFor(tag).lang).toBe(lang);
  });
});
