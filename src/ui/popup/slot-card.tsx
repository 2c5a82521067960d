import { useState } from 'preact/hooks';
import type { PopupSlot } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { fillLabel } from '../extension-page/fill-label.ts';
import type { Act } from '../extension-page/use-actions.ts';
import { useOnce } from '../extension-page/use-once.ts';
import { SeverityTag } from './severity-tag.tsx';
import { SlotActions } from './slot-actions.tsx';
import { useWhy } from './why-reasons.tsx';

interface SlotCardProps {
  slot: PopupSlot;
  /** The one to look at: the others stand back a little. */
  first: boolean;
  labels: PopupLabels;
  act: Act;
  announce(text: string): void;
}

/** One glance order: when, what, why, then what to do. */
export function SlotCard({ slot, first, labels, act, announce }: SlotCardProps) {
  const choices = [slot, ...slot.alternatives];
  // The hour, not its place in the list: a new plan may reorder the alternatives while one is being looked at.
  const [picked, setPicked] = useState(slot.startIso);
  const index = Math.max(
    0,
    choices.findIndex((choice) => choice.startIso === picked),
  );
  const choice = choices[index] ?? slot;
  const why = useWhy(choice.reasons, choice.when, labels);
  const { busy, once } = useOnce();

  const next = () => {
    const shown = (index + 1) % choices.length;
    const other = choices[shown] ?? slot;
    setPicked(other.startIso);
    announce(`${fillLabel(labels.option, { n: shown + 1, of: choices.length })}: ${other.when}, ${other.what}`);
  };
  const command = { slotId: slot.slotId, startIso: choice.startIso };

  return (
    <li
      class="slot"
      data-kneadtime="slot"
      data-slot-id={slot.slotId}
      data-start={choice.startIso}
      data-end={choice.endIso}
      data-kind={choice.kind}
      data-severity={choice.severity}
    >
      <div class="line">
        <h3 class="grow">{choice.when}</h3>
        {index > 0 && <span class="muted count">{fillLabel(labels.option, { n: index + 1, of: choices.length })}</span>}
      </div>
      <div class="line">
        <p class="grow">{choice.what}</p>
        <SeverityTag severity={choice.severity} labels={labels} />
      </div>
      {slot.forWhat !== '' && (
        <p class="for-what muted">
          <bdi>{slot.forWhat}</bdi>
        </p>
      )}
      {choice.givenBy !== '' && (
        <p class="given-by muted">
          <bdi>{choice.givenBy}</bdi>
        </p>
      )}
      <p class="because">
        {choice.why.join(' ')} {why.button}
      </p>
      {slot.remark !== '' && <p class="remark">{slot.remark}</p>}
      {why.panel}
      <SlotActions
        about={choice.when}
        first={first}
        more={choices.length > 1}
        adding={busy}
        labels={labels}
        onAdd={() => once(() => act({ type: 'popup/add', ...command }, labels.added))}
        onNext={next}
        onSnooze={() => once(() => act({ type: 'popup/decide', action: 'snooze', ...command }))}
        onDismiss={() => once(() => act({ type: 'popup/decide', action: 'dismiss', ...command }))}
      />
    </li>
  );
}
