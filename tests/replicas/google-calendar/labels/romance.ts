import {
  COMMA_ALL_DAY_TAIL,
  COMMA_CROSSING_TAIL,
  COMMA_TIMED_TAIL,
  GLUED_LOWER,
  GLUED_UPPER,
  type LabelLocale,
} from './label-locale.ts';

/** French puts U+00A0 before every colon. */
export const fr: LabelLocale = {
  lang: 'fr',
  intl: 'fr-FR',
  separator: ', ',
  timed: `de {start} à {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `du {startDate}, {start} au {endDate}, {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `Toute la journée, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} {month} {year}',
  calendarPrefix: 'Agenda\u00a0: ',
  noLocation: 'Aucun lieu',
  locationPrefix: 'Lieu\u00a0: ',
  colorPrefix: 'Couleur\u00a0: ',
  visibleJoin: ' à ',
  clock12: GLUED_LOWER,
  colors: { Graphite: 'Anthracite' },
};

export const es: LabelLocale = {
  lang: 'es',
  intl: 'es-ES',
  separator: ', ',
  timed: `De {start} a {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `Del {startDate} a las {start} al {endDate} a las {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `Todo el día, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} de {month} de {year}',
  calendarPrefix: 'Calendario: ',
  noLocation: 'Sin ubicación',
  locationPrefix: 'Ubicación: ',
  colorPrefix: 'color: ',
  visibleJoin: ' – ',
  clock12: GLUED_LOWER,
  colors: { Graphite: 'Grafito' },
};

export const es_419: LabelLocale = {
  ...es,
  lang: 'es-419',
  intl: 'es-419',
  crossing: `Del {startDate}, {start}, al {endDate}, {end}, ${COMMA_CROSSING_TAIL}`,
  date: '{day} {month} {year}',
};

export const it: LabelLocale = {
  lang: 'it',
  intl: 'it-IT',
  separator: ', ',
  timed: `{start} a {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `Dal {startDate} alle {start} fino al {endDate} alle {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `Tutto il giorno, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} {month} {year}',
  calendarPrefix: 'Calendario: ',
  noLocation: 'Nessuna posizione',
  locationPrefix: 'Posizione: ',
  colorPrefix: 'colore: ',
  visibleJoin: ' – ',
  clock12: GLUED_UPPER,
  colors: { Graphite: 'Grafite' },
};

export const pt_BR: LabelLocale = {
  lang: 'pt-BR',
  intl: 'pt-BR',
  separator: ', ',
  timed: `{start} - {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `{startDate} às {start} - {endDate} às {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `O dia todo, ${COMMA_ALL_DAY_TAIL}`,
  date: '{day} de {month} de {year}',
  calendarPrefix: 'Agenda: ',
  noLocation: 'Nenhum local',
  locationPrefix: 'Local: ',
  colorPrefix: 'cor: ',
  visibleJoin: ' até ',
  clock12: GLUED_LOWER,
  colors: { Graphite: 'Grafite' },
};

export const pt_PT: LabelLocale = {
  ...pt_BR,
  lang: 'pt-PT',
  intl: 'pt-PT',
  timed: `{start} às {end}, ${COMMA_TIMED_TAIL}`,
  crossing: `{startDate} às {start} a {endDate} às {end}, ${COMMA_CROSSING_TAIL}`,
  allDay: `Todo o dia, ${COMMA_ALL_DAY_TAIL}`,
  calendarPrefix: 'Calendário: ',
  noLocation: 'Sem localização',
  locationPrefix: 'Localização: ',
  colorPrefix: 'Cor: ',
  visibleJoin: ' – ',
};
