/** @jsxImportSource ../light-jsx */
import type { SayingChoice } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';

interface SayingsProps {
  view: CardView;
  sayings: readonly SayingChoice[];
}

/** Opens what she can say of an event; it is rarely needed, so it stays small. */
export function SayingsDisclosure({ view, sayings }: SayingsProps) {
  if (sayings.length === 0) return null;
  return (
    <button type="button" class="quiet" data-action="not-right" aria-expanded={view.sayOpen} aria-controls="sayings">
      {view.words.notRight}
    </button>
  );
}

export function SayingButtons({ view, sayings }: SayingsProps) {
  if (sayings.length === 0) return null;
  return (
    <fieldset class="sayings" id="sayings" aria-label={view.words.notRight} hidden={!view.sayOpen}>
      {sayings.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          class="chip"
          data-action="correct"
          data-value={value}
          aria-disabled={view.busy !== null}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
