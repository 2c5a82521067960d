import type { EffortMark } from '../platform/marks.ts';
import type { CardSession } from './card-session.ts';
import { markKey } from './mark-key.ts';
import { ask, newId } from './send.ts';
import type { ToolsInput } from './tools.ts';

/**
 * Asks for our own page of questions about one effort, from its card or from the page itself; the worker opens it in a tab. Where no card
 * is open, one opens only if there is something wrong to say.
 */
export function createCheckIn(session: CardSession, { port, account }: Pick<ToolsInput, 'port' | 'account'>) {
  /** Efforts that were asked about, until they are answered: a double click is one command. */
  const waiting = new Set<string>();

  /** What went wrong in one line; empty where nothing did. */
  async function send(eventId: string): Promise<'' | 'failed' | { text: string }> {
    try {
      const reply = await ask(port, { type: 'page/check-in', id: newId(), account: account(), eventId });
      return reply.ok ? '' : { text: reply.text };
    } catch {
      return 'failed';
    }
  }

  return async (effort: EffortMark): Promise<void> => {
    const { nativeId } = effort;
    const key = markKey(effort);
    const isOpen = () => session.view() !== null && session.key() === key;
    if (waiting.has(nativeId)) return;
    waiting.add(nativeId);
    if (isOpen()) session.show({ busy: 'other', line: null });
    const problem = await send(nativeId);
    waiting.delete(nativeId);
    if (problem === '') {
      if (isOpen()) session.close(true);
      return;
    }
    if (!isOpen()) session.open(key);
    const words = session.view()?.words;
    if (!words) return;
    // Only a page whose extension is gone has to be loaded again.
    const text = problem === 'failed' ? (port.alive() ? words.failed : words.reload) : problem.text;
    session.show({ busy: null, line: { text, tone: 'problem' } });
  };
}
