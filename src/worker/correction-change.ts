import type { Correction, CustomWord } from '../core/model.ts';
import { MOST_CHANGES } from '../platform/schema/corrections.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';

/** What goes out of the lists and what comes in. */
export interface CorrectionEdit {
  id: string;
  at: number;
  /** The sentence the undo offer shows. */
  text: string;
  out?: readonly string[];
  corrections?: readonly Correction[];
  customWords?: readonly CustomWord[];
}

/** Applies one edit to both lists and notes how to take it back. Mutates `stored`; returns what to save. */
export function editCorrections(stored: Stored, edit: CorrectionEdit): StoredChange {
  const { out = [], corrections = [], customWords = [] } = edit;
  const leaves = (one: { id: string }) => out.includes(one.id);
  const change = {
    id: edit.id,
    at: edit.at,
    text: edit.text,
    dropped: [...corrections, ...customWords].map(({ id }) => id),
    corrections: stored.corrections.filter(leaves),
    customWords: stored.customWords.filter(leaves),
  };
  stored.corrections = [...stored.corrections.filter((one) => !leaves(one)), ...corrections];
  stored.customWords = [...stored.customWords.filter((one) => !leaves(one)), ...customWords];
  stored.correctionChanges = [...stored.correctionChanges, change].slice(-MOST_CHANGES);
  return listsOf(stored);
}

/** Takes one edit back: what came in goes, what went comes back. Null where it is not known (any more). */
export function undoCorrections(stored: Stored, id: string): StoredChange | null {
  const change = stored.correctionChanges.find((one) => one.id === id);
  if (!change) return null;
  const comesBack = (list: readonly { id: string }[]) => new Set(list.map((one) => one.id));
  const [again, words] = [comesBack(change.corrections), comesBack(change.customWords)];
  const stays = (one: { id: string }, back: ReadonlySet<string>) =>
    !change.dropped.includes(one.id) && !back.has(one.id);
  stored.corrections = [...stored.corrections.filter((one) => stays(one, again)), ...change.corrections];
  stored.customWords = [...stored.customWords.filter((one) => stays(one, words)), ...change.customWords];
  stored.correctionChanges = stored.correctionChanges.filter((one) => one !== change);
  return listsOf(stored);
}

function listsOf({ corrections, customWords, correctionChanges }: Stored): StoredChange {
  return { corrections, customWords, correctionChanges };
}
