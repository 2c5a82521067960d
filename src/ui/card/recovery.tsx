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
  return (
    <div class="recovery">
      <p class="remark">{aftermath.line}</p>
      <RecoveryTimeline aftermath={aftermath} rtl={directionOf(view.lang) === 'rtl'} wide={false} />
      {aftermath.checkIn !== null && (
        <button type="button" class="outlined" data-action="check-in" aria-disabled={view.busy !== null}>
          {aftermath.checkIn}
        </button>
      )}
    </div>
  );
}
