import { useRef, useState } from 'preact/hooks';

/** A second click while the first is on its way does nothing. */
export function useOnce() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const once = async (run: () => Promise<unknown>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await run();
    running.current = false;
    setBusy(false);
  };
  return { busy, once };
}
