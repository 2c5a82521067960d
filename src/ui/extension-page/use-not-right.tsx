import { useId, useRef, useState } from 'preact/hooks';
import type { CorrectionScope, Saying } from '../../core/model.ts';
import type { CorrectionLabels, PageLabels } from '../../words/popup-labels.ts';
import { CorrectionForm } from './correction-form.tsx';
import type { Act } from './use-actions.ts';

/** An event as a list shows it. */
interface ReadEvent {
  eventId: string;
  title: string;
  scopes: CorrectionScope['type'][];
}

/** "Not right?" and the choice it opens. The focus goes into the choice and comes back. */
export function useNotRight({ eventId, title, scopes }: ReadEvent, labels: CorrectionLabels & PageLabels, act: Act) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  if (scopes.length === 0) return { button: null, panel: null };

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = async (says: Saying, scope: CorrectionScope['type']) => {
    const refused = await act({ type: 'options/correct', eventId, says, scope });
    if (refused.length === 0) close();
    return refused;
  };
  const button = (
    <button
      ref={opener}
      type="button"
      class="link not-right"
      data-action="correct"
      aria-expanded={open}
      aria-controls={id}
      aria-label={`${labels.notRight} ${title}`}
      onClick={() => setOpen(!open)}
    >
      {labels.notRight}
    </button>
  );
  const panel = (
    <div id={id} class="correction" hidden={!open}>
      {open && <CorrectionForm about={title} scopes={scopes} labels={labels} save={save} onCancel={close} />}
    </div>
  );
  return { button, panel };
}
