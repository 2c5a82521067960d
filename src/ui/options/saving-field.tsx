import { useId } from 'preact/hooks';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import { useField } from '../extension-page/use-field.ts';
import type { SectionProps } from './options-sections.ts';

/** The switch *save it for me*. It applies at once. */
export function SavingField({ view, labels, act }: SectionProps) {
  const id = useId();
  const field = useField(view.saving.on, (on) => act({ type: 'options/save-for-me', on }));
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          name="save-for-me"
          checked={field.value}
          aria-invalid={field.refused !== ''}
          aria-describedby={`${id}-text ${id}-refused`}
          onChange={(event) => void field.commit(event.currentTarget.checked)}
        />
        <span>{labels.savingField}</span>
      </label>
      <p class="muted" id={`${id}-text`}>
        {labels.savingText}
      </p>
      <RefusedLine id={`${id}-refused`} text={field.refused} />
    </>
  );
}
