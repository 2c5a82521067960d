import type { MassageKind } from '../../core/model.ts';

/** Titles begin with the kind's own word, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Light flush massage',
  loosening: 'Loosening massage',
  sports: 'Sports massage',
  deep: 'Deep tissue massage',
  trigger: 'Trigger point massage',
  myofascial: 'Myofascial release massage',
  ashiatsu: 'Ashiatsu massage',
  art: 'Active release (ART) massage',
  swedish: 'Swedish massage',
  'hot-stone': 'Hot stone massage',
  thai: 'Thai massage',
  self: 'Foam rolling',
};
