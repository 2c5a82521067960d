import type { PageDoor } from '../extension-page/page-door.ts';

/** What the popup can do besides talking to the worker. */
export interface PopupDoor extends PageDoor {
  /** Opens a calendar page in a tab. */
  openTab(url: string): void;
  openOptions(): void;
}
