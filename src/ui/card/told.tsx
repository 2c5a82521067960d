/** @jsxImportSource ../light-jsx */
import type { CardView } from './card-view.ts';

/**
 * What became of a click, and Undo. The status is there before it says anything, since screen readers hear changes of an element they
 * know; a failure interrupts.
 */
export function Told({ view }: { view: CardView }) {
  const { line, words, live } = view;
  const problem = line?.tone === 'problem';
  return (
    <div class="told">
      <p class="line" role="status">
        {problem ? '' : live || line?.text}
      </p>
      {problem && (
        <p class="line problem" role="alert">
          {line.text}
        </p>
      )}
      {line?.undo && live === '' && (
        <button type="button" data-action="undo" aria-disabled={view.busy !== null}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
