import type { OptionsWord } from '../../platform/options-view.ts';
import type { OptionsLabels } from '../../words/options-labels.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { sayCount } from './say-count.ts';
import { SelectField } from './select-field.tsx';

export function WordRow({ word, labels, act }: { word: OptionsWord; labels: OptionsLabels; act: Act }) {
  const { id, phrase, kind, events } = word;
  const { busy, once } = useOnce();
  const command = { type: 'options/word', word: id, phrase } as const;
  return (
    <li class="list-row told" data-word={id}>
      <div class="about">
        <h3 title={phrase}>
          <bdi>{phrase}</bdi>
        </h3>
        <p class="muted">{sayCount(events, [labels.titlesNone, labels.titlesOne, labels.titlesMany])}</p>
      </div>
      <SelectField
        name="kind"
        label={`${labels.kindField}: ${phrase}`}
        value={kind}
        options={EVENT_KINDS.map((value) => ({ value, text: labels[`kind.${value}`] }))}
        save={(value) => act({ ...command, kind: value })}
      />
      <button
        type="button"
        class="quiet remove"
        data-action="remove"
        aria-label={`${labels.remove}: ${phrase}`}
        aria-disabled={busy}
        onClick={() => once(() => act({ ...command, kind: null }))}
      >
        {labels.remove}
      </button>
    </li>
  );
}
