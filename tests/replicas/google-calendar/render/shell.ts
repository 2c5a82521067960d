import type { ReplicaState } from '../model.ts';
import { drawer } from './drawer.ts';
import { element } from './element.ts';
import { pageHeader } from './page-header.ts';
import { userInfo } from './user-info.ts';

/**
 * What surrounds the view. #YPCqFe is the view root and jsname KL7Kx the div with data-view-heading (section 6);
 * the view's [role=main] is a child of the latter.
 */
export function shell(document: Document, state: ReplicaState): Element[] {
  const heading = element(document, 'div', { jsname: 'KL7Kx', 'data-view-heading': '', class: 'r-viewheading' });
  const viewRoot = element(document, 'div', { id: 'YPCqFe', class: 'r-viewroot' }, heading);
  const body = element(document, 'div', { class: 'r-body' }, drawer(document, state), viewRoot);
  const page = element(document, 'div', { class: 'r-page' }, pageHeader(document, state), body);
  return state.userInfoZone ? [userInfo(document, state), page] : [page];
}

export function viewParent(root: ParentNode): Element {
  const found = root.querySelector('[jsname="KL7Kx"]');
  if (found === null) throw new Error('replica: the view root is missing');
  return found;
}
