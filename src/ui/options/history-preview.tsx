import type { OptionsLabels } from '../../words/options-labels.ts';
import { useOnce } from '../extension-page/use-once.ts';

interface HistoryPreviewProps {
  name: string;
  summary: string[];
  problems: string[];
  labels: OptionsLabels;
  onKeep(): Promise<void>;
  onCancel(): void;
}

/** What was understood of a file, before anything is kept of it. */
export function HistoryPreview({ name, summary, problems, labels, onKeep, onCancel }: HistoryPreviewProps) {
  const { busy, once } = useOnce();
  return (
    <div class="file-read">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <ul>
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <details>
          <summary>{labels.historyProblems}</summary>
          <ul class="muted">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="muted">{labels.historyReplaces}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          data-action="keep"
          aria-disabled={busy}
          onClick={() => once(onKeep)}
        >
          {labels.historyKeep}
        </button>
        <button type="button" class="quiet" data-action="cancel" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </div>
  );
}
