import type { PopupConflict } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { AccountLine } from './account-line.tsx';
import { SeverityTag } from './severity-tag.tsx';
import { useWhy } from './why-reasons.tsx';

interface ConflictRowProps {
  conflict: PopupConflict;
  accounts: boolean;
  labels: PopupLabels;
  openTab(url: string): void;
}

/** What collides first, then why, then the way out. We never move her events: the button opens the day, where she can. */
export function ConflictRow({ conflict, accounts, labels, openTab }: ConflictRowProps) {
  const { severity, what, when, openUrl } = conflict;
  const why = useWhy(conflict.reasons, what, labels);
  return (
    <li
      class="clash"
      data-kneadtime="conflict"
      data-event-id={conflict.eventId}
      data-start={conflict.startIso}
      data-kind={conflict.kind}
      data-severity={severity}
    >
      <h3 title={what}>
        <SeverityTag severity={severity} labels={labels} /> <bdi>{what}</bdi>
      </h3>
      <p>
        <span class="when">{when}</span> · {conflict.why.join(' ')} {why.button}
      </p>
      {accounts && <AccountLine account={conflict.account} />}
      {(conflict.wayOut !== '' || openUrl !== null) && (
        <div class="line">
          <p class={conflict.wayOut === '' ? 'grow' : 'grow way-out'}>{conflict.wayOut}</p>
          {openUrl !== null && (
            <button
              type="button"
              class="button"
              data-action="fix"
              aria-label={`${labels.fix}: ${what}, ${when}`}
              onClick={() => openTab(openUrl)}
            >
              {labels.fix}
            </button>
          )}
        </div>
      )}
      {why.panel}
    </li>
  );
}
