// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAsked } from '../../src/page/watch-asked.ts';

type Entry = { name: string; initiatorType: string; startTime: number };

/** The browser's list of what was loaded. */
class FakeObserver {
  static supportedEntryTypes = ['resource'];
  static all: FakeObserver[] = [];
  options: unknown = null;
  gone = false;
  constructor(readonly tell: (list: { getEntries(): Entry[] }) => void) {
    FakeObserver.all.push(this);
  }
  observe(options: unknown) {
    this.options = options;
  }
  disconnect() {
    this.gone = true;
  }
}

describe('watchAsked', () => {
  const life = new AbortController();
  let now = 0;
  let news = 0;
  beforeEach(() => {
    window.location.href = 'https://www.strava.com/athlete/training';
    [FakeObserver.all, now, news] = [[], 1000, 0];
    vi.stubGlobal('PerformanceObserver', FakeObserver);
    Object.defineProperty(window, 'PerformanceObserver', { value: FakeObserver, configurable: true });
    vi.spyOn(window.performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const start = () => watchAsked({ doc: document, signal: life.signal, news: () => void news++ });
  const load = (...entries: (Partial<Entry> | string)[]) =>
    FakeObserver.all.at(-1)?.tell({
      getEntries: () =>
        entries.map((entry) => ({
          name: typeof entry === 'string' ? `https://www.strava.com${entry}` : '',
          initiatorType: 'xmlhttprequest',
          startTime: now,
          ...(typeof entry === 'string' ? {} : entry),
        })),
    });

  it('should hear of what was loaded before it came', () => {
    start();
    expect(FakeObserver.all[0]?.options).toEqual({ type: 'resource', buffered: true });
  });

  it('should know what scripts asked their own origin for, and nothing else', () => {
    const asked = start();
    load(
      '/a',
      { name: 'https://www.strava.com/b', initiatorType: 'fetch' },
      { name: 'https://www.strava.com/c.png', initiatorType: 'img' },
      { name: 'https://www.strava.com/d.js', initiatorType: 'script' },
      { name: 'https://www.strava.com.evil.example/e' },
      { name: 'https://evil.example/https://www.strava.com/f' },
      { name: `https://www.strava.com/${'g'.repeat(3000)}` },
    );
    expect(asked.addresses()).toEqual(['https://www.strava.com/a', 'https://www.strava.com/b']);
    expect(news).toBe(1);
    load({ name: 'https://evil.example/h' });
    expect(news).toBe(1);
  });

  it('should put what was asked again where it was asked last, and count it', () => {
    const asked = start();
    load('/a', '/b');
    load('/a');
    expect(asked.addresses()).toEqual(['https://www.strava.com/b', 'https://www.strava.com/a']);
    expect(asked.times('https://www.strava.com/a')).toBe(2);
    expect(asked.times('https://www.strava.com/z')).toBe(0);
  });

  it('should not take our own request for one of the page', () => {
    const asked = start();
    load('/a');
    now = 5000;
    asked.own('https://www.strava.com/a');
    load({ name: 'https://www.strava.com/a', startTime: 5003 });
    expect(asked.times('https://www.strava.com/a')).toBe(1);
    expect(news).toBe(1);
    load({ name: 'https://www.strava.com/a', startTime: 5004 });
    expect(asked.times('https://www.strava.com/a')).toBe(2);
    asked.own('https://www.strava.com/a');
    load({ name: 'https://www.strava.com/a', startTime: 9000 });
    expect(asked.times('https://www.strava.com/a')).toBe(3);
  });

  it('should keep a few hundred addresses at most', () => {
    const asked = start();
    for (let i = 0; i < 1000; i++) load(`/${i}`);
    expect(asked.addresses()).toHaveLength(300);
    expect(asked.addresses().at(-1)).toBe('https://www.strava.com/999');
  });

  it('should ask nothing of a browser that does not tell, and end with its page', () => {
    Object.defineProperty(window, 'PerformanceObserver', { value: undefined, configurable: true });
    expect(start().addresses()).toEqual([]);
    Object.defineProperty(window, 'PerformanceObserver', { value: FakeObserver, configurable: true });
    start();
    life.abort();
    expect(FakeObserver.all.at(-1)?.gone).toBe(true);
  });
});
