import type { PopupView } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';

const SHOWN = 3;

interface UndoListProps {
  offers: PopupView['undo'];
  labels: PopupLabels;
  act: Act;
}

/** What can still be taken back, on the page or from an earlier look at the popup. */
export function UndoList({ offers, labels, act }: UndoListProps) {
  if (offers.length === 0) return null;
  return (
    <Section title={labels.undoTitle} name="lately">
      <ul class="rows">
        {offers.slice(0, SHOWN).map((offer) => (
          <li key={offer.id} class="line">
            <p class="grow">{offer.text}</p>
            <button
              type="button"
              class="link"
              data-action="undo"
              aria-label={`${labels.undo}: ${offer.text}`}
              onClick={() => act({ type: 'popup/undo', undo: offer.id }, labels.undone)}
            >
              {labels.undo}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
