import type { MassageKind } from '../../core/model.ts';

/** Titles name the kind in plain words, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Sanfte Entmüdungsmassage',
  loosening: 'Lockerungsmassage',
  sports: 'Sportmassage',
  deep: 'Tiefengewebsmassage',
  trigger: 'Triggerpunktmassage',
  myofascial: 'Myofasziale Massage',
  ashiatsu: 'Ashiatsu-Massage',
  art: 'Active-Release-Massage (ART)',
  swedish: 'Klassische Massage',
  'hot-stone': 'Hot-Stone-Massage',
  thai: 'Thai-Massage',
  self: 'Faszienrolle',
};
