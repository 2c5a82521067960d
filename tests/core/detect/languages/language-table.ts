import type { Detection, EventKind } from '../../../../src/core/model.ts';

/** Titles of one language as people and apps write them, traps among them. */
export interface LanguageTable {
  language: string;
  titles: readonly (readonly [title: string, kind: EventKind, fields?: Partial<Detection>])[];
}
