import type { StoredNotice } from '../platform/schema/notices.ts';
import { SITES } from '../sites/list.ts';
import type { WorkerSentences } from '../words/worker-sentences.ts';

/** Kept notices as sentences, newest first; several weeks set aside at once are said once. */
export function noticeSentences(notices: readonly StoredNotice[], words: WorkerSentences): string[] {
  return [...new Set(notices.map((notice) => sentence(notice, words)))];
}

/** Keys that a full store could not set aside, by what they hold. */
export function unreadSentences(keys: readonly string[], words: WorkerSentences): string[] {
  return [...new Set(keys.map((key) => words.leftUnread(held(key, words))))];
}

function sentence({ code, where }: StoredNotice, words: WorkerSentences): string {
  const site = SITES.find((one) => one.id === where)?.name ?? where;
  switch (code) {
    case 'set-aside':
      return words.setAside(held(where, words));
    case 'too-many-events':
      return words.tooManyOnPage(site);
    case 'unreadable-message':
      return words.unreadableMessage(site);
    case 'no-account':
      return words.accountUnknown(site);
  }
}

function held(key: string, words: WorkerSentences): string {
  return words.held[key.split(':')[0] ?? key] ?? key;
}
