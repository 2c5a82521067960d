/** @jsxImportSource ../light-jsx */
import type { SlotMark } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { Glance } from './glance.tsx';
import { Pickers } from './pickers.tsx';
import { Reasons, WhyButton } from './reasons.tsx';
import { SaveSwitch } from './save-switch.tsx';

/** When, what, why; then Add, next option, Later, Dismiss, and whether to save it for her. */
export function SlotCard({ view, mark }: { view: CardView; mark: SlotMark }) {
  const { words, choice, whyOpen, busy } = view;
  const shown = mark.choices[choice] ?? mark.choices[0];
  if (!shown) return null;
  const many = mark.choices.length > 1;
  const off = busy !== null;
  // Where nothing may be picked, the words stand alone.
  const what = mark.lengths.length > 0 ? <Pickers view={view} mark={mark} shown={shown} /> : shown.what;
  const doubt = shown.reasons.find(({ severity }) => severity === 'caution' && severity === shown.severity);
  return (
    <>
      {doubt && (
        <p class="severity" data-severity="caution">
          {doubt.label}
        </p>
      )}
      <Glance when={shown.when} what={what} why={shown.why} severity={shown.severity}>
        <WhyButton words={words} open={whyOpen} reasons={shown.reasons} />
      </Glance>
      <Reasons words={words} open={whyOpen} reasons={shown.reasons} />
      {mark.remark !== '' && <p class="remark">{mark.remark}</p>}
      <div class="actions">
        <button type="button" class="primary" data-action="add" aria-disabled={off} aria-busy={busy === 'add'}>
          {busy === 'add' ? words.adding : words.add}
        </button>
        {many && (
          <button type="button" data-action="next" aria-disabled={off}>
            {words.next}
          </button>
        )}
        <button type="button" data-action="snooze" aria-disabled={off}>
          {words.later}
        </button>
        <button type="button" data-action="dismiss" aria-disabled={off}>
          {words.dismiss}
        </button>
      </div>
      <div class="below">
        <SaveSwitch view={view} />
        <p class="option" role="status">
          {many && (
            <>
              {words.option.replace('{n}', String(choice + 1)).replace('{of}', String(mark.choices.length))}
              <span class="unseen">
                {' '}
                {shown.when}, {shown.what}
              </span>
            </>
          )}
        </p>
      </div>
    </>
  );
}
