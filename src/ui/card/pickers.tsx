/** @jsxImportSource ../light-jsx */
import type { SlotChoice, SlotMark } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { minutesOf } from './choice-minutes.ts';

interface PickersProps {
  view: CardView;
  mark: SlotMark;
  shown: SlotChoice;
}

/** What kind and how long: the page's own selects stand where the words would, for a hand and for a screen reader. */
export function Pickers({ view, mark, shown }: PickersProps) {
  const { words, picked } = view;
  const minutes = picked?.minutes ?? minutesOf(shown);
  const kind = picked?.kind ?? shown.kind;
  return (
    <div class="pickers">
      <p class="unseen" id="what">
        {shown.what}
      </p>
      <select data-action="kind" aria-label={words.kind} value={kind}>
        {kindsOf(mark, shown).map((known) => (
          <option key={known.kind} value={known.kind}>
            {known.label}
          </option>
        ))}
      </select>
      <select data-action="duration" aria-label={words.length} value={String(minutes)}>
        {lengthsOf(mark, minutesOf(shown)).map((known) => (
          <option key={known.minutes} value={String(known.minutes)}>
            {known.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function kindsOf({ kinds, subtitle }: SlotMark, { kind }: SlotChoice): SlotMark['kinds'] {
  return kinds.some((known) => known.kind === kind) ? kinds : [{ kind, label: subtitle }, ...kinds];
}

/** A length nobody offers is shown as it is, in the words of the others. */
function lengthsOf({ lengths }: SlotMark, minutes: number): SlotMark['lengths'] {
  if (lengths.some((known) => known.minutes === minutes)) return lengths;
  const like = lengths[0];
  const label = like ? like.label.replace(String(like.minutes), String(minutes)) : String(minutes);
  return [...lengths, { minutes, label }].sort((a, b) => a.minutes - b.minutes);
}
