import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  /** Where the heading just above says the same. */
  unseen?: boolean;
  /** Below the choices, what their ends mean. */
  ends?: [string, string];
  options: readonly { value: T; label: string }[];
  chosen: T | null;
  onChosen(value: T): void;
}

/** One of a few, side by side: radio buttons that look like what they are to press. */
export function Choice<T extends string>({
  name,
  legend,
  unseen = false,
  ends,
  options,
  chosen,
  onChosen,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class={`choice-row ${name}`} aria-describedby={ends && `${id}-ends`}>
      <legend class={unseen ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class="pills">
        {options.map(({ value, label }) => (
          <label key={value} class="pill">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChosen(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p id={`${id}-ends`} class="ends muted">
          <span>{`${options[0]?.label}: ${ends[0]}`}</span>
          <span>{`${options.at(-1)?.label}: ${ends[1]}`}</span>
        </p>
      )}
    </fieldset>
  );
}
