import type { CorpusRow } from './corpus-row.ts';

export interface Answer {
  kind: string;
  discipline: string | null;
  distance: string | null;
  massageKind: string | null;
}

export interface Answered {
  row: CorpusRow;
  answer: Answer;
}

export interface Rate {
  /** Labelled so. */
  support: number;
  precision: number;
  recall: number;
  f1: number;
}

export const KINDS = ['race', 'hard', 'long', 'easy', 'strength', 'massage', 'rest', 'other'];

/** Precision, recall and F1 of one yes-or-no question. A rate with nothing to divide by is 1: nothing was missed. */
export function rate(answered: readonly Answered[], is: (kind: string) => boolean): Rate {
  let right = 0;
  let said = 0;
  let support = 0;
  for (const { row, answer } of answered) {
    const want = is(row.kind);
    const got = is(answer.kind);
    if (want) support += 1;
    if (got) said += 1;
    if (want && got) right += 1;
  }
  const precision = said === 0 ? 1 : right / said;
  const recall = support === 0 ? 1 : right / support;
  return {
    support,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function rateOf(answered: readonly Answered[], ...kinds: string[]): Rate {
  return rate(answered, (kind) => kinds.includes(kind));
}

/** Mean F1 over the kinds that occur. */
export function macroF1(answered: readonly Answered[]): number {
  const present = KINDS.filter((kind) => answered.some(({ row }) => row.kind === kind));
  return present.reduce((sum, kind) => sum + rateOf(answered, kind).f1, 0) / Math.max(1, present.length);
}

/** Of the rows with a label for a field, the share answered so. */
export function fieldShare(
  answered: readonly Answered[],
  field: 'discipline' | 'distance' | 'massageKind',
): { labelled: number; right: number } {
  const labelled = answered.filter(({ row }) => row[field] !== '');
  return {
    labelled: labelled.length,
    right: labelled.filter(({ row, answer }) => answer[field] === row[field]).length,
  };
}

export function isWrong({ row, answer }: Answered): boolean {
  return (
    answer.kind !== row.kind ||
    (['discipline', 'distance', 'massageKind'] as const).some(
      (field) => row[field] !== '' && answer[field] !== row[field],
    )
  );
}
