import type { PopupAdded } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { AddedRow } from './added-row.tsx';

interface AddedListProps {
  added: PopupAdded[];
  /** Say whose calendar each stands in. */
  accounts: boolean;
  labels: PopupLabels;
  act: Act;
}

/** What was added and stands in the calendar now. */
export function AddedList({ added, accounts, labels, act }: AddedListProps) {
  if (added.length === 0) return null;
  return (
    <Section title={labels.addedTitle} name="added">
      <ul class="rows">
        {added.map((one) => (
          <AddedRow key={one.booking} added={one} accounts={accounts} labels={labels} act={act} />
        ))}
      </ul>
    </Section>
  );
}
