import type { OptionsCorrection } from '../../platform/options-view.ts';
import type { OptionsLabels } from '../../words/options-labels.ts';
import { SAYINGS } from '../extension-page/sayings.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';
import { sayCount } from './say-count.ts';
import { SelectField } from './select-field.tsx';

interface CorrectionRowProps {
  correction: OptionsCorrection;
  labels: OptionsLabels;
  act: Act;
}

export function CorrectionRow({ correction, labels, act }: CorrectionRowProps) {
  const { id, title, says, scope, events, when } = correction;
  const { busy, once } = useOnce();
  const count = sayCount(events, [labels.eventsNone, labels.eventsOne, labels.eventsMany]);
  return (
    <li class="list-row told" data-correction={id}>
      <div class="about">
        <h3 title={title}>
          <bdi>{title}</bdi>
        </h3>
        <p class="muted">{[labels[`scope.${scope}`], count, when].join(' · ')}</p>
      </div>
      <SelectField
        name="says"
        label={`${labels.saysField} ${title}`}
        value={says}
        options={SAYINGS.map((value) => ({ value, text: labels[`says.${value}`] }))}
        save={(value) => act({ type: 'options/amend', correction: id, says: value })}
      />
      <button
        type="button"
        class="quiet remove"
        data-action="remove"
        aria-label={`${labels.remove}: ${title}`}
        aria-disabled={busy}
        onClick={() => once(() => act({ type: 'options/amend', correction: id, says: null }))}
      >
        {labels.remove}
      </button>
    </li>
  );
}
