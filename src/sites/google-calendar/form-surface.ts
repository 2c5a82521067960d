import { DETAILS, DIALOG, EDITOR_FORM, SAVE_GENERATIONS, TEXT_INPUT, TITLE_FIELD } from './form-selectors.ts';
import { MAIN } from './selectors.ts';

/** A form in which an event is written. */
export interface EventForm {
  title: HTMLInputElement;
  /** The dialog, or the part of the page, that holds all of it. */
  surface: Element;
}

/** Elements looked at per selector; a page has a handful. */
const MOST = 200;

/** What a user can see and reach: leftovers of dialogs stay in the document. Asks for style; for layout only where there is one. */
export function isSeen(element: Element): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden=true]')) return false;
  const styled = { visibilityProperty: true, checkVisibilityCSS: true, opacityProperty: true };
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility(styled)) return false;
  const laidOut = element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  const box = laidOut ? element.getBoundingClientRect() : null;
  return box === null || (box.width > 0 && box.height > 0);
}

/** Elements a selector finds, in the order of the document, those of ours left out. */
export function found(root: ParentNode, css: string, most = MOST): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(css)].slice(0, most).filter((one) => !isOurs(one));
}

/** The editor that is shown now, of a new event or not; null while it is not there, or where two of them are. */
export function editorForm(doc: Document): EventForm | null {
  const named = found(doc, TITLE_FIELD).filter(isSeen);
  if (named.length > 1) return null;
  const title = named[0] ? inputIn(named[0]) : null;
  if (title) return { title, surface: title.closest(DIALOG) ?? title.closest(MAIN) ?? doc.body };
  // The id is gone: of the forms that are shown the one that says it is an editor, or can save.
  const saves = SAVE_GENERATIONS.map(({ css }) => css).join(', ');
  const forms = [DIALOG, EDITOR_FORM, MAIN]
    .flatMap((css) => found(doc, css).filter((one) => isSeen(one) && !isPopover(one)))
    .flatMap((surface) => {
      const first = firstTextInput(surface);
      return first ? [{ title: first, surface }] : [];
    });
  return forms.find(({ surface }) => surface.querySelector(`${EDITOR_FORM}, ${saves}`)) ?? forms[0] ?? null;
}

/** The dialog in which an event is quickly made, with its first text input; null for popovers and dialogs without one. */
export function quickForm(focused: Element): EventForm | null {
  const surface = focused.closest(DIALOG);
  if (!surface || isOurs(surface) || !isSeen(surface) || isPopover(surface)) return null;
  const title = firstTextInput(surface);
  return title && { title, surface };
}

function firstTextInput(surface: Element): HTMLInputElement | null {
  return (found(surface, TEXT_INPUT) as HTMLInputElement[]).find(isSeen) ?? null;
}

function inputIn(element: Element): HTMLInputElement | null {
  if (element.matches('input')) return element as HTMLInputElement;
  return element.querySelector('input');
}

function isPopover(dialog: Element): boolean {
  return DETAILS.some(({ css }) => dialog.querySelector(css) !== null);
}

function isOurs(element: Element): boolean {
  return element.localName.startsWith('kneadtime-');
}
