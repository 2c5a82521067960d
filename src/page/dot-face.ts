import type { Mark, SlotChoice } from '../platform/marks.ts';
import { dayLabel } from './dot-day.ts';
import { drawSign, markAttributes } from './mark-face.ts';

/** A dot says what its first mark says, with dates for times, and has the names of all. */
export function dotAttributes(marks: readonly [Mark, ...Mark[]], choice: SlotChoice | null): Record<string, string> {
  const label = dayLabel(marks);
  const first = markAttributes(marks[0], choice);
  const dateOf = (name: string) => (first[name] ?? '').slice(0, 10);
  return {
    ...first,
    'data-start': dateOf('data-start'),
    'data-end': dateOf('data-end'),
    'aria-label': label,
    title: label,
  };
}

/** The shape says it as well as the colour: a sign, a dashed ring, a filled dot. */
export function drawDot(button: HTMLElement, mark: Mark): void {
  if (mark.role === 'conflict') {
    drawSign(button, mark.severity);
    return;
  }
  const spot = button.ownerDocument.createElement('span');
  spot.className = mark.role === 'slot' ? 'ring' : 'spot';
  button.replaceChildren(spot);
}

/** Changes when the dot has to be drawn anew. */
export function dotFaceOf(mark: Mark): string {
  return mark.role === 'conflict' ? `dot ${mark.severity}` : `dot ${mark.role}`;
}
