/** @jsxImportSource ../light-jsx */
import type { CardWords, ReasonLine } from '../../platform/marks.ts';

interface ReasonsProps {
  words: CardWords;
  open: boolean;
  reasons: readonly ReasonLine[];
}

export function WhyButton({ words, open, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <button type="button" data-action="why" aria-expanded={open} aria-controls="reasons">
      {words.why}
    </button>
  );
}

/** Rule, numbers and sources, one tap away; and that it is a rule of thumb. */
export function Reasons({ words, open, reasons }: ReasonsProps) {
  if (!open || reasons.length === 0) return null;
  return (
    <div class="reasons" id="reasons">
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.label} ${reason.text}`} data-severity={reason.severity}>
            {reason.label !== '' && <b class="label">{reason.label}</b>}
            <span class="reason">{reason.text}</span>
            {reason.sources.length > 0 && <span class="sources">{reason.sources.join(', ')}</span>}
          </li>
        ))}
      </ul>
      <p class="thumb">{words.ruleOfThumb}</p>
    </div>
  );
}
