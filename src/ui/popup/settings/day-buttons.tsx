import { useId } from 'preact/hooks';
import { RefusedLine } from '../../extension-page/refused-line.tsx';
import { useField } from '../../extension-page/use-field.ts';

/** Monday first; 0 is Sunday, as in the settings. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
/** 1 January 2023 was a Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1, 12);
const DAY_MS = 86_400_000;

interface DayButtonsProps {
  legend: string;
  lang: string;
  days: readonly number[];
  save(days: number[]): Promise<string[]>;
}

export function DayButtons({ legend, lang, days, save }: DayButtonsProps) {
  const field = useField<readonly number[]>(days, (value) => save([...value]));
  const id = useId();
  const toggle = (day: number) => {
    const on = field.value.includes(day);
    void field.commit(WEEK.filter((other) => (other === day ? !on : field.value.includes(other))));
  };
  return (
    <fieldset aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="days">
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            class="day"
            data-day={day}
            aria-pressed={field.value.includes(day)}
            title={dayName(day, lang, 'long')}
            onClick={() => toggle(day)}
          >
            {dayName(day, lang, 'short')}
          </button>
        ))}
      </div>
      <RefusedLine id={id} text={field.refused} />
    </fieldset>
  );
}

function dayName(day: number, lang: string, weekday: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' }).format(SUNDAY + day * DAY_MS);
}
