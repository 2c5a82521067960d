import { pageTitle } from '../headings.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { miniMonth } from '../render/mini-month.ts';
import { viewName } from '../view-keys.ts';
import { morph } from './morph.ts';

/** Header title, view switch and mini month follow the view; data-active-view does not (section 8.1). */
export function updateFrame(document: Document, state: ReplicaState): void {
  const title = document.querySelector('.r-title');
  if (title !== null) title.textContent = pageTitle(state);
  const name = document.querySelector('.r-viewname');
  if (name !== null) name.textContent = viewName(state);
  const mini = document.querySelector('.r-mini');
  if (mini !== null) morph(mini, miniMonth(document, state));
  document.title = `${uiWord('product', state)} - ${pageTitle(state)}`;
}
