/**
 * What a hand does on purpose. Moving the pointer is not among it: nobody holds a mouse still after a click.
 * `pagehide`: a page that comes back from the back-forward cache was left by her.
 */
const TOUCHES = 'keydown pointerdown touchstart wheel click change beforeinput compositionstart input drop pagehide';

/**
 * Whether the user has left the page alone since it loaded. What happened before this script started is in the browser's own record of
 * the first input. Not `userActivation.hasBeenActive`: Chromium carries it over from the page before (seen 2026-11).
 */
export function createTouch(view: Window & typeof globalThis, signal: AbortSignal): () => boolean {
  let touched = false;
  const onTouch = (event: Event) => {
    touched ||= event.isTrusted;
  };
  for (const type of TOUCHES.split(' ')) view.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  const inputs = firstInput(view, () => {
    touched = true;
  });
  signal.addEventListener('abort', () => inputs?.disconnect(), { once: true });
  return () => !touched;
}

function firstInput({ PerformanceObserver }: typeof globalThis, tell: () => void): PerformanceObserver | null {
  if (!PerformanceObserver?.supportedEntryTypes?.includes('first-input')) return null;
  const observer = new PerformanceObserver(tell);
  observer.observe({ type: 'first-input', buffered: true });
  return observer;
}
