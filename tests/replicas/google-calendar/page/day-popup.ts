import type { ReplicaState } from '../model.ts';
import { dayPopupView } from '../render/day-popup-view.ts';
import { own } from './ownership.ts';

/** What "N more" of the month view opens (section 4: a [role=dialog], grade D). */
export class DayPopup {
  readonly #document: Document;
  #dialog: HTMLElement | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  open(date: string, state: ReplicaState): void {
    this.close();
    this.#dialog = own(dayPopupView(this.#document, date, state));
    this.#document.body.append(this.#dialog);
  }

  close(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
  }
}
