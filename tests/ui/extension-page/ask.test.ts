import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionMessage } from '../../../src/platform/messages.ts';
import { createAsk } from '../../../src/ui/extension-page/ask.ts';

describe('ask', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function asking(replies: (() => Promise<unknown>)[]) {
    const sent: ExtensionMessage[] = [];
    let ids = 0;
    const ask = createAsk({
      send: (message) => {
        sent.push(message);
        return (replies[sent.length - 1] ?? replies.at(-1)!)();
      },
      newId: () => `question-${++ids}`,
    });
    return { ask, sent };
  }
  const never = () => new Promise(() => {});

  it('gives the answer of the first try', async () => {
    const { ask, sent } = asking([async () => ({ ok: true })]);
    expect(await ask({ type: 'popup/undo', undo: 'undo-1234' })).toEqual({ ok: true });
    expect(sent).toEqual([{ type: 'popup/undo', undo: 'undo-1234', id: 'question-1' }]);
  });

  it('asks again after two seconds with the same id', async () => {
    const { ask, sent } = asking([never, async () => ({ ok: true })]);
    const answer = ask({ type: 'popup/view' });
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: true });
    expect(sent.map(({ id }) => id)).toEqual(['question-1', 'question-1']);
  });

  it.each([
    ['silence', never],
    ['a refused connection', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['an answer that is none', async () => undefined],
  ])('says so after three times %s', async (_, reply) => {
    const { ask, sent } = asking([reply]);
    const answer = ask({ type: 'popup/view' });
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answer).toEqual({ ok: false, code: 'no-answer' });
    expect(sent).toHaveLength(3);
  });

  it('gives a file twenty seconds, since a second try would only be more work', async () => {
    const { ask, sent } = asking([never]);
    void ask({ type: 'options/activities', name: 'activities.csv', csv: '', preview: true });
    await vi.advanceTimersByTimeAsync(19_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it('makes a new id for every question', async () => {
    const { ask, sent } = asking([async () => ({ ok: true })]);
    await ask({ type: 'popup/view' });
    await ask({ type: 'popup/view' });
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });
});
