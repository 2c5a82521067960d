import { detect } from '../../../src/core/detect/detect.ts';
import { type Corpus, corpusPath, readCorpus } from './corpus-row.ts';
import { leaveOneSourceOut } from './leave-one-source-out.ts';
import { naiveBaseline } from './naive-baseline.ts';
import { type Answered, fieldShare, isWrong, KINDS, macroF1, type Rate, rateOf } from './score.ts';

/** The quality of detection on the labelled corpus as lines of text; with `errors` every wrong row. */
export function corpusReport({ errors }: { errors: boolean }): string[] {
  const path = corpusPath();
  if (path === null) {
    return ['no corpus here: set KNEADTIME_CORPUS to a folder with dev.tsv to measure precision and recall'];
  }
  const corpus = readCorpus(path);
  const ours = answer(corpus, (row) => detect(row));
  const naive = answer(corpus, ({ title, description }) => naiveBaseline(title, description));
  const held = leaveOneSourceOut(corpus.rows);
  const unwritten = ours.filter(({ row }) => row.origin !== 'written');
  return [
    `${corpus.rows.length} rows of ${path}`,
    '',
    ...byKind(ours, naive, held, unwritten),
    '',
    ...fields(ours),
    ...falseAlarms(corpus, ours, naive, held),
    '',
    ...byLanguage(ours),
    ...(errors
      ? ['', ...wrongRows(ours)]
      : ['', `${ours.filter(isWrong).length} rows with a wrong field: --errors lists them`]),
  ];
}

function answer(corpus: Corpus, ask: (row: Corpus['rows'][number]) => Answered['answer']): Answered[] {
  return corpus.rows.map((row) => ({ row, answer: ask(row) }));
}

function byKind(ours: Answered[], naive: Answered[], held: Answered[], unwritten: Answered[]): string[] {
  const line = (name: string, ...kinds: string[]) =>
    [
      name.padEnd(13),
      full(rateOf(ours, ...kinds)),
      `naive ${full(rateOf(naive, ...kinds))}`,
      `source left out ${two(rateOf(held, ...kinds).f1)}`,
      `without written ${two(rateOf(unwritten, ...kinds).f1)}`,
    ].join('   ');
  return [
    'kind            P / R / F1 (rows)',
    ...KINDS.map((kind) => line(kind, kind)),
    line('hard or race', 'hard', 'race'),
    `macro F1      ${two(macroF1(ours))}   naive ${two(macroF1(naive))}   source left out ${two(macroF1(held))}   without written ${two(macroF1(unwritten))}`,
  ];
}

function fields(ours: Answered[]): string[] {
  return (['discipline', 'distance', 'massageKind'] as const).map((field) => {
    const { labelled, right } = fieldShare(ours, field);
    return `${field.padEnd(13)} ${right} of ${labelled} labelled rows (${two(right / Math.max(1, labelled))})`;
  });
}

function falseAlarms({ hardNegatives }: Corpus, ours: Answered[], naive: Answered[], held: Answered[]): string[] {
  const count = (answered: Answered[], is: (kind: string) => boolean) =>
    answered.filter(({ row, answer }) => hardNegatives.has(row.id) && is(answer.kind)).length;
  const line = (name: string, is: (kind: string) => boolean) =>
    `${name} on ${hardNegatives.size} hard negatives: ${count(ours, is)}, naive ${count(naive, is)}, source left out ${count(held, is)}`;
  return [line('race alarms', (kind) => kind === 'race'), line('alarms of any kind', (kind) => kind !== 'other')];
}

function byLanguage(ours: Answered[]): string[] {
  const languages = [...new Set(ours.map(({ row }) => row.lang))].sort();
  return [
    'language (rows)  race P / R / F1          massage P / R / F1       hard or race P / R / F1  macro F1   kind right',
    ...languages.map((lang) => {
      const rows = ours.filter(({ row }) => row.lang === lang);
      const right = rows.filter(({ row, answer }) => row.kind === answer.kind).length;
      const [race, massage, hard] = [rateOf(rows, 'race'), rateOf(rows, 'massage'), rateOf(rows, 'hard', 'race')];
      const cells = [short(race), short(massage), short(hard), two(macroF1(rows)), two(right / rows.length)];
      return `${lang} (${rows.length})`.padEnd(17) + cells.join('    ');
    }),
  ];
}

function wrongRows(ours: Answered[]): string[] {
  return ours.filter(isWrong).map(({ row, answer }) => {
    const show = (one: {
      kind: string;
      discipline: string | null;
      distance: string | null;
      massageKind: string | null;
    }) => [one.kind, one.discipline, one.distance, one.massageKind].filter(Boolean).join(' ');
    return `${row.id} ${row.lang}  "${row.title}"${row.description ? ` | ${row.description}` : ''}  is ${show(row)}, read as ${show(answer)}`;
  });
}

function full({ precision, recall, f1, support }: Rate): string {
  return `${two(precision)} / ${two(recall)} / ${two(f1)} (${support})`.padEnd(26);
}

function short({ precision, recall, f1 }: Rate): string {
  return `${two(precision)} / ${two(recall)} / ${two(f1)}`;
}

function two(share: number): string {
  return share.toFixed(3);
}
