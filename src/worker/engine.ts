import { detectEvent } from '../core/load/find-efforts.ts';
import { livePlan } from '../core/plan/plan.ts';
import { en } from '../words/en.ts';
import { eventText } from '../words/event-text.ts';
import { composeMarks } from './compose-marks.ts';
import { composePopup } from './compose-popup.ts';
import type { Engine } from './env.ts';

/** The thinking the use cases are built around: the plan, and the words made of it. */
export const engine: Engine = {
  plan: livePlan,
  isMassage: (event) => detectEvent(event).kind === 'massage',
  composeMarks,
  composePopup,
  eventText: ({ option, need, plan, zone, now, account }) =>
    eventText(option, need, plan.efforts, plan.massages, { words: en, zone, now, account }),
};
