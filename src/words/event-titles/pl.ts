import type { MassageKind } from '../../core/model.ts';

export const EVENT_TITLES: Readonly<Record<MassageKind, string>> = {
  flush: 'Lekki masaż drenujący',
  loosening: 'Masaż rozluźniający',
  sports: 'Masaż sportowy',
  deep: 'Masaż tkanek głębokich',
  trigger: 'Masaż punktów spustowych',
  myofascial: 'Masaż powięziowy',
  ashiatsu: 'Masaż ashiatsu',
  art: 'Masaż Active Release (ART)',
  swedish: 'Masaż klasyczny',
  'hot-stone': 'Masaż gorącymi kamieniami',
  thai: 'Masaż tajski',
  self: 'Rolowanie',
};
