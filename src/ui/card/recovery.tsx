/** @jsxImportSource ../light-jsx */
import type { Aftermath } from '../../platform/marks.ts';
import type { CardView } from './card-view.ts';
import { RecoveryTimeline } from './recovery-timeline.tsx';
import { directionOf } from './text-direction.ts';

interface RecoveryProps {
  view: CardView;
  aftermath: Aftermath;
}

/** What an effort means for the next massage: the line of the page, the days after as a picture, and a way to say how the legs feel. */
export function Recovery({ view, aftermath }: RecoveryProps) {
  const { line, timeline, checkIn } = aftermath;
  return (
    <div class="recovery">
      <p class="remark">{line}</p>
      {timeline && <RecoveryTimeline timeline={timeline} rtl={directionOf(view.lang) === 'rtl'} wide={false} />}
      {checkIn && (
        <button type="button" class="outlined" data-action="check-in" aria-disabled={view.busy !== null}>
          {checkIn}
        </button>
      )}
    </div>
  );
}
