import type { MassageKind } from '../../core/model.ts';

export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Massage drainant léger',
  loosening: 'Massage assouplissant',
  sports: 'Massage sportif',
  deep: 'Massage des tissus profonds',
  trigger: 'Massage des points gâchettes',
  myofascial: 'Massage myofascial',
  ashiatsu: 'Massage ashiatsu',
  art: 'Massage par relâchement actif (ART)',
  swedish: 'Massage suédois',
  'hot-stone': 'Massage aux pierres chaudes',
  thai: 'Massage thaïlandais',
  self: 'Automassage au rouleau',
};
