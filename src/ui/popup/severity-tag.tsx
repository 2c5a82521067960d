import type { Severity } from '../../core/model.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { SeveritySign } from '../extension-page/severity-sign.tsx';

/** Sign, word and colour together; nothing for `ok`, which needs no comment. */
export function SeverityTag({ severity, labels }: { severity: Severity; labels: PopupLabels }) {
  if (severity === 'ok') return null;
  return (
    <span class={`severity ${severity}`}>
      <SeveritySign severity={severity} />
      <span>{labels[`severity.${severity}`]}</span>
    </span>
  );
}
