import type { ReadEvent } from '../../core/model.ts';
import type { PageReading } from '../site.ts';
import type { Answers } from './answers.ts';
import { blankReading } from './blank-reading.ts';
import { notRead, unread } from './problem.ts';
import type { ModelPage } from './training-models.ts';
import { otherRows, rowText, type TrainingRow, trainingRows } from './training-rows.ts';
import { knownUntil, trainingSpan } from './training-span.ts';

/** What a row showed when its data came. */
export type ShownTexts = Map<string, string>;

const GENERATION = 'training 2024-10';

/** Rows whose data never came, or that show something else since, or that there are none; empty where all is known. */
export function trainingLack(doc: Document, answers: Answers<ModelPage>, texts: ShownTexts): string {
  const rows = trainingRows(doc);
  // Refused, the page draws none; whether it was is what an answer tells.
  if (rows.length === 0) return 'no rows';
  const lacking = rows.map((row) => {
    const { id } = row;
    const text = rowText(row);
    const isOld = texts.has(id) && texts.get(id) !== text;
    return isOld || dataOf(id, answers) === undefined ? `${id} ${text}\n` : '';
  });
  return lacking.join('');
}

/** The newest data of an activity; undefined where there are none, null where they cannot be read. */
function dataOf(id: string, answers: Answers<ModelPage>): ReadEvent | null | undefined {
  const holding = answers.all().findLast(({ read }) => read.activities.has(id));
  return holding?.read.activities.get(id);
}

/** The rows shown, each with what the page's own request told of it. The rows themselves say no hour, and no date that is sure. */
export function readTraining(
  doc: Document,
  account: string,
  answers: Answers<ModelPage>,
  texts: ShownTexts,
  still: boolean,
  now: number,
): PageReading | null {
  const rows = trainingRows(doc);
  const others = otherRows(doc, rows);
  const refused = answers.refused();
  const found = rows.map(({ id }) => dataOf(id, answers));
  const lost = found.filter((event) => event === undefined).length;
  if (!still && !refused && (lost > 0 || rows.length === 0)) return null;
  rows.forEach((row, i) => {
    if (found[i] !== undefined && !texts.has(row.id)) texts.set(row.id, rowText(row));
  });
  const matching = answers.all().findLast(({ read }) => isShown(read, rows));
  const isEmpty = rows.length === 0 && others?.edited === 0;
  const layout = others === null || (isEmpty && answers.all().some(({ read }) => read.activities.size > 0));
  return {
    ...blankReading(
      account,
      [
        ...(refused ? unread(refused, 'the list of activities') : []),
        ...(layout ? unread('layout', rows.length === 0 ? 'no rows' : 'no table') : []),
        ...notRead(
          'training',
          (refused ? 0 : lost) + (others?.strange ?? 0),
          found.filter((event) => event === null).length,
        ),
      ],
      GENERATION,
    ),
    events: found.filter((event) => event !== undefined && event !== null),
    seen:
      matching && others?.edited === 0 && others.strange === 0
        ? trainingSpan(matching.address, matching.read, knownUntil(matching.at, now))
        : [],
  };
}

function isShown({ activities, unnamed }: ModelPage, rows: readonly TrainingRow[]): boolean {
  return unnamed === 0 && activities.size === rows.length && rows.every(({ id }) => activities.has(id));
}
