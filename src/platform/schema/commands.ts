import * as v from 'valibot';
import { instant, text } from './reading.ts';

/** Commands answered lately, so that the same id gets the same answer even from a new worker. */
export const commands = v.array(
  v.object({ type: text(40), id: text(64), at: instant, reply: v.looseObject({ ok: v.boolean() }) }),
);
export type StoredCommand = v.InferOutput<typeof commands>[number];
