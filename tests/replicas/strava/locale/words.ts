import type { ReplicaLocale } from '../model.ts';

/** Words of the pages. English is seen, single French ones are (section 7), the rest is general knowledge. */
export interface PageWords {
  training: string;
  dashboard: string;
  log: string;
  calendar: string;
  signIn: string;
  next: string;
  previous: string;
  edit: string;
  save: string;
  cancel: string;
  sport: string;
  date: string;
  title: string;
  time: string;
  distance: string;
  climb: string;
  relativeEffort: string;
  movingTime: string;
  elapsedTime: string;
  pace: string;
  perceivedExertion: string;
  activitiesFor: string;
  today: string;
  yesterday: string;
  /** between a date and a time of day */
  at: string;
  /** `<abbr title>` */
  units: Record<'km' | 'mi' | 'm' | 'ft' | 'h' | 'min' | 's', string>;
  sports: Record<string, string>;
}

const english: PageWords = {
  training: 'My Activities',
  dashboard: 'Dashboard',
  log: 'Training Log',
  calendar: 'Training Calendar',
  signIn: 'Log In',
  next: 'Next',
  previous: 'Previous',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  sport: 'Sport',
  date: 'Date',
  title: 'Title',
  time: 'Time',
  distance: 'Distance',
  climb: 'Elev Gain',
  relativeEffort: 'Relative Effort',
  movingTime: 'Moving Time',
  elapsedTime: 'Elapsed Time',
  pace: 'Pace',
  perceivedExertion: 'Perceived Exertion',
  activitiesFor: 'Activities for',
  today: 'Today',
  yesterday: 'Yesterday',
  at: ' at ',
  units: { km: 'kilometers', mi: 'miles', m: 'meters', ft: 'feet', h: 'hour', min: 'minute', s: 'second' },
  sports: { TrailRun: 'Trail Run', WeightTraining: 'Weight Training', VirtualRide: 'Virtual Ride' },
};

export const PAGE_WORDS: Record<ReplicaLocale, PageWords> = {
  'en-US': english,
  'en-GB': { ...english, units: { ...english.units, km: 'kilometres', m: 'metres' } },
  de: {
    training: 'Meine Aktivitäten',
    dashboard: 'Übersicht',
    log: 'Trainingstagebuch',
    calendar: 'Trainingskalender',
    signIn: 'Anmelden',
    next: 'Weiter',
    previous: 'Zurück',
    edit: 'Bearbeiten',
    save: 'Speichern',
    cancel: 'Abbrechen',
    sport: 'Sportart',
    date: 'Datum',
    title: 'Titel',
    time: 'Zeit',
    distance: 'Distanz',
    climb: 'Höhenmeter',
    relativeEffort: 'Relative Leistung',
    movingTime: 'Bewegungszeit',
    elapsedTime: 'Verstrichene Zeit',
    pace: 'Tempo',
    perceivedExertion: 'Gefühlte Anstrengung',
    activitiesFor: 'Aktivitäten für',
    today: 'Heute',
    yesterday: 'Gestern',
    at: ' um ',
    units: { km: 'Kilometer', mi: 'Meilen', m: 'Meter', ft: 'Fuß', h: 'Stunde', min: 'Minute', s: 'Sekunde' },
    sports: { Run: 'Lauf', TrailRun: 'Traillauf', Ride: 'Radfahrt', Swim: 'Schwimmen', Walk: 'Spaziergang' },
  },
  fr: {
    training: 'Mes activités',
    dashboard: 'Tableau de bord',
    log: "Journal d'entraînement",
    calendar: "Calendrier d'entraînement",
    signIn: 'Se connecter',
    next: 'Suivant',
    previous: 'Précédent',
    edit: 'Modifier',
    save: 'Enregistrer',
    cancel: 'Annuler',
    sport: 'Sport',
    date: 'Date',
    title: 'Titre',
    time: 'Temps',
    distance: 'Distance',
    climb: 'Dénivelé positif',
    relativeEffort: 'Effort relatif',
    movingTime: 'Durée de déplacement',
    elapsedTime: 'Temps écoulé',
    pace: 'Allure',
    perceivedExertion: 'Effort ressenti',
    activitiesFor: 'Activités pour',
    today: "Aujourd'hui",
    yesterday: 'Hier',
    at: ' à ',
    units: { km: 'kilomètres', mi: 'milles', m: 'mètres', ft: 'pieds', h: 'heure', min: 'minute', s: 'seconde' },
    // Both a run and a race.
    sports: { Run: 'Course', TrailRun: 'Trail', Ride: 'Sortie à vélo', Swim: 'Natation', Walk: 'Marche' },
  },
};

export function sportWord(sport: string, locale: ReplicaLocale): string {
  return PAGE_WORDS[locale].sports[sport] ?? sport;
}
