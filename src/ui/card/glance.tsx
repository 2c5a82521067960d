/** @jsxImportSource ../light-jsx */
import type { Severity } from '../../core/model.ts';

interface GlanceProps {
  when: string;
  what: string;
  why: readonly string[];
  severity: Severity;
}

/** The one order in which a card is read. */
export function Glance({ when, what, why, severity }: GlanceProps) {
  return (
    <>
      <h2 class="when" id="when">
        {when}
      </h2>
      <p class="what" id="what">
        {what}
      </p>
      <div class="why" data-severity={severity}>
        {why.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
