import * as v from 'valibot';
import { instant, text } from './reading.ts';

const common = { id: text(64), planned: text(2400), at: instant };

/** What she said of planned and done. */
export const activityAnswers = v.array(
  v.variant('type', [
    v.object({
      type: v.literal('unlink'),
      ...common,
      activity: text(2400),
      others: v.exactOptional(v.pipe(v.array(text(2400)), v.maxLength(20))),
    }),
    v.object({ type: v.literal('did'), ...common }),
  ]),
);
