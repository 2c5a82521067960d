import type { PopupEffort } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useNotRight } from '../extension-page/use-not-right.tsx';
import { AccountLine } from './account-line.tsx';
import { DoneLine } from './done-line.tsx';
import { LoadBars } from './load-bars.tsx';

interface EffortRowProps {
  effort: PopupEffort;
  accounts: boolean;
  labels: PopupLabels;
  act: Act;
}

export function EffortRow({ effort, accounts, labels, act }: EffortRowProps) {
  // Titles of activities are not kept: what it was has to do.
  const heading = effort.title.trim() || effort.what;
  const about = [effort.when, effort.what].filter((text) => text !== '' && text !== heading);
  const notRight = useNotRight({ ...effort, title: heading }, labels, act);
  return (
    <li
      class="effort"
      data-kneadtime="effort"
      data-event-id={effort.eventId}
      data-start={effort.startIso}
      data-kind={effort.kind}
      data-load={effort.load}
    >
      <LoadBars load={effort.load} text={effort.loadText} />
      <div class="grow">
        <div class="line">
          <h3 class="grow" title={heading}>
            <bdi>{heading}</bdi>
          </h3>
          {notRight.button}
        </div>
        <p class="muted">{about.join(' · ')}</p>
        {accounts && <AccountLine account={effort.account} />}
        {effort.basis !== '' && <p class="basis muted">{effort.basis}</p>}
        {effort.done !== '' && <DoneLine effort={effort} labels={labels} act={act} />}
        {notRight.panel}
      </div>
    </li>
  );
}
