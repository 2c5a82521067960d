import type { PopupEffort } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { EffortRow } from './effort-row.tsx';

interface EffortListProps {
  efforts: PopupEffort[];
  /** Say whose calendar each stands in. */
  accounts: boolean;
  labels: PopupLabels;
  act: Act;
}

export function EffortList({ efforts, accounts, labels, act }: EffortListProps) {
  if (efforts.length === 0) return null;
  const title = efforts.some(({ done }) => done !== '') ? labels.effortsAround : labels.effortsTitle;
  return (
    <Section title={title} name="efforts">
      <ul class="rows">
        {efforts.map((effort) => (
          <EffortRow
            key={`${effort.eventId} ${effort.startIso}`}
            effort={effort}
            accounts={accounts}
            labels={labels}
            act={act}
          />
        ))}
      </ul>
    </Section>
  );
}
