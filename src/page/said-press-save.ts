import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

/** Nothing will be pressed in this editor: the worker is told, and has the words for it. Silence changes nothing. */
export async function sayPressSave({ port, site, url, account, accept, signal }: ToolsInput): Promise<void> {
  const fields = site.editorFields(url());
  if (!fields) return;
  const { title, dates } = fields;
  const message = { type: 'page/not-pressed' as const, id: newId(), account: account(), title, dates };
  const reply = await ask(port, message).catch(() => null);
  if (reply?.ok && !signal.aborted) accept(reply.marks);
}
