import type { StorageArea } from '../../src/platform/storage-area.ts';

/** Storage in memory: JSON in, JSON out, as a browser does. It can be full, and the worker can die at any of its calls. */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, string>();
  /** Thrown by the next writes. */
  fault: Error | null = null;
  /** Calls until the worker is dead; nothing after that is done or answered. */
  callsToLive = Number.POSITIVE_INFINITY;
  calls = 0;
  writes: string[][] = [];

  async get(): Promise<Record<string, unknown>> {
    await this.step();
    return Object.fromEntries([...this.items].map(([key, json]) => [key, JSON.parse(json)]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.step();
    if (this.fault) throw this.fault;
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
    this.writes.push(Object.keys(items));
  }

  async remove(keys: string[]): Promise<void> {
    await this.step();
    for (const key of keys) this.items.delete(key);
  }

  put(key: string, value: unknown): void {
    if (value !== undefined) this.items.set(key, JSON.stringify(value));
  }

  value(key: string): unknown {
    const json = this.items.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  keys(prefix = ''): string[] {
    return [...this.items.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  private async step(): Promise<void> {
    await Promise.resolve();
    this.calls++;
    if (this.calls > this.callsToLive) await new Promise(() => undefined);
  }
}

/** A worker that is dead never answers; `null` says so instead of waiting for ever. */
export async function answerOrDeath<T>(answer: Promise<T>): Promise<T | null> {
  const idle = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    return null;
  };
  return Promise.race([answer, idle()]);
}
