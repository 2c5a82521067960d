import type { MassageKind } from '../../core/model.ts';

/** Titles name the kind in plain words, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Massaggio drenante leggero',
  loosening: 'Massaggio sciogliente',
  sports: 'Massaggio sportivo',
  deep: 'Massaggio profondo',
  trigger: 'Massaggio trigger point',
  myofascial: 'Massaggio miofasciale',
  ashiatsu: 'Massaggio ashiatsu',
  art: 'Massaggio ART (active release)',
  swedish: 'Massaggio svedese',
  'hot-stone': 'Massaggio con pietre calde',
  thai: 'Massaggio thailandese',
  self: 'Automassaggio con foam roller',
};
