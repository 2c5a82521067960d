/** @jsxImportSource ../light-jsx */
import type { SlotMark } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { Glance } from './glance.tsx';
import { Reasons, WhyButton } from './reasons.tsx';

/** When, what, why; then Add, next option, Later, Dismiss. */
export function SlotCard({ view, mark }: { view: CardView; mark: SlotMark }) {
  const { words, choice, whyOpen, adding } = view;
  const shown = mark.choices[choice] ?? mark.choices[0];
  if (!shown) return null;
  const many = mark.choices.length > 1;
  return (
    <>
      <Glance when={shown.when} what={shown.what} why={shown.why} severity={shown.severity} />
      {mark.remark !== '' && <p class="remark">{mark.remark}</p>}
      <div class="below">
        <WhyButton words={words} open={whyOpen} reasons={shown.reasons} />
        {many && (
          <p class="option" role="status">
            {words.option.replace('{n}', String(choice + 1)).replace('{of}', String(mark.choices.length))}
          </p>
        )}
      </div>
      <Reasons words={words} open={whyOpen} reasons={shown.reasons} />
      <div class="actions">
        <button type="button" class="primary" data-action="add" disabled={adding} aria-busy={adding}>
          {adding ? words.adding : words.add}
        </button>
        {many && (
          <button type="button" data-action="next" disabled={adding}>
            {words.next}
          </button>
        )}
        <button type="button" data-action="snooze" disabled={adding}>
          {words.later}
        </button>
        <button type="button" data-action="dismiss" disabled={adding}>
          {words.dismiss}
        </button>
      </div>
    </>
  );
}
