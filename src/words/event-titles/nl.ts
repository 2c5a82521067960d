import type { MassageKind } from '../../core/model.ts';

/** Titles begin with the kind's own word, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Drainerende massage',
  loosening: 'Losmakende massage',
  sports: 'Sportmassage',
  deep: 'Deep tissue massage',
  trigger: 'Triggerpointmassage',
  myofascial: 'Myofasciale massage',
  ashiatsu: 'Ashiatsu-massage',
  art: 'Active release massage (ART)',
  swedish: 'Zweedse massage',
  'hot-stone': 'Hotstonemassage',
  thai: 'Thaise massage',
  self: 'Foamrollen',
};
