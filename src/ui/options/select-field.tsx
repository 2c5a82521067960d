import { useId } from 'preact/hooks';
import { RefusedLine } from '../extension-page/refused-line.tsx';
import { useField } from '../extension-page/use-field.ts';

interface SelectFieldProps<T extends string> {
  name: string;
  /** For screen readers; to the eye the row says what it is about. */
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  save(value: T): Promise<string[]>;
}

/** A choice in a row of a list. It applies at once; a refusal stands below it. */
export function SelectField<T extends string>({ name, label, value, options, save }: SelectFieldProps<T>) {
  const id = useId();
  const field = useField(value, save);
  return (
    <div class="choice">
      <select
        name={name}
        aria-label={label}
        value={field.value}
        aria-invalid={field.refused !== ''}
        aria-describedby={id}
        onChange={(event) => void field.commit(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <RefusedLine id={id} text={field.refused} />
    </div>
  );
}
