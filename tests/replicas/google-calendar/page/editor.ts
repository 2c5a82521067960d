import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaEvent, ReplicaState } from '../model.ts';
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
  #state: ReplicaState | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** the event that is being changed; undefined for a new one */
  changing: ReplicaEvent | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get isOpen(): boolean {
    return this.#dialog !== undefined;
  }

  open(draft: EventDraft, state: ReplicaState, changing?: ReplicaEvent): void {
    this.close();
    this.#draft = draft;
    this.#state = state;
    this.changing = changing;
    const attributes = { role: 'dialog', class: 'r-editor', 'aria-label': uiWord('eventDetails', state) };
    const dialog = own(element(this.#document, 'div', attributes));
    dialog.append(own(editorLoading(this.#document, state)));
    this.#dialog = dialog;
    this.#showCalendar(false);
    this.#document.body.append(dialog);
    this.#later(state.latency.editorMs, () => {
      dialog.replaceChildren(own(editorView(this.#document, draft, state, changing === undefined)));
      dialog.querySelector<HTMLElement>('#xTiIn')?.focus();
      this.#later(state.dialect.saveDisabledMs ?? 0, () => {
        for (const save of dialog.querySelectorAll('.r-save')) save.removeAttribute('disabled');
      });
    });
  }

  /** What the fields say now; undefined while they are not there. */
  read(): EventDraft | undefined {
    if (this.#draft === undefined || this.#state === undefined) return undefined;
    if (!this.#dialog?.querySelector('#xTiIn')) return undefined;
    return readEditor(this.#dialog, this.#draft, this.#state);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#dialog?.remove();
    this.#dialog = undefined;
    this.#draft = undefined;
    this.changing = undefined;
    this.#showCalendar(true);
  }

  #later(ms: number, run: () => void): void {
    this.#timers.push(setTimeout(run, ms));
  }

  /** Behind the editor the calendar stays in the DOM without layout: readers then see heights of 0 (section 5.3). */
  #showCalendar(shown: boolean): void {
    const page = this.#document.querySelector<HTMLElement>('.r-page');
    if (page !== null) page.style.display = shown ? '' : 'none';
  }
}
