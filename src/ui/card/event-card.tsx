/** @jsxImportSource ../light-jsx */
import type { ConflictMark, EffortMark } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { Glance } from './glance.tsx';
import { Reasons, WhyButton } from './reasons.tsx';
import { Recovery } from './recovery.tsx';
import { SayingButtons, SayingsDisclosure } from './sayings.tsx';

/** A massage that collides, or an effort: what it is and why we say so; in conflict the ways out come next, as the thing to do. */
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
      <Glance when={mark.when} what={mark.what} why={mark.why} severity={severity}>
        <WhyButton words={words} open={whyOpen} reasons={mark.reasons} />
      </Glance>
      <Reasons words={words} open={whyOpen} reasons={mark.reasons} />
      {mark.role === 'conflict' && mark.wayOut !== '' && <p class="way-out">{mark.wayOut}</p>}
      {mark.role === 'conflict' && mark.ways.length > 0 && (
        <div class="actions">
          {mark.ways.map(({ how, label }) => (
            <button
              key={how}
              type="button"
              class="outlined"
              data-action="fix"
              data-value={how}
              aria-disabled={view.busy !== null}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {mark.role === 'effort' && mark.aftermath && <Recovery view={view} aftermath={mark.aftermath} />}
      <div class="below">
        <SayingsDisclosure view={view} sayings={mark.sayings} />
      </div>
      <SayingButtons view={view} sayings={mark.sayings} />
    </>
  );
}
