import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/core/advice/sources.ts';
import { CHECK_IN_EN } from '../../src/words/check-in-labels.ts';
import { CATALOGUES } from '../../src/words/list.ts';
import { OPTIONS_EN } from '../../src/words/options-labels.ts';
import { POPUP_EN } from '../../src/words/popup-labels.ts';
import { WORKER_ENGLISH } from '../../src/words/worker-sentences.ts';
import { everySentence } from '../words/every-sentence.ts';
import { CLAIMS_PAGE, CONTRADICTED, claimsIn } from './contradicted-claims.ts';
import { sourcesUnder, stringsOf } from './source.ts';
import { filesUnder, textOf } from './tree.ts';

/** Sentences that need one of the words, whole, each with its reason. */
const REVIEWED: readonly string[] = [];

/** Words that are looked for in titles are never printed by us. */
const READ_ONLY = /^src\/core\/detect\//;

interface Shown {
  value: string;
  where: string;
}

/** Every text in the sources of what people see. */
const written: Shown[] = sourcesUnder('src', 'entrypoints', 'scripts/cli', 'scripts/demo')
  .filter((path) => !READ_ONLY.test(path))
  .flatMap((path) => stringsOf(path).map(({ value, line }) => ({ value, where: `${path}:${line}` })));

/** Every sentence as it is put together, since a claim may only arise between two parts. */
const said: Shown[] = [...CATALOGUES, WORKER_ENGLISH, POPUP_EN, OPTIONS_EN, CHECK_IN_EN].flatMap((words) =>
  everySentence(words).map(([path, value]) => ({ value, where: path })),
);

/** Pages for users, and what stores and browsers show. */
const pages: Shown[] = [
  ...filesUnder('', /\.md$/).filter((path) => !path.startsWith('tests/') && path !== CLAIMS_PAGE),
  ...filesUnder('public/_locales', /\.json$/),
  ...filesUnder('entrypoints', /\.html$/),
].map((path) => ({ value: textOf(path), where: path }));

describe('sentences', () => {
  it.each([
    ['in the sources', written, 1500],
    ['of every catalogue', said, 600],
    ['on pages', pages, 15],
  ] as const)('%s claim nothing that research contradicts', (_, shown, least) => {
    expect(shown.length).toBeGreaterThan(least);
    const broken = shown
      .filter(({ value }) => !REVIEWED.includes(value))
      .flatMap(({ value, where }) => claimsIn(value).map((claim) => `${where} says ${claim}: see ${CLAIMS_PAGE}.`));
    expect(broken).toEqual([]);
  });

  it('keep their calm: no exclamation marks', () => {
    const broken = sourcesUnder('src/words').flatMap((path) =>
      stringsOf(path)
        .filter(({ value }) => /[a-z]!/i.test(value))
        .map(({ line, value }) => `${path}:${line} shouts: "${value}".`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the list of contradicted claims', () => {
  it('finds each of its own claims by its words', () => {
    expect(CONTRADICTED.length).toBeGreaterThan(12);
    expect(CONTRADICTED.filter(({ claim, like }) => !like.test(claim)).map(({ claim }) => claim)).toEqual([]);
  });

  it.each([
    'A deep massage flushes lactic acid',
    'Flushing  out toxins',
    'It prevents injuries',
    'legs recover sooner',
    'Regt die Durchblutung an',
    '乳酸を流す',
  ])('finds “%s”', (claim) => {
    expect(claimsIn(claim)).not.toEqual([]);
  });

  it.each([
    'A light flush after the race',
    'It is not a warm-up',
    'One-sided calf swelling',
    'Legs may feel less sore',
  ])('lets “%s” stand', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });

  it('does not forbid the sources we name', () => {
    expect(Object.values(SOURCES).flatMap(({ name }) => claimsIn(name ?? ''))).toEqual([]);
  });
});
