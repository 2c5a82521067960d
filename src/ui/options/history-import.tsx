import { useId, useRef } from 'preact/hooks';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import { HistoryPreview } from './history-preview.tsx';
import type { SectionProps } from './options-sections.ts';
import { useHistoryImport } from './use-history-import.ts';

/** Strava's own archive of her activities. The field is large, since browsers let a file be dropped onto it. */
export function HistoryImport({ labels, ask }: SectionProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { stage, refused, look, keep, putAway } = useHistoryImport(ask, labels);
  const preview = stage.at === 'read' ? stage.preview : null;
  const said = { idle: '', reading: labels.historyReading, read: labels.historyUnderstood, kept: labels.historyKept };

  return (
    <>
      <p class="lead muted">{labels.historyText}</p>
      <label class="file-label" for={`${id}-file`}>
        {labels.historyField}
      </label>
      {/* A zip can be chosen too, so that we can say what to do with it. */}
      <input
        id={`${id}-file`}
        ref={field}
        class="file"
        type="file"
        name="history"
        accept=".csv,text/csv,.zip"
        aria-invalid={refused !== ''}
        aria-describedby={`${id}-refused`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void look(file);
          // The same file, once mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <RefusedLine id={`${id}-refused`} text={refused} />
      <p class="file-said" role="status">
        {said[stage.at]}
      </p>
      {preview && (
        <HistoryPreview
          {...preview}
          labels={labels}
          onKeep={async () => {
            await keep(preview);
            field.current?.focus();
          }}
          onCancel={() => {
            putAway();
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}
