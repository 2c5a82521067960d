import { isActivitySource } from '../core/agenda/activity-source.ts';
import { EXPORT } from '../core/agenda/export-account.ts';
import type { SourceRef } from '../core/model.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { isProvisional } from './adopt-account.ts';
import { sayAccount } from './say-account.ts';

/** Whose a source is, as people know it: an athlete has a number, and no name that we keep. */
export function sayOwner({ source, account }: SourceRef, words: Catalogue): string {
  if (!isActivitySource(source)) return sayAccount(account, words);
  if (account === EXPORT) return words.done.export;
  return isProvisional({ source, account }) ? words.done.nobody : words.done.athlete(account);
}
