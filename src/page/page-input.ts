import type { Port } from '../platform/port.ts';
import type { StartAskAgain } from './ask-again.ts';
import type { Manners } from './mark-wanted.ts';

/** The part of WXT's content script context that we use. */
export interface PageContext {
  readonly signal: AbortSignal;
  addEventListener?(target: Window, type: 'wxt:locationchange', listener: () => void): void;
}

export interface PageInput {
  doc?: Document;
  port?: Port;
  go?: (address: string) => void;
  /** Of what most pages of the site show; the others come with a script of their own. */
  manners?: Manners;
  /** For sites whose pages do not hold what they show. */
  askAgain?: StartAskAgain;
}
