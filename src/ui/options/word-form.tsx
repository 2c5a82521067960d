import { useId, useRef, useState } from 'preact/hooks';
import type { EventKind } from '../../core/model.ts';
import type { OptionsLabels } from '../../words/options-labels.ts';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';
import { EVENT_KINDS } from './event-kinds.ts';

/** As many characters as the worker takes. */
const PHRASE_CAP = 80;

export function WordForm({ labels, act }: { labels: OptionsLabels; act: Act }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [phrase, setPhrase] = useState('');
  const [kind, setKind] = useState<EventKind>('hard');
  const [refused, setRefused] = useState('');
  const { busy, once } = useOnce();

  const add = async () => {
    const problems = await act({ type: 'options/word', word: null, phrase, kind });
    setRefused(problems.join(' '));
    if (problems.length === 0) setPhrase('');
    // Ready for the next word, or for another try.
    field.current?.focus();
  };

  return (
    <form
      class="list-row word-form"
      onSubmit={(event) => {
        event.preventDefault();
        void once(add);
      }}
    >
      <label class="phrase" for={`${id}-phrase`}>
        {labels.phraseField}
      </label>
      <input
        id={`${id}-phrase`}
        ref={field}
        type="text"
        name="phrase"
        value={phrase}
        maxLength={PHRASE_CAP}
        autocomplete="off"
        dir="auto"
        aria-invalid={refused !== ''}
        aria-describedby={`${id}-refused`}
        onInput={(event) => {
          setPhrase(event.currentTarget.value);
          setRefused('');
        }}
      />
      <label class="kind" for={`${id}-kind`}>
        {labels.kindField}
      </label>
      <select
        id={`${id}-kind`}
        name="kind"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as EventKind)}
      >
        {EVENT_KINDS.map((one) => (
          <option key={one} value={one}>
            {labels[`kind.${one}`]}
          </option>
        ))}
      </select>
      <button type="submit" class="button second" data-action="add-word" aria-disabled={busy}>
        {labels.addWord}
      </button>
      <RefusedLine id={`${id}-refused`} text={refused} />
    </form>
  );
}
