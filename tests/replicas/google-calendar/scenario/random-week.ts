import { addDays } from '../calendar-date.ts';
import { replicaState } from '../default-state.ts';
import { colorNames } from '../event-colors.ts';
import { LOCALE_NAMES } from '../labels/all-locales.ts';
import type { ReplicaDialect, ReplicaEvent, ReplicaState, Rsvp } from '../model.ts';
import { UNKNOWN_KINDS } from './edge-events.ts';
import { RandomSource } from './random-source.ts';
import { SAMPLE_CALENDARS } from './sample-week.ts';

/** Titles that have broken readers: commas, times, dates, label words, markup, other scripts, nothing. */
const TITLES = [
  'Standup',
  'Long run 28 km',
  'Intervals 6x800m',
  'Marathon, start 9:15, bib 1200',
  'Meet at 10:00 to 11:00',
  'All day, planning, September 14, 2026',
  '10K race',
  'Calendar: Home',
  'No location',
  'Declined',
  '<img src=x onerror=alert(1)>',
  '"quoted" & <b>bold</b>',
  'Massage with Anna 60 min',
  'Läufertreff – Süd',
  '東京マラソン',
  'سباق 5 كم',
  'מרוץ לילה',
  'Run\u00a0club: easy',
  '{date} {title}',
  'a'.repeat(120),
  '',
];

const LOCATIONS = ['Mill St', 'Room 4, floor 2', 'https://meet.example.com/abc', 'Calendar: nowhere', 'Platz 1, 10:30'];
const RSVPS: Rsvp[] = ['Accepted', 'Needs RSVP', 'Tentative', 'Declined'];

function randomTimes(random: RandomSource, first: string): Pick<ReplicaEvent, 'start' | 'end' | 'allDay'> {
  const date = addDays(first, random.int(-2, 8));
  if (random.chance(0.15)) {
    const days = random.chance(0.5) ? 1 : random.int(2, 9);
    return { start: { date, minute: 0 }, end: { date: addDays(date, days), minute: 0 }, allDay: true };
  }
  const minute = random.int(0, 287) * 5;
  const long = random.chance(0.05);
  const duration = long ? random.int(288, 800) * 5 : random.pick([15, 20, 30, 45, 60, 75, 90, 120, 180, 600]);
  const end = minute + duration;
  return { start: { date, minute }, end: { date: addDays(date, Math.floor(end / 1440)), minute: end % 1440 } };
}

function randomEvent(random: RandomSource, first: string, index: number): ReplicaEvent {
  const calendar = random.pick(SAMPLE_CALENDARS);
  const event: ReplicaEvent = {
    id: `r${index.toString(32).padStart(3, '0')}${random.int(0, 2 ** 30).toString(32)}`,
    calendar: calendar.id,
    title: random.pick(TITLES),
    ...randomTimes(random, first),
  };
  if (calendar !== SAMPLE_CALENDARS[0]) event.calendarName = calendar.name;
  if (random.chance(0.4)) event.location = random.pick(LOCATIONS);
  if (random.chance(0.3)) event.rsvp = random.pick(RSVPS);
  if (random.chance(0.25)) event.color = random.pick(colorNames());
  if (random.chance(0.1)) event.transparent = true;
  if (random.chance(0.2)) {
    const day = event.start.date.replaceAll('-', '');
    event.instance = event.allDay === true ? day : `${day}T120000Z`;
  }
  if (random.chance(0.15)) {
    event.chip = random.pick(['task', 'ttb-task', 'unknown'] as const);
    delete event.rsvp;
    if (random.chance(0.3)) event.completed = true;
    if (event.chip === 'unknown') event.unknown = random.pick(UNKNOWN_KINDS);
  }
  return event;
}

function randomDialect(random: RandomSource): ReplicaDialect {
  const dialect: ReplicaDialect = {
    decorativeFirstChild: random.chance(0.5),
    viewInUrl: random.chance(0.8),
    columnHeading: random.chance(0.9),
    jslog: random.pick(['full', 'null-calendar', 'none'] as const),
    transition: random.pick(['columns', 'mains', 'none'] as const),
    leftoverDialog: random.chance(0.3),
    workingLocationRow: random.chance(0.3),
    monthRows: random.int(2, 6),
    agendaDatekeys: random.chance(0.5),
    dimPast: random.chance(0.3),
  };
  if (random.chance(0.3)) dialect.classSeed = random.int(1, 1e6);
  if (random.chance(0.1)) dialect.noStackedLabels = true;
  if (random.chance(0.3)) dialect.rtlChips = 'left';
  if (random.chance(0.2)) dialect.uiWords = 'english';
  if (random.chance(0.2)) dialect.classGeneration = '2019';
  if (random.chance(0.2)) dialect.labelLast = true;
  if (random.chance(0.2)) dialect.extraDialogs = ['hidden-form', 'hidden-editor', 'shown-tip'];
  return dialect;
}

/** A random page, the same for the same seed: views, languages, densities, dialects and up to 40 events. */
export function randomState(seed: number, overrides: Partial<ReplicaState> = {}): ReplicaState {
  const random = new RandomSource(seed);
  const date = addDays('2024-01-01', random.int(0, 1400));
  const count = random.chance(0.05) ? 0 : random.int(4, 40);
  return replicaState({
    calendars: SAMPLE_CALENDARS,
    locale: random.chance(0.4) ? 'en' : random.pick(LOCALE_NAMES),
    clock: random.pick(['24', '12'] as const),
    userInfoZone: random.chance(0.7),
    gutters: random.chance(0.2) ? ['GMT-05', 'GMT+02'] : ['GMT+02'],
    view: random.pick(['week', 'week', 'day', 'customday', 'customweek', 'month', 'agenda', 'search'] as const),
    days: random.int(2, 7),
    date,
    weekStart: random.chance(0.6) ? 1 : 0,
    hideWeekends: random.chance(0.2),
    hourHeight: random.pick([40, 48, 60, 37.5, 72]),
    theme: random.pick(['light', 'dark'] as const),
    today: addDays(date, random.int(-3, 3)),
    nowMinute: random.int(0, 1439),
    events: Array.from({ length: count }, (_, index) => randomEvent(random, date, index)),
    dialect: randomDialect(random),
    density: random.pick(['comfortable', 'compact'] as const),
    query: random.pick(['', 'run', 'a', '10']),
    ...(random.chance(0.2) ? { people: [{ email: SAMPLE_CALENDARS[2]?.id ?? '', name: 'Family' }] } : {}),
    ...overrides,
  });
}

/** The same, always a week: for readers of columns. */
export function randomWeek(seed: number, overrides: Partial<ReplicaState> = {}): ReplicaState {
  return randomState(seed, { view: 'week', ...overrides });
}
