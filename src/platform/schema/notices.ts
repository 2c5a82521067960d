import * as v from 'valibot';
import { instant, text } from './reading.ts';

/** Something to tell once the popup opens; words makes the sentence. `where` is a storage key or a site's id. */
export const notice = v.object({
  code: v.picklist(['set-aside', 'too-many-events', 'unreadable-message', 'no-account']),
  where: text(500),
  at: instant,
});
export type StoredNotice = v.InferOutput<typeof notice>;

export const notices = v.array(notice);

/** Newest first, one per code and place: a page that fails every second says so once. */
export function addNotice(held: readonly StoredNotice[], fresh: StoredNotice): StoredNotice[] {
  const others = held.filter((one) => one.code !== fresh.code || one.where !== fresh.where);
  return [fresh, ...others].slice(0, 20);
}
