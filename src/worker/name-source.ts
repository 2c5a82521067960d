import type { SourceRef } from '../core/model.ts';
import { SITES } from '../sites/list.ts';

/** A source as people know it: the site's name, or the file's. */
export function nameSource({ source, account }: SourceRef): string {
  return SITES.find(({ id }) => id === source)?.name ?? account;
}
