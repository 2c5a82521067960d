import type { RecoveryDays } from '../platform/marks.ts';
import { RecoveryTimeline } from '../ui/card/recovery-timeline.tsx';
import timelineCss from '../ui/card/timeline.css?inline';
import { render } from '../ui/light-jsx/render.ts';
import { isRightToLeft } from './card-direction.ts';
import { drawLine, lineAttributes, lineFaceOf } from './line-face.ts';
import { lines, piecesOn } from './lines.ts';
import type { Manner } from './mark-wanted.ts';
import css from './panel.css?inline';

/**
 * As `lines`, and on the page of one activity all we know of it: its line, the days after it as a picture, the slot, and how the legs
 * feel. Its styles stand on those of `lines`.
 */
export const panel: Manner = {
  ...lines,
  css: timelineCss + css,
  wanted: (places, marks, open, view) => piecesOn(places, marks, open, panel, view === 'activity' ? 'panel' : 'row'),
  face(want) {
    const { role, marks, text } = want;
    const [mark] = marks;
    if (role !== 'picture' || mark.role !== 'effort') return lineFaceOf(want);
    return JSON.stringify([text, mark.aftermath?.timeline]);
  },
  draw(element, want) {
    const [mark] = want.marks;
    if (want.role !== 'picture') drawLine(element, want);
    else if (mark.role === 'effort' && mark.aftermath?.timeline) drawPicture(element, mark.aftermath.timeline);
  },
  attributes: (want, choice, element) =>
    want.role === 'picture' ? { 'data-part': 'timeline' } : lineAttributes(want, choice, element),
};

function drawPicture(element: HTMLElement, timeline: RecoveryDays): void {
  render(RecoveryTimeline({ timeline, rtl: isRightToLeft(element.ownerDocument), wide: true }), element);
}
