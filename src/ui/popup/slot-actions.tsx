import type { PopupLabels } from '../../words/popup-labels.ts';

interface SlotActionsProps {
  /** The hour, for names that differ from card to card. */
  about: string;
  first: boolean;
  /** There are other hours for the same need. */
  more: boolean;
  adding: boolean;
  labels: PopupLabels;
  onAdd(): void;
  onNext(): void;
  onSnooze(): void;
  onDismiss(): void;
}

export function SlotActions(props: SlotActionsProps) {
  const { about, first, more, adding, labels } = props;
  return (
    <div class="actions">
      {/* aria-disabled keeps the focus where it is while the calendar opens. */}
      <button
        type="button"
        class={first ? 'button primary' : 'button second'}
        data-action="add"
        aria-disabled={adding}
        aria-label={`${adding ? labels.adding : labels.add}: ${about}`}
        onClick={props.onAdd}
      >
        {adding ? labels.adding : labels.add}
      </button>
      {more && (
        <button
          type="button"
          class="quiet"
          data-action="next"
          aria-label={`${labels.next}: ${about}`}
          onClick={props.onNext}
        >
          {labels.next}
        </button>
      )}
      <span class="aside">
        <button
          type="button"
          class="quiet"
          data-action="snooze"
          aria-label={`${labels.later}: ${about}`}
          onClick={props.onSnooze}
        >
          {labels.later}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="dismiss"
          aria-label={`${labels.dismiss}: ${about}`}
          onClick={props.onDismiss}
        >
          {labels.dismiss}
        </button>
      </span>
    </div>
  );
}
