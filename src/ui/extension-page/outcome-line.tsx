import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageLabels } from '../../words/popup-labels.ts';
import { SeveritySign } from './severity-sign.tsx';
import type { Act, Outcome } from './use-actions.ts';

interface OutcomeLineProps {
  outcome: Outcome | null;
  labels: PageLabels;
  act: Act;
  onClose(): void;
}

/** What the last action did, with its undo, at the lower edge where it moves nothing. The live region stays, its text comes and goes. */
export function OutcomeLine({ outcome, labels, act, onClose }: OutcomeLineProps) {
  const undoButton = useRef<HTMLButtonElement>(null);
  const undo = outcome?.undo ?? null;

  useLayoutEffect(() => {
    // The card that was acted on may be gone and the focus with it: undo is the nearest place for it.
    if (undo !== null && document.activeElement === document.body) undoButton.current?.focus({ preventScroll: true });
  }, [undo]);

  return (
    <div class="outcome-place" role="status">
      {outcome && (
        <div class={`outcome ${outcome.tone}`}>
          {outcome.tone === 'trouble' && <SeveritySign severity="caution" />}
          <span class="grow">{outcome.text}</span>
          {undo !== null && (
            <button
              ref={undoButton}
              type="button"
              class="link"
              data-action="undo"
              onClick={() => act({ type: 'popup/undo', undo }, labels.undone)}
            >
              {labels.undo}
            </button>
          )}
          <button type="button" class="link close" data-action="close" aria-label={labels.close} onClick={onClose}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
