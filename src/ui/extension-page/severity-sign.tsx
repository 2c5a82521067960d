import type { JSX } from 'preact';
import type { Severity } from '../../core/model.ts';

type Graded = Exclude<Severity, 'ok'>;

/** Each severity has its own outline, so that it is told apart without colour. */
const SHAPES: Record<Graded, JSX.Element> = {
  conflict: (
    <>
      <path d="M8 1.2 15.4 14.4H.6Z" fill="currentColor" />
      <path class="cut" d="M8 5.8v4M8 12v.2" />
    </>
  ),
  caution: (
    <>
      <path d="M8 1.4 14.6 8 8 14.6 1.4 8Z" fill="none" stroke="currentColor" />
      <path d="M8 5v3.4M8 10.8v.2" stroke="currentColor" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" />
      <path d="M8 7.4v4M8 4.8V5" stroke="currentColor" />
    </>
  ),
  good: <path d="m2.6 8.6 3.6 3.8 7.2-8.4" fill="none" stroke="currentColor" />,
};

export function SeveritySign({ severity }: { severity: Graded }) {
  return (
    <svg class="sign" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[severity]}
    </svg>
  );
}
