import * as v from 'valibot';
import { instant, text } from './reading.ts';

export const checkIns = v.array(
  v.object({
    at: instant,
    legs: v.exactOptional(v.picklist(['fresh', 'stiff', 'sore'])),
    area: v.exactOptional(text(100)),
    flags: v.exactOptional(v.array(text(100))),
    massage: v.exactOptional(
      v.object({ tendernessHours: v.exactOptional(v.number()), bruised: v.exactOptional(v.boolean()) }),
    ),
    effort: v.exactOptional(v.object({ event: text(2400), rpe: v.pipe(v.number(), v.minValue(0), v.maxValue(10)) })),
  }),
);
