import type { Port } from '../platform/port.ts';
import type { ListedViews } from '../sites/site.ts';
import type { Manners } from './mark-wanted.ts';
import { ask, newId } from './send.ts';
import type { StartTools } from './tools.ts';

/** What further scripts of a page bring; they live in the same isolated world as the first, and no page can see into it. */
export interface Parts {
  tools: StartTools;
  views: { listed?: ListedViews; manners: Manners };
}

type Scope = typeof globalThis & { kneadtimeParts?: Partial<Parts> };

/** Called by a further script: the first one finds it here. */
export function providePart<P extends keyof Parts>(name: P, part: Parts[P]): void {
  const scope = globalThis as Scope;
  scope.kneadtimeParts = { ...scope.kneadtimeParts, [name]: part };
}

/** After an update the world may still hold the parts of the version before. */
export function forgetParts(): void {
  delete (globalThis as Scope).kneadtimeParts;
}

/** Fetches one part, once at a time; null when nobody answers: the next asking tries again. */
export function partLoader<P extends keyof Parts>(name: P, port: Port): () => Promise<Parts[P] | null> {
  let loading: Promise<Parts[P] | null> | null = null;
  const known = (): Parts[P] | null => (globalThis as Scope).kneadtimeParts?.[name] ?? null;
  const fetch = async () => {
    try {
      await ask(port, { type: 'page/part', id: newId(), part: name });
    } catch {
      // Three tries without an answer.
    }
    loading = null;
    return known();
  };
  return () => {
    const part = known();
    if (part) return Promise.resolve(part);
    loading ??= fetch();
    return loading;
  };
}
