import { adopt } from '../ui/card/adopt.ts';
import tokens from '../ui/card/tokens.css?inline';
import marks from './mark.css?inline';

/** @param more styles of what another script brings (dots, a held slot) */
export function styleMarks(root: ShadowRoot, more = ''): void {
  adopt(root, `m${more.length}`, tokens + marks + more);
}
