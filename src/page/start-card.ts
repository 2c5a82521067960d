import type { SiteForms } from '../sites/site-forms.ts';
import { createTools } from './card-tools.ts';
import type { StartTools } from './tools.ts';

/** A site in which no events are written. */
const NO_FORMS: SiteForms = {
  draft: () => null,
  saveControl: () => ({ obstacle: 'no-save-control' }),
  openEvent: () => null,
  openPopover: () => null,
  editedEvent: () => null,
};

/** The second script of a site without forms: the card alone. */
export const startCard: StartTools = (input) => {
  const draft = { focused() {}, close() {}, follow() {}, owns: () => false };
  const { defaultView, body } = input.doc;
  const font = defaultView?.getComputedStyle(body).fontFamily ?? '';
  return createTools({ ...input, font }, NO_FORMS, { draft, saver: { editor() {}, arrive() {} } });
};
