import * as v from 'valibot';

/** *Save it for me*: whether it is on, and whether it was offered. It is, once, after the first event that she saved herself. */
export const saving = v.object({ on: v.boolean(), offer: v.picklist(['not-yet', 'due', 'done']) });
