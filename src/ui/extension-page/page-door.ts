import type { ExtensionMessage, WorkerMessage } from '../../platform/messages.ts';

/** All that a page of ours needs from the browser, handed in by its entrypoint, so that the components run anywhere. */
export interface PageDoor {
  send(message: ExtensionMessage): Promise<unknown>;
  /** Calls `listener` when the worker says that something changed; returns how to stop. */
  onChanged(listener: () => void): () => void;
  newId(): string;
}

type Hear = (message: unknown) => undefined;

/** The part of `browser.runtime` that the door needs. */
interface MessageRuntime {
  sendMessage(message: ExtensionMessage): Promise<unknown>;
  onMessage: { addListener(hear: Hear): void; removeListener(hear: Hear): void };
}

export function createPageDoor(runtime: MessageRuntime): PageDoor {
  return {
    send: (message) => runtime.sendMessage(message),
    onChanged(listener) {
      // Answers nothing: commands of the pages come by here too, and only the worker may answer them.
      const hear: Hear = (message) => {
        if ((message as WorkerMessage | null)?.type === 'worker/changed') listener();
        return undefined;
      };
      runtime.onMessage.addListener(hear);
      return () => runtime.onMessage.removeListener(hear);
    },
    newId: () => crypto.randomUUID(),
  };
}
