import { useState } from 'preact/hooks';
import type { PopupConflict } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { fillLabel } from '../extension-page/fill-label.ts';
import { Section } from '../extension-page/section.tsx';
import { ConflictRow } from './conflict-row.tsx';

/** More than this would push the next slot out of the window. */
const SHOWN_AT_FIRST = 3;

interface ConflictListProps {
  conflicts: PopupConflict[];
  /** Say whose calendar each stands in. */
  accounts: boolean;
  labels: PopupLabels;
  openTab(url: string): void;
}

export function ConflictList({ conflicts, accounts, labels, openTab }: ConflictListProps) {
  const [all, setAll] = useState(false);
  if (conflicts.length === 0) return null;
  const hidden = all ? 0 : Math.max(0, conflicts.length - SHOWN_AT_FIRST);
  return (
    <Section title={labels.conflictsTitle} name="conflicts">
      <ul class="rows">
        {conflicts.slice(0, conflicts.length - hidden).map((conflict) => (
          <ConflictRow
            key={conflict.eventId}
            conflict={conflict}
            accounts={accounts}
            labels={labels}
            openTab={openTab}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link more" data-action="more" onClick={() => setAll(true)}>
          {fillLabel(labels.showMore, { n: hidden })}
        </button>
      )}
    </Section>
  );
}
