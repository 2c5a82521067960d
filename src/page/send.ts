import type { PageMessage, ReplyTo } from '../platform/messages.ts';
import type { Port } from '../platform/port.ts';

/** A cold worker answers in 50 ms; after this long it died on the way, or the extension was updated. */
const ANSWER_MS = 2000;
const TRIES = 3;

/**
 * Sends a command and waits for its answer. Every command carries an id and is idempotent, so the very same message is sent again
 * after two seconds of silence. Rejects when nobody answered three times, or the extension is gone.
 */
export async function ask<M extends PageMessage>(port: Port, message: M, wait = ANSWER_MS): Promise<ReplyTo<M>> {
  for (let attempt = 0; attempt < TRIES && port.alive(); attempt++) {
    const reply = await answerWithin(port, message, wait);
    if (isReply(reply)) return reply as ReplyTo<M>;
  }
  throw new Error('no answer');
}

/** An id for a command. */
export function newId(): string {
  return crypto.randomUUID();
}

async function answerWithin(port: Port, message: PageMessage, wait: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const started = Date.now();
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), wait);
  });
  try {
    return await Promise.race([port.send(message), silence]);
  } catch {
    // No receiving end yet: a worker that starts needs a moment, and a rejected send comes back at once.
    const rest = Math.max(0, Math.min(wait, 300) - (Date.now() - started));
    await new Promise((resolve) => setTimeout(resolve, rest));
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isReply(reply: unknown): reply is { ok: boolean } {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
}
