import { replicaState } from '../default-state.ts';
import { LOCALE_NAMES } from '../labels/all-locales.ts';
import type { ReplicaDialect, ReplicaState, ReplicaView } from '../model.ts';
import { edgeEvents } from './edge-events.ts';
import { SAMPLE_CALENDARS } from './sample-week.ts';

export const MATRIX_VIEWS = ['day', 'week', 'customday', 'customweek', 'month', 'agenda', 'search'] as const;
export const HOUR_HEIGHTS = [40, 48, 60, 37.5];

/** Five, so that with four heights and two themes every pairing comes round. */
const DIALECTS: ReplicaDialect[] = [
  {},
  { classSeed: 11, decorativeFirstChild: true, jslog: 'null-calendar', agendaDatekeys: false, monthRows: 4 },
  { classGeneration: '2019', labelLast: true, columnHeading: false, monthRows: 3, rtlChips: 'left' },
  {
    classSeed: 12,
    jslog: 'none',
    leftoverDialog: true,
    extraDialogs: ['hidden-form', 'hidden-editor', 'shown-tip'],
    workingLocationRow: true,
    dimPast: true,
    monthRows: 9,
  },
  { viewInUrl: false, agendaDatekeys: false, transition: 'mains', uiWords: 'english' },
];

const FIRST = '2026-10-12';
const EVENTS = edgeEvents(FIRST);

const PEOPLE = [{ email: 'sam@example.com', name: 'Sam Example' }];
/** What only Sam does, on every day a page of the matrix may be split on. */
const OF_SAM = EVENTS.slice(0, 12).map((event) => ({ ...event, id: `sam${event.id}`, calendar: 'sam@example.com' }));

export interface MatrixPage {
  name: string;
  state: ReplicaState;
}

interface Look {
  hourHeight: number;
  theme: ReplicaState['theme'];
}

function lookOf(turn: number): Look {
  const theme = Math.floor(turn / HOUR_HEIGHTS.length) % 2 === 0 ? 'light' : 'dark';
  return { hourHeight: HOUR_HEIGHTS[turn % HOUR_HEIGHTS.length] ?? 48, theme };
}

function page(
  view: ReplicaView,
  locale: ReplicaState['locale'],
  clock: '24' | '12',
  turn: number,
  { hourHeight, theme }: Look = lookOf(turn),
): MatrixPage {
  const split = view === 'day' && turn % 3 === 0;
  const state = replicaState({
    calendars: SAMPLE_CALENDARS,
    locale,
    clock,
    view,
    days: 2 + (turn % 6),
    query: '',
    // narrow views go through the week, so that each event is on some page
    date:
      view === 'day' || view === 'customday' ? `2026-10-${12 + (turn % 7)}` : view === 'agenda' ? FIRST : '2026-10-14',
    weekStart: turn % 3 === 0 ? 0 : 1,
    hideWeekends: turn % 7 === 3,
    hourHeight,
    theme,
    density: turn % 4 === 1 ? 'compact' : 'comfortable',
    gutters: turn % 6 === 2 ? ['GMT-05', 'GMT+02'] : ['GMT+02'],
    userInfoZone: turn % 5 !== 4,
    today: '2026-10-14',
    events: split ? [...EVENTS, ...OF_SAM] : EVENTS,
    dialect: DIALECTS[turn % DIALECTS.length] ?? {},
    ...(split ? { people: PEOPLE } : {}),
  });
  return { name: `${view} ${locale} ${clock} h, ${hourHeight} px, ${theme}, dialect ${turn % DIALECTS.length}`, state };
}

/** Every view in every language with both clocks; heights, themes and dialects take turns. */
export function pageMatrix(view: (typeof MATRIX_VIEWS)[number]): MatrixPage[] {
  return LOCALE_NAMES.flatMap((locale, index) => [
    page(view, locale, '24', index * 2),
    page(view, locale, '12', index * 2 + 1),
  ]);
}

/** Heights and themes that are met in every combination, where hours have a height: one language of each direction and script. */
export const CROSSED_HEIGHTS = [40, 48, 60];
export const CROSSED_LOCALES = ['en', 'ja', 'ar'] as const;

/** A column view at every height in both themes; clocks and dialects take turns. */
export function crossedMatrix(view: (typeof MATRIX_VIEWS)[number]): MatrixPage[] {
  const looks = CROSSED_HEIGHTS.flatMap((hourHeight) =>
    (['light', 'dark'] as const).map((theme): Look => ({ hourHeight, theme })),
  );
  return CROSSED_LOCALES.flatMap((locale, index) =>
    looks.map((look, turn) => page(view, locale, turn % 4 < 2 ? '24' : '12', index * looks.length + turn, look)),
  );
}
