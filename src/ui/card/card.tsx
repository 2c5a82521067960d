/** @jsxImportSource ../light-jsx */
import type { CardView } from './card-view.ts';
import { CloseButton } from './close-button.tsx';
import { EventCard } from './event-card.tsx';
import { Others } from './others.tsx';
import { SlotCard } from './slot-card.tsx';
import { directionOf } from './text-direction.ts';
import { Told } from './told.tsx';

/** The in-page card. Buttons carry `data-action`; the page layer acts on them, since no event of ours may reach the page. */
export function Card({ view }: { view: CardView }) {
  const { mark, words, line, decided, lang } = view;
  const common = {
    'data-kneadtime': 'card',
    lang,
    dir: directionOf(lang),
    tabIndex: -1,
  };
  if (decided) {
    return (
      <div class="card small" role="dialog" {...common} aria-label={line?.text ?? words.undo}>
        <Told view={view} />
        <CloseButton label={words.close} />
      </div>
    );
  }
  return (
    <div
      class="card"
      role="dialog"
      {...common}
      aria-modal="true"
      aria-labelledby="when what"
      aria-description={view.movable && mark.role === 'slot' ? words.moveHint : undefined}
    >
      {mark.role === 'slot' ? <SlotCard view={view} mark={mark} /> : <EventCard view={view} mark={mark} />}
      <Told view={view} />
      <Others view={view} />
      <CloseButton label={words.close} />
    </div>
  );
}
