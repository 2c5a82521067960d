import { useId, useState } from 'preact/hooks';
import type { ReasonLine } from '../../platform/marks.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { SeveritySign } from '../extension-page/severity-sign.tsx';

/** "Why?" and what it opens. `about` makes the button's name different from its neighbours' for screen readers. */
export function useWhy(reasons: ReasonLine[], about: string, labels: PopupLabels) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (reasons.length === 0) return { button: null, panel: null };
  const button = (
    <button
      type="button"
      class="link"
      data-action="why"
      aria-expanded={open}
      aria-controls={id}
      aria-label={`${labels.why} ${about}`}
      onClick={() => setOpen(!open)}
    >
      {labels.why}
    </button>
  );
  const panel = (
    <div id={id} class="reasons" hidden={!open}>
      <ul>
        {reasons.map((reason) => (
          <Reason key={reason.text} reason={reason} labels={labels} />
        ))}
      </ul>
      <p class="muted">{labels.ruleOfThumb}</p>
    </div>
  );
  return { button, panel };
}

function Reason({ reason, labels }: { reason: ReasonLine; labels: PopupLabels }) {
  return (
    <li>
      {reason.severity !== 'ok' && reason.label !== '' && (
        <span class={`severity ${reason.severity}`}>
          <SeveritySign severity={reason.severity} />
          <span>{reason.label}</span>
        </span>
      )}
      <span class="text">{reason.text}</span>
      {reason.sources.length > 0 && (
        <span class="muted sources">
          {labels.sources} {reason.sources.join(', ')}
        </span>
      )}
    </li>
  );
}
