import type { PopupRhythm } from '../../platform/popup-view.ts';

/** How often she goes, in one quiet line: never a warning, whatever it says. */
export function RhythmLine({ rhythm }: { rhythm: PopupRhythm | null }) {
  if (!rhythm) return null;
  return (
    <p class="rhythm muted" data-overdue={rhythm.overdue ?? undefined}>
      {rhythm.text}
    </p>
  );
}
