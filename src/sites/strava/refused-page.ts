import type { Problem } from '../../core/model.ts';
import { unread } from './problem.ts';
import { CHALLENGE, SIGN_IN } from './selectors.ts';

/**
 * Why a page does not say whose it is: nobody is signed in; a check for robots stands in the way, which leads nowhere; or it is built in
 * another way.
 */
export function refusedPage(doc: Document): Problem[] {
  if (doc.querySelector(SIGN_IN)) return unread('signed-out', 'nobody is signed in');
  if (doc.querySelector(CHALLENGE) || !doc.querySelector('a[href]')) return unread('challenge', 'a check for robots');
  return unread('layout', 'no athlete');
}
