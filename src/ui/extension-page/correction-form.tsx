import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectionScope, Saying } from '../../core/model.ts';
import type { CorrectionLabels, PageLabels } from '../../words/popup-labels.ts';
import { RefusedLine } from './refused-line.tsx';
import { SAYINGS } from './sayings.ts';
import { useOnce } from './use-once.ts';

type Scope = CorrectionScope['type'];

interface CorrectionFormProps {
  /** The title it is about, for screen readers. */
  about: string;
  scopes: readonly Scope[];
  labels: CorrectionLabels & PageLabels;
  save(says: Saying, scope: Scope): Promise<string[]>;
  onCancel(): void;
}

/** What it is, and for what that holds. The narrowest choice stands first: it can do the least wrong. */
export function CorrectionForm({ about, scopes, labels, save, onCancel }: CorrectionFormProps) {
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [says, setSays] = useState<Saying | ''>('');
  const [scope, setScope] = useState<Scope>(scopes[0] ?? 'event');
  const [refused, setRefused] = useState('');
  const { busy, once } = useOnce();
  useLayoutEffect(() => first.current?.focus(), []);

  const submit = async () => {
    if (says === '') {
      setRefused(labels.saysMissing);
      first.current?.focus();
      return;
    }
    setRefused((await save(says, scope)).join(' '));
  };

  return (
    <form
      class="correction-form"
      aria-label={`${labels.notRight} ${about}`}
      onSubmit={(event) => {
        event.preventDefault();
        void once(submit);
      }}
    >
      <label for={`${id}-says`}>{labels.saysField}</label>
      <select
        id={`${id}-says`}
        ref={first}
        name="says"
        value={says}
        aria-invalid={refused !== ''}
        aria-describedby={`${id}-refused`}
        onChange={(event) => {
          setSays(event.currentTarget.value as Saying | '');
          setRefused('');
        }}
      >
        <option value="">{labels.saysChoose}</option>
        {SAYINGS.map((one) => (
          <option key={one} value={one}>
            {labels[`says.${one}`]}
          </option>
        ))}
      </select>
      {scopes.length > 1 && (
        <>
          <label for={`${id}-scope`}>{labels.scopeField}</label>
          <select
            id={`${id}-scope`}
            name="scope"
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value as Scope)}
          >
            {scopes.map((one) => (
              <option key={one} value={one}>
                {labels[`scope.${one}`]}
              </option>
            ))}
          </select>
        </>
      )}
      <RefusedLine id={`${id}-refused`} text={refused} />
      <div class="buttons">
        <button type="submit" class="button primary" data-action="save" aria-disabled={busy}>
          {labels.save}
        </button>
        <button type="button" class="quiet" data-action="cancel" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}
