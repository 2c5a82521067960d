import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/page/send.ts';
import { browserPort, type Port } from '../../src/platform/port.ts';

function portOf(send: Port['send'], alive = () => true): Port {
  return { send, alive, listen: () => undefined };
}
const message = { type: 'page/marks', id: 'abcdefgh', account: 'a@x' } as const;

describe('ask', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks the very same again after two seconds of silence', async () => {
    const sent: unknown[] = [];
    const port = portOf((m) => {
      sent.push(m);
      return sent.length < 3 ? new Promise(() => {}) : Promise.resolve({ ok: false, code: 'gone', text: 'x' });
    });
    const reply = ask(port, message);
    await vi.advanceTimersByTimeAsync(3999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reply).toMatchObject({ ok: false });
    expect(sent).toEqual([message, message, message]);
  });

  it('gives up after three tries', async () => {
    const port = portOf(() => Promise.resolve(undefined));
    const reply = expect(ask(port, message)).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(6000);
    await reply;
  });

  it('a worker that is not there yet gets a moment', async () => {
    let tries = 0;
    const port = portOf(async () => {
      if (tries++ === 0) throw new Error('Receiving end does not exist');
      return { ok: true };
    });
    const reply = ask(port, message);
    await vi.advanceTimersByTimeAsync(300);
    expect(await reply).toEqual({ ok: true });
  });

  it('sends nothing from an orphan', async () => {
    const send = vi.fn();
    await expect(
      ask(
        portOf(send, () => false),
        message,
      ),
    ).rejects.toThrow('no answer');
    expect(send).not.toHaveBeenCalled();
  });
});

describe('browserPort', () => {
  it('answers the worker only, and only its own messages', () => {
    let listener: ((m: unknown, s: unknown, r: (a: unknown) => void) => void) | undefined;
    const onMessage = {
      addListener: (l: typeof listener) => (listener = l),
      removeListener: () => (listener = undefined),
    };
    const runtime = { id: 'x', onMessage, sendMessage: async () => ({ ok: true }) };
    const port = browserPort({ chrome: { runtime } } as never);
    const life = new AbortController();
    const heard: unknown[] = [];
    port.listen((m) => {
      heard.push(m);
      return m.type === 'worker/who' ? { account: 'a' } : undefined;
    }, life.signal);
    const reply = vi.fn();
    for (const m of [
      null,
      'x',
      { type: 'page/reading' },
      { type: 'worker/changed', revision: 1 },
      { type: 'worker/who' },
    ])
      listener?.(m, {}, reply);
    expect(heard).toHaveLength(2);
    expect(reply).toHaveBeenCalledExactlyOnceWith({ account: 'a' });
    life.abort();
    expect(listener).toBeUndefined();
    Object.assign(runtime, { id: undefined });
    expect(port.alive()).toBe(false);
  });
});
