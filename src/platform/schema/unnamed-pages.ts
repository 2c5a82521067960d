import * as v from 'valibot';
import { account, sourceId } from './reading.ts';

const whole = v.pipe(v.number(), v.integer());

/** Pages that have not said whose they are: which tab, at which account number, and the provisional name they sent last. */
export const unnamedPages = v.array(v.object({ tabId: whole, index: whole, source: sourceId, account }));
