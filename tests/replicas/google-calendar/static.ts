import type { ReplicaState } from './model.ts';
import { applyHead, applyViewKey } from './render/document-head.ts';
import { popoverContent, popoverFrame } from './render/event-popover.ts';
import { shell, viewParent } from './render/shell.ts';
import { renderView } from './render/view.ts';

/** A dialog of an event looked at earlier: hidden, but with an id, a title and a data-eventid (section 7). */
export function leftoverPopover(document: Document, state: ReplicaState): HTMLElement | undefined {
  const event = state.events[0];
  if (state.dialect.leftoverDialog !== true || event === undefined) return undefined;
  const frame = popoverFrame(document, state);
  frame.firstElementChild?.append(popoverContent(document, event, state));
  return frame;
}

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
  const leftover = leftoverPopover(document, state);
  if (leftover !== undefined) document.body.append(leftover);
  return main;
}
