import { replicaState } from '../../replicas/google-calendar/default-state.ts';
import type { ReplicaDialect, ReplicaState } from '../../replicas/google-calendar/model.ts';
import { MATRIX_VIEWS } from '../../replicas/google-calendar/scenario/page-matrix.ts';
import { at } from './show-page.ts';

/** The classes, and what else is known to have changed between them, of two times of the page. */
export const GENERATIONS: Record<string, ReplicaDialect> = {
  '2019-23': { classGeneration: '2019', labelLast: true, jslog: 'full', agendaDatekeys: false },
  '2024-26': { classGeneration: '2024', decorativeFirstChild: true, jslog: 'null-calendar' },
};

const EVENTS = [
  at('2026-10-12', '07:30', '08:15', 'Easy run 8 km', { instance: '20261012T053000Z' }),
  at('2026-10-13', '10:00', '11:30', 'Budget, part 2', { rsvp: 'Accepted', location: 'Room 4, 10:30' }),
  at('2026-10-13', '11:00', '12:00', 'Call', { rsvp: 'Tentative', color: 'Banana' }),
  at('2026-10-14', '16:00', '17:00', 'Sales demo', { rsvp: 'Declined' }),
  at('2026-10-14', '18:00', '19:15', 'Intervals 6x800m', {
    calendar: 'plan7k2@group.calendar.google.com',
    calendarName: 'Training',
  }),
  at('2026-10-15', '12:00', '12:15', 'Quarter'),
  at('2026-10-16', '22:30', '01:00', 'Night train'),
  at('2026-10-14', '12:00', '12:45', 'Pick up the bib', { chip: 'task' }),
  at('2026-10-18', '09:15', '13:30', 'Lakeside Marathon (A race)', { color: 'Tangerine' }),
  { ...at('2026-10-13', '00:00', '00:00', 'Pay rent'), allDay: true, end: { date: '2026-10-14', minute: 0 } },
  { ...at('2026-10-15', '00:00', '00:00', 'Visit Lisa'), allDay: true, end: { date: '2026-10-18', minute: 0 } },
];

export interface FixturePage {
  /** names the pair: `<name>.html` and `<name>.json` */
  name: string;
  state: ReplicaState;
}

/** One page for each view and generation; a year has no events, and that is no fault of it. */
export const FIXTURE_PAGES: FixturePage[] = [...MATRIX_VIEWS, 'year' as const].flatMap((view) =>
  Object.entries(GENERATIONS).map(([generation, dialect]) => ({
    name: `${view}-${generation}`,
    state: replicaState({
      view,
      days: 4,
      query: '',
      date: view === 'day' || view === 'customday' ? '2026-10-14' : '2026-10-12',
      today: '2026-10-14',
      hourHeight: generation === '2019-23' ? 40 : 60,
      clock: generation === '2019-23' ? '12' : '24',
      events: EVENTS,
      dialect: { ...dialect, monthRows: 3 },
    }),
  })),
);
