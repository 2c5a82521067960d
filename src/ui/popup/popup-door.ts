import type { ExtensionMessage } from '../../platform/messages.ts';

/** All the popup needs from the browser, handed in by the entrypoint, so that the components run anywhere. */
export interface PopupDoor {
  send(message: ExtensionMessage): Promise<unknown>;
  /** Calls `listener` when the worker says that something changed; returns how to stop. */
  onChanged(listener: () => void): () => void;
  /** Opens a calendar page in a tab. */
  openTab(url: string): void;
  newId(): string;
}
