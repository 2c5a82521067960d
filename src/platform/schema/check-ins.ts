import * as v from 'valibot';
import { instant, text } from './reading.ts';

export const checkIns = v.array(
  v.object({
    at: instant,
    legs: v.exactOptional(v.picklist(['fresh', 'stiff', 'sore'])),
    flags: v.exactOptional(v.array(text(100))),
    massage: v.exactOptional(
      v.object({ tendernessHours: v.exactOptional(v.number()), bruised: v.exactOptional(v.boolean()) }),
    ),
  }),
);
