/** @jsxImportSource ../light-jsx */
import type { CardView } from './card-view.ts';

/** The switch *save it for me*; once, in its place, the line that offers it; nothing on a page that may not turn it. */
export function SaveSwitch({ view }: { view: CardView }) {
  const { words, save } = view;
  if (!save) return null;
  if (save.offer) {
    return (
      <fieldset class="offer" aria-labelledby="offer">
        <p id="offer">{words.saveOffer}</p>
        <button type="button" data-action="save-yes">
          {words.saveYes}
        </button>
        <button type="button" data-action="save-no">
          {words.saveNo}
        </button>
      </fieldset>
    );
  }
  return (
    <button type="button" class="switch" role="switch" data-action="save-for-me" aria-checked={save.on}>
      <span class="track" aria-hidden="true" />
      <span>{words.saveForMe}</span>
    </button>
  );
}
