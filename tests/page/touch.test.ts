// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTouch } from '../../src/page/touch.ts';

const life = new AbortController();
afterEach(() => vi.unstubAllGlobals());

function dispatch(type: string, trusted: boolean): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.body.dispatchEvent(event);
}

describe('whether she left the page alone', () => {
  it.each(['keydown', 'pointerdown', 'touchstart', 'wheel', 'input', 'drop'])(
    'a %s of her own ends it for good',
    (type) => {
      const untouched = createTouch(window as never, life.signal);
      expect(untouched()).toBe(true);
      dispatch(type, true);
      expect(untouched()).toBe(false);
    },
  );

  it('what a script of the page dispatches, and a pointer that only moves, do not', () => {
    const untouched = createTouch(window as never, life.signal);
    for (const type of ['keydown', 'pointerdown', 'input']) dispatch(type, false);
    dispatch('pointermove', true);
    expect(untouched()).toBe(true);
  });

  it('what she did before this script came is in the browser’s own record', () => {
    let tell: () => void = () => undefined;
    class Observer {
      static supportedEntryTypes = ['first-input'];
      constructor(callback: () => void) {
        tell = callback;
      }
      observe(): void {}
      disconnect(): void {}
    }
    const view = Object.assign(Object.create(window), {
      PerformanceObserver: Observer,
      addEventListener: () => undefined,
    });
    const untouched = createTouch(view, life.signal);
    expect(untouched()).toBe(true);
    tell();
    expect(untouched()).toBe(false);
  });
});
