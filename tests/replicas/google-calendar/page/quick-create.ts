import { addDays } from '../calendar-date.ts';
import { datekey } from '../encode.ts';
import type { ReplicaState } from '../model.ts';
import { draftChip } from '../render/draft-chip.ts';
import { quickCreateView } from '../render/quick-create-view.ts';
import type { EventDraft } from '../template-url.ts';
import { own } from './ownership.ts';

export class QuickCreate {
  readonly #document: Document;
  #dialog: HTMLElement | undefined;
  #placeholder: HTMLElement | undefined;

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
    const end = minute + 60;
    const draft: EventDraft = {
      title: '',
      start: { date, minute },
      end: { date: addDays(date, Math.floor(end / 1440)), minute: end % 1440 },
      allDay: false,
      location: '',
      details: '',
      guests: [],
    };
    const dialog = own(quickCreateView(this.#document, draft, state));
    this.#dialog = dialog;
    this.#document.body.append(dialog);
    this.#hold(draft, state);
    const title = dialog.querySelector('input');
    const finish = (how: 'save' | 'more'): void => {
      this.close();
      done({ ...draft, title: title?.value ?? '' }, how);
    };
    dialog.querySelector('[data-replica-action="quick-save"]')?.addEventListener('click', () => finish('save'));
    dialog.querySelector('[data-replica-action="more-options"]')?.addEventListener('click', () => finish('more'));
    const tabs = [...dialog.querySelectorAll('[role=tab]')];
    for (const tab of tabs) {
      tab.addEventListener('click', () => {
        for (const each of tabs) each.setAttribute('aria-selected', String(each === tab));
      });
    }
    title?.focus();
  }

  close(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
    this.#placeholder?.remove();
    this.#placeholder = undefined;
  }

  /** Not owned, so that patches of the layer let it stand until the dialog goes. */
  #hold(draft: EventDraft, state: ReplicaState): void {
    if (!state.dialect.draftPlaceholder) return;
    const column = `[data-column-index][data-datekey="${datekey(draft.start.date)}"] .r-chips`;
    this.#placeholder = draftChip(this.#document, draft, state);
    this.#document.querySelector(column)?.append(this.#placeholder);
  }
}
