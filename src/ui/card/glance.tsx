/** @jsxImportSource ../light-jsx */
import type { Severity } from '../../core/model.ts';
import type { VirtualChild } from '../light-jsx/jsx-runtime.ts';

interface GlanceProps {
  when: string;
  /** What it is: words, or something to pick it from. */
  what: VirtualChild;
  why: readonly string[];
  severity: Severity;
  /** What stands at the end of the reasons. */
  children?: VirtualChild;
}

/** The one order in which a card is read. */
export function Glance({ when, what, why, severity, children }: GlanceProps) {
  return (
    <>
      <h2 class="when" id="when">
        {when}
      </h2>
      {typeof what === 'string' ? (
        <p class="what" id="what">
          {what}
        </p>
      ) : (
        what
      )}
      <div class="why" data-severity={severity}>
        {why.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </div>
    </>
  );
}
