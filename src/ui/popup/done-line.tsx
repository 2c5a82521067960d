import type { PopupEffort } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';

/** By what a planned effort was done, and the way to say that it was not. */
export function DoneLine({ effort, labels, act }: { effort: PopupEffort; labels: PopupLabels; act: Act }) {
  const { busy, once } = useOnce();
  const { eventId, done } = effort;
  return (
    <p class="done-by muted">
      {done}{' '}
      <button
        type="button"
        class="link"
        data-action="unlink"
        aria-disabled={busy}
        aria-label={`${labels.unlink}: ${effort.title || effort.what}, ${done}`}
        onClick={() => once(() => act({ type: 'popup/activity', says: 'unlink', eventId }))}
      >
        {labels.unlink}
      </button>
    </p>
  );
}
