import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckInView } from '../../platform/check-in-view.ts';
import type { Ask } from '../extension-page/ask.ts';

interface Questions {
  view: CheckInView | null;
  /** As in `useView`: the worker's own sentence, or null where it gave no answer at all. */
  trouble: { text: string | null } | null;
}

/** The questions, asked for once: what changes elsewhere must not change a form under her hands. */
export function useQuestions(ask: Ask, eventId: string | null) {
  const [state, setState] = useState<Questions>({ view: null, trouble: null });
  const asked = useRef(0);

  const load = useCallback(async () => {
    const turn = ++asked.current;
    setState({ view: null, trouble: null });
    const reply = await ask({ type: 'check-in/view', eventId });
    if (turn !== asked.current) return;
    if (reply.ok) setState({ view: reply.view, trouble: null });
    else setState({ view: null, trouble: { text: 'text' in reply ? reply.text : null } });
  }, [ask, eventId]);

  useEffect(() => void load(), [load]);
  return { ...state, retry: () => void load() };
}
