import type { ReplicaEvent, ReplicaState } from '../model.ts';
import type { EventDraft } from '../template-url.ts';

/** What the parts of the page's script share. */
export interface App {
  state: ReplicaState;
  readonly saved: ReplicaEvent[];
  readonly shortcuts: string[];
  readonly isEditing: boolean;
  /** stays in the view and shows the new state: patches nodes in place */
  redraw(): void;
  showEvents(events: ReplicaEvent[]): void;
  /** builds the view anew: every foreign node inside it is lost */
  rerender(): void;
  /** changes view or date with the transition of the dialect, and pushes the URL unless told otherwise */
  travel(change: Partial<ReplicaState>, push?: boolean): void;
  openEditor(draft: EventDraft, push?: string): void;
  /** the editor of an event that exists */
  changeEvent(event: ReplicaEvent, draft: EventDraft, push?: string): void;
  closeEditor(): void;
  openPopover(chip: Element): void;
  closePopover(): void;
  /** the event of the open popover */
  popoverEvent(): ReplicaEvent | undefined;
  openQuickCreate(date: string, minute: number): void;
  closeQuickCreate(): void;
  openDayPopup(date: string): void;
  closeDayPopup(): void;
  saveDraft(draft: EventDraft): void;
  deleteEvent(event: ReplicaEvent): void;
  toast(text: string): void;
}
