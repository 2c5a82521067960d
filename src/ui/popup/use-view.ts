import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupView } from '../../platform/popup-view.ts';
import type { Ask } from './ask.ts';
import type { PopupDoor } from './popup-door.ts';

/** `trouble.text` is the worker's own sentence; null when it did not answer at all. */
interface ViewState {
  view: PopupView | null;
  trouble: { text: string | null } | null;
}

/** The view as the worker last told it. What was shown stays on screen while a newer one is asked for. */
export function useView(ask: Ask, onChanged: PopupDoor['onChanged']) {
  const [state, setState] = useState<ViewState>({ view: null, trouble: null });
  const asked = useRef(0);

  const refresh = useCallback(async (): Promise<PopupView | null> => {
    const turn = ++asked.current;
    const reply = await ask({ type: 'popup/view' });
    const view = reply.ok ? reply.view : null;
    // Only the newest question counts, or a slow old answer would bring back what is gone.
    if (turn !== asked.current) return view;
    if (view) setState({ view, trouble: null });
    else setState((old) => ({ view: old.view, trouble: { text: 'text' in reply ? reply.text : null } }));
    return view;
  }, [ask]);

  const retry = useCallback(() => {
    setState((old) => ({ view: old.view, trouble: null }));
    void refresh();
  }, [refresh]);

  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh, onChanged]);

  return { ...state, refresh, retry };
}
