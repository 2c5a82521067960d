/** @jsxImportSource ../light-jsx */
import type { CardView } from './card-view.ts';
import { EventCard } from './event-card.tsx';
import { SlotCard } from './slot-card.tsx';

/** The in-page card. Buttons carry `data-action`; the page layer acts on them, since no event of ours may reach the page. */
export function Card({ view }: { view: CardView }) {
  const { mark, words, line, decided, lang } = view;
  if (decided) {
    return (
      <div
        class="card small"
        data-kneadtime="card"
        role="dialog"
        aria-label={line?.text ?? ''}
        lang={lang}
        dir="auto"
        tabIndex={-1}
      >
        <Line line={line} />
        <button type="button" data-action="undo" disabled={view.adding}>
          {words.undo}
        </button>
        <CloseButton label={words.close} />
      </div>
    );
  }
  return (
    <div
      class="card"
      data-kneadtime="card"
      role="dialog"
      aria-modal="true"
      aria-labelledby="when what"
      lang={lang}
      dir="auto"
      tabIndex={-1}
    >
      {mark.role === 'slot' ? <SlotCard view={view} mark={mark} /> : <EventCard view={view} mark={mark} />}
      <Line line={line} />
      <CloseButton label={words.close} />
    </div>
  );
}

function Line({ line }: Pick<CardView, 'line'>) {
  if (!line) return null;
  return (
    <p class={`line ${line.tone}`} role={line.tone === 'problem' ? 'alert' : 'status'}>
      {line.text}
    </p>
  );
}

function CloseButton({ label }: { label: string }) {
  return (
    <button type="button" class="close" data-action="close" aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
