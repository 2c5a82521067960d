import type { AddsTo, PopupSlot } from '../../platform/popup-view.ts';
import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import type { Act } from '../extension-page/use-actions.ts';
import { AddsToLine } from './adds-to-line.tsx';
import { SlotCard } from './slot-card.tsx';

interface SlotListProps {
  slots: PopupSlot[];
  addsTo: AddsTo | null;
  labels: PopupLabels;
  act: Act;
  announce(text: string): void;
}

export function SlotList({ slots, addsTo, labels, act, announce }: SlotListProps) {
  if (slots.length === 0) return null;
  return (
    <Section title={labels.slotsTitle} name="slots">
      <ul class="cards">
        {slots.map((slot, place) => (
          <SlotCard key={slot.slotId} slot={slot} first={place === 0} labels={labels} act={act} announce={announce} />
        ))}
      </ul>
      <AddsToLine addsTo={addsTo} labels={labels} act={act} />
    </Section>
  );
}
