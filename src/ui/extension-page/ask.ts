import type { ExtensionMessage, Replies } from '../../platform/messages.ts';

/** A command without its id: `ask` makes the id, so that a repeated question is known as the same one. */
export type Question = ExtensionMessage extends infer M ? (M extends ExtensionMessage ? Omit<M, 'id'> : never) : never;
export type NoAnswer = { ok: false; code: 'no-answer' };
type Answer<T extends ExtensionMessage['type']> = Replies[T] | NoAnswer;
export type Ask = <Q extends Question>(question: Q) => Promise<Answer<Q['type']>>;

interface AskOptions {
  send(message: ExtensionMessage): Promise<unknown>;
  newId(): string;
  /** How long one try may take. */
  timeoutMs?: number;
  tries?: number;
}

/** What may take the worker longer: ten years of training are read, and read again. */
const PATIENCE_MS: { [T in ExtensionMessage['type']]?: number } = { 'options/activities': 20_000 };

/**
 * The worker may be starting, or may die with the question in its hands. So: no answer in 2 s (20 s for a file) means ask again with the same id,
 * which the worker answers alike without doing anything twice; after three tries the page says so.
 */
export function createAsk({ send, newId, timeoutMs = 2000, tries = 3 }: AskOptions): Ask {
  return async <Q extends Question>(question: Q) => {
    const message = { ...question, id: newId() } as unknown as ExtensionMessage;
    for (let left = tries; left > 0; left--) {
      const reply = await oneTry(send, message, PATIENCE_MS[message.type] ?? timeoutMs);
      if (isReply(reply)) return reply as Answer<Q['type']>;
    }
    return { ok: false, code: 'no-answer' };
  };
}

/** Undefined when nothing came in time. A refusal to connect comes at once, so it waits out its time before the next try. */
function oneTry(
  send: (message: ExtensionMessage) => Promise<unknown>,
  message: ExtensionMessage,
  timeoutMs: number,
): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeoutMs);
    send(message).then(
      (reply) => {
        if (!isReply(reply)) return;
        clearTimeout(timer);
        resolve(reply);
      },
      () => {},
    );
  });
}

function isReply(reply: unknown): reply is { ok: boolean } {
  return typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';
}
