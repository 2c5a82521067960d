import type { AddsTo } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { ChoiceField } from './settings/choice-field.tsx';

/** Into which calendar Add writes: a line, and a choice where there are several. */
export function AddsToLine({ addsTo, labels, act }: { addsTo: AddsTo | null; labels: PopupLabels; act: Act }) {
  if (!addsTo) return null;
  if (addsTo.choices.length < 2) return <p class="adds-to muted">{addsTo.text}</p>;
  return (
    <div class="adds-to">
      <ChoiceField
        name="add-to"
        label={labels.addsToField}
        value={addsTo.account}
        options={addsTo.choices.map(({ account, text }) => ({ value: account, text }))}
        save={(account) => act({ type: 'popup/add-to', account: account ?? addsTo.account })}
      />
    </div>
  );
}
