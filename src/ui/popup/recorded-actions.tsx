import { useState } from 'preact/hooks';
import type { PopupSource } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';

interface RecordedProps {
  recorded: NonNullable<PopupSource['recorded']>;
  /** As the row calls it. */
  name: string;
  labels: PopupLabels;
  act: Act;
}

/** What can be done about recorded activities: have them count, where another athlete's do, and have them forgotten, asked twice. */
export function RecordedActions({ recorded, name, labels, act }: RecordedProps) {
  const [sure, setSure] = useState(false);
  const { busy, once } = useOnce();
  const { source, account, counts } = recorded;
  const forgetLabel = sure ? labels.forgetNow : labels.forget;
  const forget = ({ detail }: MouseEvent) => {
    if (!sure) setSure(true);
    // The second half of a double click is no answer.
    else if (detail < 2) void once(() => act({ type: 'popup/forget-source', source, account }, labels.forgotten));
  };
  return (
    <>
      <p class="muted" role="status">
        {sure && labels.forgetSure}
      </p>
      <p class="recorded">
        {!counts && (
          <button
            type="button"
            class="link"
            data-action="use-athlete"
            aria-disabled={busy}
            aria-label={`${labels.useAthlete}: ${name}`}
            onClick={() => once(() => act({ type: 'popup/use-athlete', account }))}
          >
            {labels.useAthlete}
          </button>
        )}
        <button
          type="button"
          class="link"
          data-action={sure ? 'forget-now' : 'forget'}
          aria-disabled={busy}
          aria-label={`${forgetLabel}: ${name}`}
          onClick={forget}
        >
          {forgetLabel}
        </button>
        {sure && (
          <button type="button" class="link" data-action="keep" onClick={() => setSure(false)}>
            {labels.cancel}
          </button>
        )}
      </p>
    </>
  );
}
