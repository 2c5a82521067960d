import type { MassageKind } from '../../core/model.ts';

/** Titles name the kind in plain words, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Lätt dränerande massage',
  loosening: 'Uppmjukande massage',
  sports: 'Idrottsmassage',
  deep: 'Djupgående massage',
  trigger: 'Triggerpunktsmassage',
  myofascial: 'Bindvävsmassage',
  ashiatsu: 'Ashiatsumassage',
  art: 'Active release-massage (ART)',
  swedish: 'Klassisk massage',
  'hot-stone': 'Hot stone-massage',
  thai: 'Thaimassage',
  self: 'Foam rolling',
};
