import { useEffect, useId, useRef } from 'preact/hooks';
import type { PopupLabels } from '../../../words/popup-labels.ts';
import { RefusedLine } from '../../extension-page/refused-line.tsx';
import { useField } from '../../extension-page/use-field.ts';

interface Hours {
  from: number;
  to: number;
}

/** A time input reports every digit as a change; this long without another one counts as done. */
const SETTLE_MS = 400;

interface HoursFieldProps {
  hours: Hours | undefined;
  labels: PopupLabels;
  save(hours: Hours | null): Promise<string[]>;
}

export function HoursField({ hours, labels, save }: HoursFieldProps) {
  const stored = { from: hours ? clockText(hours.from) : '', to: hours ? clockText(hours.to) : '' };
  const field = useField(stored, async ({ from, to }) => {
    if (from === '' && to === '') return save(null);
    // Half an answer: wait for the other half.
    if (from === '' || to === '') return [];
    return save({ from: minuteOf(from), to: minuteOf(to) || 1440 });
  });
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(field);
  latest.current = field;

  const flush = () => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    const { value } = latest.current;
    if ((value.from === '') === (value.to === '')) void latest.current.commit(value);
  };
  const change = (part: Partial<typeof stored>) => {
    field.draft({ ...field.value, ...part });
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(flush, SETTLE_MS);
  };
  // The popup may close at any moment; what was typed is meant.
  useEffect(() => flush, []);

  const input = (part: 'from' | 'to', label: string) => (
    <label class="time">
      <span>{label}</span>
      <input
        type="time"
        step={900}
        name={part}
        value={field.value[part]}
        aria-invalid={field.refused !== ''}
        aria-describedby={id}
        onChange={(event) => change({ [part]: event.currentTarget.value })}
        onBlur={flush}
      />
    </label>
  );
  return (
    <div class="field">
      <div class="hours">
        {input('from', labels.hoursFrom)}
        {input('to', labels.hoursTo)}
      </div>
      <RefusedLine id={id} text={field.refused} />
    </div>
  );
}

/** Minutes of a day as a time input wants them; the end of a day is its 00:00. */
function clockText(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
