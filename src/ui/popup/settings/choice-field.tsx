import { useId } from 'preact/hooks';
import { RefusedLine } from '../../extension-page/refused-line.tsx';
import { useField } from '../../extension-page/use-field.ts';

interface ChoiceFieldProps {
  name: string;
  label: string;
  /** Empty for "as usual". */
  value: string;
  options: readonly { value: string; text: string }[];
  save(value: string | null): Promise<string[]>;
}

export function ChoiceField({ name, label, value, options, save }: ChoiceFieldProps) {
  const id = useId();
  const field = useField(value, (chosen) => save(chosen === '' ? null : chosen));
  return (
    <div class="field">
      <div class="row">
        <label for={id}>{label}</label>
        <select
          id={id}
          name={name}
          value={field.value}
          aria-invalid={field.refused !== ''}
          aria-describedby={`${id}-refused`}
          onChange={(event) => void field.commit(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </div>
      <RefusedLine id={`${id}-refused`} text={field.refused} />
    </div>
  );
}
