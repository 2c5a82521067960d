import * as v from 'valibot';
import { account, instant, sourceId, text } from './reading.ts';

export const MOST_SAID = 20;
export const SAID_CAP = 400;

/** What is to be said of an Add, or of a change she asked for, in the pages of its account: newest first, one per id. */
export const said = v.pipe(
  v.array(
    v.object({
      /** The booking's, or the command's. */
      id: text(64),
      state: v.picklist(['press-save', 'added', 'unsure', 'undo', 'fix']),
      at: instant,
      source: sourceId,
      account,
      /** The tab that asked for a `fix`: its page may not say whose it is. A booking knows its own. */
      tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
      /** The page's own raw id, where it is known from the start: a booking's event is looked up each time. */
      nativeId: v.nullable(text(2000)),
      start: instant,
      end: instant,
      /** The sentence of a `fix`; the others are made when they are shown. */
      text: text(SAID_CAP),
      /** She put it away. */
      heard: v.boolean(),
    }),
  ),
  v.maxLength(MOST_SAID),
);
export type StoredSaid = v.InferOutput<typeof said>[number];
