import * as v from 'valibot';
import { MASSAGE_KINDS } from '../../core/settings.ts';
import { instant, text } from './reading.ts';

const common = { id: text(64), need: text(2400), at: instant };

export const decisions = v.array(
  v.variant('type', [
    v.object({ type: v.literal('dismiss'), ...common, around: instant }),
    v.object({ type: v.literal('dismiss-need'), ...common }),
    v.object({ type: v.literal('snooze'), ...common, until: instant }),
    v.object({
      type: v.literal('lock'),
      ...common,
      start: instant,
      kind: v.picklist(MASSAGE_KINDS),
      minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(240))),
    }),
  ]),
);
