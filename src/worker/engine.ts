import { eventDetector } from '../core/detect/detect-event.ts';
import { plan } from '../core/plan/plan.ts';
import { eventText } from '../words/event-text.ts';
import { composeMarks } from './compose-marks.ts';
import { composePopup } from './compose-popup.ts';
import type { Engine } from './env.ts';
import { pageOption } from './page-judgement.ts';
import { withPageStrips } from './page-strips.ts';

/** The thinking the use cases are built around: the plan, and the words made of it. */
export const engine: Engine = {
  plan: (input) => withPageStrips(plan(input), input),
  detector: eventDetector,
  composeMarks,
  composePopup,
  // A calendar may be shared, so it gets no more than a page does.
  eventText: ({ option, need, plan: made, words, zone, now, account }) =>
    eventText(pageOption(option), need, made.efforts, { words, zone, now, account }),
};
