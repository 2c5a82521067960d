import type { PageLabels } from '../../words/popup-labels.ts';
import { SeveritySign } from './severity-sign.tsx';

/** The worker could not say what there is. `text` is its own sentence, null when it did not answer. */
export function NoAnswer({ text, labels, onRetry }: { text: string | null; labels: PageLabels; onRetry(): void }) {
  return (
    <section class="no-answer" role="alert">
      <h2>
        <SeveritySign severity="caution" /> {text === null ? labels.silentTitle : labels.failedTitle}
      </h2>
      <p>{text ?? labels.silentText}</p>
      <button type="button" class="button" data-action="retry" onClick={onRetry}>
        {labels.tryAgain}
      </button>
    </section>
  );
}
