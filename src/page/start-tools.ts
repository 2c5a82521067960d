import type { SiteForms } from '../sites/site-forms.ts';
import { createTools } from './card-tools.ts';
import { createDraftLine } from './draft-line.ts';
import { sayPressSave } from './said-press-save.ts';
import { createSaver } from './save-for-her.ts';
import type { StartTools } from './tools.ts';

/** The second script, for one site: the card, drag and lines, and what stands beside the site's forms. */
export function startTools(forms: SiteForms): StartTools {
  return (input) => {
    const line = createDraftLine(input, forms);
    const draft = { ...line, act: (target: Element, trusted: boolean) => void (trusted && line.act(target)) };
    const saver = createSaver(input, forms, { pressSave: () => void sayPressSave(input) });
    return createTools(input, forms, { draft, saver });
  };
}
