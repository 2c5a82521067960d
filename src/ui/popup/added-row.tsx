import type { PopupAdded } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';
import { AccountLine } from './account-line.tsx';

interface AddedRowProps {
  added: PopupAdded;
  accounts: boolean;
  labels: PopupLabels;
  act: Act;
}

/** We take nothing out ourselves: Undo opens the day in the calendar, and says what to press there. */
export function AddedRow({ added, accounts, labels, act }: AddedRowProps) {
  const { busy, once } = useOnce();
  return (
    <li class="line" data-booking-id={added.booking}>
      <div class="grow">
        <p>{added.text}</p>
        {accounts && <AccountLine account={added.account} />}
      </div>
      <button
        type="button"
        class="link"
        data-action="undo-added"
        aria-disabled={busy}
        aria-label={`${labels.undo}: ${added.text}`}
        onClick={() => once(() => act({ type: 'popup/undo-added', booking: added.booking }, labels.takeOut))}
      >
        {labels.undo}
      </button>
    </li>
  );
}
