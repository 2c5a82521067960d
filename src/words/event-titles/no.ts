import type { MassageKind } from '../../core/model.ts';

/** Titles name the kind in plain words, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Lett drenerende massasje',
  loosening: 'Oppmykende massasje',
  sports: 'Idrettsmassasje',
  deep: 'Dyptgående massasje',
  trigger: 'Triggerpunktmassasje',
  myofascial: 'Bindevevsmassasje',
  ashiatsu: 'Ashiatsumassasje',
  art: 'Active release-massasje (ART)',
  swedish: 'Klassisk massasje',
  'hot-stone': 'Hot stone-massasje',
  thai: 'Thaimassasje',
  self: 'Foam rolling',
};
