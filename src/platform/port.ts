import type { WorkerMessage } from './messages.ts';

/**
 * The browser as a content script needs it: three calls over `globalThis.browser ?? chrome`. The polyfill would cost every page
 * 10 kB. One listener, one router: several listeners in one context race for the answer.
 */
export interface Port {
  /** Resolves with the worker's answer; rejects when there is none. */
  send(message: unknown): Promise<unknown>;
  /** `answer` returns what to reply, or undefined for none. */
  listen(answer: (message: WorkerMessage) => unknown, signal: AbortSignal): void;
  /** False after an update or reload of the extension: this script is an orphan then. */
  alive(): boolean;
}

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

interface WithBrowser {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

export function browserPort(scope: WithBrowser = globalThis as WithBrowser): Port {
  const runtime = () => (scope.browser?.runtime ?? scope.chrome?.runtime) as Runtime | undefined;
  return {
    async send(message) {
      const now = runtime();
      if (!now?.id) throw new Error('extension context invalidated');
      return now.sendMessage(message);
    },
    listen(answer, signal) {
      const events = runtime()?.onMessage;
      const listener: Listener = (message, _sender, reply) => {
        if (!isWorkerMessage(message)) return;
        const said = answer(message);
        if (said !== undefined) reply(said);
      };
      events?.addListener(listener);
      signal.addEventListener('abort', () => events?.removeListener(listener), { once: true });
    },
    alive: () => Boolean(runtime()?.id),
  };
}

/** Only our own extension can send here, so a look at the type is enough. */
function isWorkerMessage(message: unknown): message is WorkerMessage {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : '';
  return typeof type === 'string' && type.startsWith('worker/');
}
