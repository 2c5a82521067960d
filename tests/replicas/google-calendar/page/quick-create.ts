import type { ReplicaState } from '../model.ts';
import { quickCreateView } from '../render/quick-create-view.ts';
import type { EventDraft } from '../template-url.ts';
import { own } from './ownership.ts';

export class QuickCreate {
  readonly #document: Document;
  #dialog: HTMLElement | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  open(
    date: string,
    minute: number,
    state: ReplicaState,
    done: (draft: EventDraft, how: 'save' | 'more') => void,
  ): void {
    this.close();
    const draft: EventDraft = {
      title: '',
      start: { date, minute },
      end: { date, minute: minute + 60 },
      allDay: false,
      location: '',
      details: '',
      guests: [],
    };
    const dialog = own(quickCreateView(this.#document, draft, state));
    this.#dialog = dialog;
    this.#document.body.append(dialog);
    const title = dialog.querySelector('input');
    const finish = (how: 'save' | 'more'): void => {
      this.close();
      done({ ...draft, title: title?.value ?? '' }, how);
    };
    dialog.querySelector('[data-replica-action="quick-save"]')?.addEventListener('click', () => finish('save'));
    dialog.querySelector('[data-replica-action="more-options"]')?.addEventListener('click', () => finish('more'));
    title?.focus();
  }

  close(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
  }
}
