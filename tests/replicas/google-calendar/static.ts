import type { ReplicaState } from './model.ts';
import { applyHead, applyViewKey } from './render/document-head.ts';
import { shell, viewParent } from './render/shell.ts';
import { strayDialogs } from './render/stray-dialogs.ts';
import { renderView } from './render/view.ts';

/**
 * Builds the whole page into a document, chips and all, without the page's script: what a reader meets when
 * everything has loaded. Returns the [role=main].
 */
export function renderStatic(document: Document, state: ReplicaState): HTMLElement {
  applyHead(document, state);
  applyViewKey(document, state);
  document.body.replaceChildren(...shell(document, state));
  const main = renderView(document, state);
  viewParent(document).append(main);
  document.body.append(...strayDialogs(document, state));
  return main;
}
