import type { Correction, CustomWord } from '../core/model.ts';
import { MOST_CHANGES, MOST_CORRECTIONS, MOST_CUSTOM_WORDS } from '../platform/schema/corrections.ts';
import type { Stored, StoredChange } from '../platform/schema/stored.ts';

/** What goes out of the lists and what comes in. */
export interface CorrectionEdit {
  id: string;
  at: number;
  /** The sentence the undo offer shows. */
  text: string;
  /** She said it on a page. */
  from?: 'page';
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
    ...(edit.from ? { from: edit.from } : {}),
    dropped: [...corrections, ...customWords].map(({ id }) => id),
    corrections: stored.corrections.filter(leaves),
    customWords: stored.customWords.filter(leaves),
  };
  stored.corrections = [...stored.corrections.filter((one) => !leaves(one)), ...corrections];
  stored.customWords = [...stored.customWords.filter((one) => !leaves(one)), ...customWords];
  stored.correctionChanges = [...stored.correctionChanges, change].slice(-MOST_CHANGES);
  return listsOf(stored);
}

/**
 * Takes one edit back: what came in goes, what went comes back in the place of what was said of the same since. Edits after it no
 * longer bring back what it brought in. Null where it is not known (any more).
 */
export function undoCorrections(stored: Stored, id: string): StoredChange | null {
  const change = stored.correctionChanges.find((one) => one.id === id);
  if (!change) return null;
  const back = new Set([...change.corrections.map(correctionKey), ...change.customWords.map(wordKey)]);
  const isDropped = (one: { id: string }) => change.dropped.includes(one.id);
  const stays = (one: { id: string }, key: string) => !isDropped(one) && !back.has(key);
  stored.corrections = [
    ...stored.corrections.filter((one) => stays(one, correctionKey(one))),
    ...change.corrections,
  ].slice(-MOST_CORRECTIONS);
  stored.customWords = [...stored.customWords.filter((one) => stays(one, wordKey(one))), ...change.customWords].slice(
    -MOST_CUSTOM_WORDS,
  );
  stored.correctionChanges = stored.correctionChanges
    .filter((one) => one !== change)
    .map((one) => ({
      ...one,
      corrections: one.corrections.filter((each) => !isDropped(each)),
      customWords: one.customWords.filter((each) => !isDropped(each)),
    }));
  return listsOf(stored);
}

/** What a correction is said of, as one string. */
export function correctionKey({ scope }: Pick<Correction, 'scope'>): string {
  if (scope.type === 'event') return `event ${scope.event}`;
  return scope.type === 'series' ? `series ${scope.uid}` : `title ${scope.pattern}`;
}

function wordKey({ phrase }: CustomWord): string {
  return `word ${phrase.toLowerCase()}`;
}

function listsOf({ corrections, customWords, correctionChanges }: Stored): StoredChange {
  return { corrections, customWords, correctionChanges };
}
