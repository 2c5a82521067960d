import { eventDetector } from '../core/detect/detect-event.ts';
import type { Need, Plan, SlotOption } from '../core/model.ts';
import { plan } from '../core/plan/plan.ts';
import { eventText } from '../words/event-text.ts';
import { composeMarks } from './compose-marks.ts';
import { composePopup } from './compose-popup.ts';
import type { Engine } from './env.ts';
import { pageNeed } from './page-plan.ts';
import { withPages } from './plan-with-pages.ts';

/** The thinking the use cases are built around: the plan, and the words made of it. */
export const engine: Engine = {
  plan: (input) => withPages(plan(input), input),
  detector: eventDetector,
  composeMarks,
  composePopup,
  // A calendar may be shared, so it gets no more than a page does.
  eventText: ({ option, need, plan: made, words, zone, now, account }) => {
    const shown = made.forPages();
    const known = pageNeed(need, shown.efforts);
    return eventText(sameHour(option, need, shown), known, shown.efforts, { words, zone, now, account });
  },
};

/** The hour as a page knows it; one that pages do not offer is nobody's good time. */
function sameHour(option: SlotOption, need: Need, { slots }: Plan): SlotOption {
  const slot = slots.find((one) => one.need.id === need.id);
  const same =
    slot && [slot, ...slot.alternatives].find(({ start, kind }) => start === option.start && kind === option.kind);
  return same ?? { ...option, severity: 'ok', judgement: { severity: 'ok', verdicts: [], notes: [] } };
}
