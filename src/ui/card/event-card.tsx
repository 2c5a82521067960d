/** @jsxImportSource ../light-jsx */
import type { ConflictMark, EffortMark } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { Glance } from './glance.tsx';
import { Reasons, WhyButton } from './reasons.tsx';

/** A massage that collides, or an effort: what it is and why we say so; in conflict the way out comes last, as the thing to do. */
export function EventCard({ view, mark }: { view: CardView; mark: ConflictMark | EffortMark }) {
  const { words, whyOpen } = view;
  const severity = mark.role === 'conflict' ? mark.severity : 'ok';
  // A conflict's reasons are the point of its card: its first label is said without opening anything.
  const worst = mark.reasons.find((reason) => reason.severity === severity && reason.label !== '');
  return (
    <>
      {mark.role === 'conflict' && worst && (
        <p class="severity" data-severity={severity}>
          {worst.label}
        </p>
      )}
      <Glance when={mark.when} what={mark.what} why={mark.why} severity={severity} />
      {mark.role === 'conflict' && mark.wayOut !== '' && <p class="way-out">{mark.wayOut}</p>}
      <div class="below">
        <WhyButton words={words} open={whyOpen} reasons={mark.reasons} />
      </div>
      <Reasons words={words} open={whyOpen} reasons={mark.reasons} />
    </>
  );
}
