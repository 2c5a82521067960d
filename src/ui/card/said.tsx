/** @jsxImportSource ../light-jsx */
import { CloseButton } from './close-button.tsx';
import type { SaidView } from './said-view.ts';
import { directionOf } from './text-direction.ts';

/** What became of an Add, with the one thing to do about it. */
export function Said({ view }: { view: SaidView }) {
  const { said, words, lang, problem, busy, save, aloud } = view;
  const added = said.state === 'added';
  return (
    <div class="said" data-state={said.state} lang={lang} dir={directionOf(lang)}>
      <p class="line" role={aloud ? 'status' : undefined}>
        {said.text}
      </p>
      {problem !== '' && (
        <p class="line problem" role="alert">
          {problem}
        </p>
      )}
      {added && (
        <button type="button" data-action="undo-added" aria-disabled={busy}>
          {words.undo}
        </button>
      )}
      {added && save?.offer && (
        <div class="offer">
          <p>{words.saveOffer}</p>
          <button type="button" data-action="save-yes" aria-disabled={busy}>
            {words.saveYes}
          </button>
          <button type="button" data-action="save-no" aria-disabled={busy}>
            {words.saveNo}
          </button>
        </div>
      )}
      <CloseButton label={words.close} />
    </div>
  );
}
