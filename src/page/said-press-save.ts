import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

/**
 * Nothing will be pressed in this editor. The worker has the words for it, and says them to whoever asks whether Save may be pressed
 * and may not: so it is asked for an event without title or hour, for which the answer is always no. Silence changes nothing.
 */
export async function sayPressSave({ port, account, accept, signal }: ToolsInput): Promise<void> {
  const message = { type: 'page/may-save' as const, id: newId(), account: account(), title: '', dates: '', zone: null };
  const reply = await ask(port, message).catch(() => null);
  if (reply?.ok && !signal.aborted) accept(reply.marks);
}
