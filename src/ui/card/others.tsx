/** @jsxImportSource ../light-jsx */
import type { CardView } from './card-view.ts';

const MOST = 6;

/** In a month one dot stands for all of a day: the others are one click away. */
export function Others({ view }: { view: CardView }) {
  const { others, words } = view;
  if (others.length === 0) return null;
  return (
    <fieldset class="others" aria-labelledby="others">
      <p id="others">{words.sameDay}</p>
      {others.slice(0, MOST).map(({ key, label }) => (
        <button key={key} type="button" class="chip" data-action="mark" data-value={key} title={label}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
