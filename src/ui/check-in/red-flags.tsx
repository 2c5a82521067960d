import type { CheckInView } from '../../platform/check-in-view.ts';
import { CheckBox } from './check-box.tsx';

interface RedFlagsProps {
  view: CheckInView;
  ticked: readonly string[];
  onTicked(ids: string[]): void;
}

/** Signs to show a doctor come before all other questions. */
export function RedFlags({ view, ticked, onTicked }: RedFlagsProps) {
  if (view.redFlags.length === 0) return null;
  return (
    <fieldset class="red-flags">
      <legend>{view.redFlagsIntro}</legend>
      {view.redFlags.map(({ id, text }) => (
        <CheckBox
          key={id}
          name="red-flag"
          value={id}
          text={text}
          checked={ticked.includes(id)}
          onChecked={(on) => onTicked(on ? [...ticked, id] : ticked.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}
