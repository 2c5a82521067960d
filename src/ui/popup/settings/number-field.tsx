import { useId } from 'preact/hooks';
import type { PopupLabels } from '../../../words/popup-labels.ts';
import { fillLabel } from '../../extension-page/fill-label.ts';
import { RefusedLine } from '../../extension-page/refused-line.tsx';
import { useField } from '../../extension-page/use-field.ts';

interface NumberFieldProps {
  name: string;
  label: string;
  unit: string;
  value: number | undefined;
  /** What holds while the field is empty. */
  usual: number | undefined;
  range: { min: number; max: number; step: number };
  labels: PopupLabels;
  save(value: number | null): Promise<string[]>;
}

export function NumberField({ name, label, unit, value, usual, range, labels, save }: NumberFieldProps) {
  const id = useId();
  const field = useField(value === undefined ? '' : String(value), async (text) => {
    const number = Number(text);
    if (Number.isNaN(number)) return [fillLabel(labels.numberRange, { from: range.min, to: range.max })];
    return save(text === '' ? null : number);
  });
  return (
    <div class="field">
      <div class="row">
        <label for={id}>{label}</label>
        <span class="number">
          <input
            id={id}
            type="number"
            inputMode="numeric"
            name={name}
            {...range}
            value={field.value}
            placeholder={usual === undefined ? '' : String(usual)}
            aria-invalid={field.refused !== ''}
            aria-describedby={`${id}-unit ${id}-refused`}
            onInput={(event) => field.draft(event.currentTarget.value)}
            onChange={(event) => {
              const { validity, value: text } = event.currentTarget;
              void field.commit(validity.badInput ? 'not a number' : text);
            }}
          />
          <span id={`${id}-unit`} class="muted">
            {unit}
          </span>
        </span>
      </div>
      <RefusedLine id={`${id}-refused`} text={field.refused} />
    </div>
  );
}
