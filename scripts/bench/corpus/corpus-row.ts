import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One labelled title. Empty sub-fields are unlabelled, not "none". */
export interface CorpusRow {
  id: string;
  title: string;
  description: string;
  lang: string;
  kind: string;
  discipline: string;
  distance: string;
  massageKind: string;
  origin: string;
}

export interface Corpus {
  path: string;
  rows: CorpusRow[];
  /** Ids of `other` rows that hold a trap. */
  hardNegatives: Set<string>;
}

/** The corpus writes the words people use; detection answers with the ids of the rule book. */
const MASSAGE_KINDS: Record<string, string> = {
  'deep tissue': 'deep',
  'hot stone': 'hot-stone',
  'trigger point': 'trigger',
  'foam roll': 'self',
  ART: 'art',
};

/** Where the corpus lies: KNEADTIME_CORPUS (a folder or a file), or beside the project. Null where there is none. */
export function corpusPath(): string | null {
  const given = process.env.KNEADTIME_CORPUS ?? '../shared/corpus';
  const path = resolve(given);
  if (!existsSync(path)) return null;
  const file = statSync(path).isDirectory() ? join(path, 'dev.tsv') : path;
  return existsSync(file) ? file : null;
}

/** Reads a labelled corpus: TSV with a header line, UTF-8, no quoting. Columns are found by name. */
export function readCorpus(path: string): Corpus {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const columns = head.split('\t');
  const rows = lines
    .filter((line) => line !== '')
    .map((line): CorpusRow => {
      const cells = line.split('\t');
      const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
      const massage = cell('massage_kind');
      return {
        id: cell('id'),
        title: cell('title'),
        description: cell('description'),
        lang: cell('lang'),
        kind: cell('kind'),
        discipline: cell('discipline'),
        distance: cell('distance'),
        massageKind: MASSAGE_KINDS[massage] ?? massage,
        origin: cell('origin'),
      };
    });
  const hard = ['hard-negatives.txt', 'hard.txt']
    .map((name) => join(dirname(path), name))
    .find((file) => existsSync(file));
  const ids = hard ? readFileSync(hard, 'utf8').split(/\s+/).filter(Boolean) : [];
  return { path, rows, hardNegatives: new Set(ids) };
}
