import { uiWord } from '../labels/ui-words.ts';
import type { ExtraDialog, ReplicaState } from '../model.ts';
import { editorView } from './editor-view.ts';
import { element } from './element.ts';
import { popoverContent, popoverFrame } from './event-popover.ts';
import { quickCreateView } from './quick-create-view.ts';

/** A dialog of an event looked at earlier: hidden, but with an id, a title and a data-eventid (section 7). */
export function leftoverPopover(document: Document, state: ReplicaState): HTMLElement | undefined {
  const event = state.events[0];
  if (state.dialect.leftoverDialog !== true || event === undefined) return undefined;
  const frame = popoverFrame(document, state);
  frame.firstElementChild?.append(popoverContent(document, event, state));
  return frame;
}

function extraDialog(document: Document, kind: ExtraDialog, state: ReplicaState): HTMLElement {
  const times = { start: { date: state.date, minute: 480 }, end: { date: state.date, minute: 540 } };
  const draft = { title: 'Left over', ...times, allDay: false, location: '', details: '', guests: [] };
  if (kind === 'shown-tip') {
    const close = element(document, 'button', { type: 'button' }, uiWord('close', state));
    return element(document, 'div', { role: 'dialog', class: 'r-tip' }, uiWord('tip', state), close);
  }
  const dialog =
    kind === 'hidden-form'
      ? quickCreateView(document, draft, state)
      : element(document, 'div', { role: 'dialog', class: 'r-editor' }, editorView(document, draft, state));
  dialog.style.display = 'none';
  return dialog;
}

/** Everything with [role=dialog] that lies around before anybody has opened anything. */
export function strayDialogs(document: Document, state: ReplicaState): HTMLElement[] {
  const popover = leftoverPopover(document, state);
  const extra = (state.dialect.extraDialogs ?? []).map((kind) => extraDialog(document, kind, state));
  return popover === undefined ? extra : [popover, ...extra];
}
