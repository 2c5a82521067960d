import { chipHeight, chipTop } from '../geometry.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import { element } from './element.ts';

/** What may stand in the column while quick create is open: a chip without an id. Never captured, a guess. */
export function draftChip(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const { hourHeight, dialect } = state;
  const last = draft.end.date === draft.start.date ? draft.end.minute : 1440;
  const top = chipTop(draft.start.minute, hourHeight);
  const height = chipHeight(draft.start.minute, last, hourHeight);
  const attributes = {
    'data-eventchip': dialect.draftPlaceholder === 'chip' ? '' : undefined,
    class: 'r-draft',
    style: `top: ${top}px; height: ${height}px; width: 100%;`,
  };
  return element(document, 'div', attributes, element(document, 'div', {}, uiWord('draft', state)));
}
