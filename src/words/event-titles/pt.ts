import type { MassageKind } from '../../core/model.ts';

/** Titles begin with the kind's own word, so that a chip alone is enough to recognise the visit again. */
export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Massagem drenante',
  loosening: 'Massagem de soltura',
  sports: 'Massagem desportiva',
  deep: 'Massagem de tecido profundo',
  trigger: 'Massagem de pontos-gatilho',
  myofascial: 'Massagem de liberação miofascial',
  ashiatsu: 'Massagem ashiatsu',
  art: 'Massagem de liberação ativa (ART)',
  swedish: 'Massagem sueca',
  'hot-stone': 'Massagem com pedras quentes',
  thai: 'Massagem tailandesa',
  self: 'Automassagem com rolo',
};
