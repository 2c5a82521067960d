import type { MassageKind } from '../../core/model.ts';

/** Titles begin with the kind's own word, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Masaje de descarga',
  loosening: 'Masaje precompetición',
  sports: 'Masaje deportivo',
  deep: 'Masaje de tejido profundo',
  trigger: 'Masaje de puntos gatillo',
  myofascial: 'Masaje de liberación miofascial',
  ashiatsu: 'Masaje ashiatsu',
  art: 'Masaje de liberación activa (ART)',
  swedish: 'Masaje sueco',
  'hot-stone': 'Masaje con piedras calientes',
  thai: 'Masaje tailandés',
  self: 'Automasaje con rodillo de espuma',
};
