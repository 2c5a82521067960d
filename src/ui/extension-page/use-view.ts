import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Replies } from '../../platform/messages.ts';
import type { Ask, NoAnswer } from './ask.ts';
import type { PageDoor } from './page-door.ts';

type ViewQuestion = 'popup/view' | 'options/view';
type ViewOf<Q extends ViewQuestion> = Extract<Replies[Q], { ok: true }>['view'];
type Reply<V> = { ok: true; view: V } | { ok: false; text: string } | NoAnswer;

/** `trouble.text` is the worker's own sentence; null when it did not answer at all. */
interface ViewState<V> {
  view: V | null;
  trouble: { text: string | null } | null;
}

/** The view as the worker last told it. What was shown stays on screen while a newer one is asked for. */
export function useView<Q extends ViewQuestion>(ask: Ask, question: Q, onChanged: PageDoor['onChanged']) {
  const [state, setState] = useState<ViewState<ViewOf<Q>>>({ view: null, trouble: null });
  const asked = useRef(0);

  const refresh = useCallback(async (): Promise<ViewOf<Q> | null> => {
    const turn = ++asked.current;
    const reply = (await ask({ type: question })) as Reply<ViewOf<Q>>;
    const view = reply.ok ? reply.view : null;
    // Only the newest question counts, or a slow old answer would bring back what is gone.
    if (turn !== asked.current) return view;
    if (view) setState({ view, trouble: null });
    else setState((old) => ({ view: old.view, trouble: { text: 'text' in reply ? reply.text : null } }));
    return view;
  }, [ask, question]);

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
