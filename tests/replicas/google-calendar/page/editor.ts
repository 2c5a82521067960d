import type { ReplicaState } from '../model.ts';
import { editorLoading, editorView } from '../render/editor-view.ts';
import { element } from '../render/element.ts';
import type { EventDraft } from '../template-url.ts';
import { own } from './ownership.ts';
import { readEditor } from './read-editor.ts';

/** The full-page editor: a dialog over the hidden calendar, empty until editorMs have passed. */
export class Editor {
  readonly #document: Document;
  #dialog: HTMLElement | undefined;
  #draft: EventDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get isOpen(): boolean {
    return this.#dialog !== undefined;
  }

  open(draft: EventDraft, state: ReplicaState): void {
    this.close();
    this.#draft = draft;
    const dialog = own(
      element(this.#document, 'div', { role: 'dialog', class: 'r-editor', 'aria-label': 'Event details' }),
    );
    dialog.append(own(editorLoading(this.#document)));
    this.#dialog = dialog;
    this.#showCalendar(false);
    this.#document.body.append(dialog);
    this.#timer = setTimeout(() => {
      dialog.replaceChildren(own(editorView(this.#document, draft, state)));
      dialog.querySelector<HTMLElement>('#xTiIn')?.focus();
    }, state.latency.editorMs);
  }

  read(): EventDraft | undefined {
    if (this.#dialog === undefined || this.#draft === undefined) return undefined;
    return readEditor(this.#dialog, this.#draft);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#dialog?.remove();
    this.#dialog = undefined;
    this.#draft = undefined;
    this.#showCalendar(true);
  }

  /** Behind the editor the calendar stays in the DOM without layout: readers then see heights of 0 (section 5.3). */
  #showCalendar(shown: boolean): void {
    const page = this.#document.querySelector<HTMLElement>('.r-page');
    if (page !== null) page.style.display = shown ? '' : 'none';
  }
}
