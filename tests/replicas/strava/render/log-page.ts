import { startOfWeek } from '../../google-calendar/calendar-date.ts';
import { localStart } from '../local-clock.ts';
import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import { scriptJson } from '../wire/json-text.ts';
import { hashed } from './class-names.ts';
import { framed } from './frame.ts';

/** The training log (section 6): totals of weeks, no single activity. Week numbers are counted roughly. */
export function logPage(state: StravaState, athlete: string): Tree {
  const weeks = new Map<string, { moving: number; elapsed: number; distance: number; climb: number }>();
  for (const activity of state.activities.filter((one) => one.athlete === athlete)) {
    const monday = startOfWeek(localStart(activity).date, 1);
    const sum = weeks.get(monday) ?? { moving: 0, elapsed: 0, distance: 0, climb: 0 };
    sum.moving += activity.moving;
    sum.elapsed += activity.elapsed;
    sum.distance += activity.distance;
    sum.climb += activity.climb;
    weeks.set(monday, sum);
  }
  const newest = [...weeks].sort(([a], [b]) => (a < b ? 1 : -1));
  const entries = newest.map(([monday, sum], at) => ({
    id: `${monday.slice(0, 4)}y${52 - at}w`,
    sport: 'all',
    totals_by_sport: {
      run: { moving_time: sum.moving, elapsed_time: sum.elapsed, distance: sum.distance, elev_gain: sum.climb },
    },
  }));
  const row = state.generation === '2024' ? 'Calendar--calendar-row-container--' : 'Calendar_calendarRowContainer__';
  const rows = newest.map(([monday, sum]) =>
    el(
      'div',
      {
        class: state.generation === '2024' ? `${row}${hashed('row', state)}` : `r-row ${row}${hashed('row', state)}`,
        'data-timestamp': Date.parse(`${monday}T00:00:00Z`),
      },
      `${monday}: ${Math.round(sum.distance / 1000)} km`,
    ),
  );
  const data = scriptJson({
    props: { pageProps: { entriesResponse: { entries } } },
    page: '/athletes/[id]/training/log',
  });
  return framed(state, {
    title: `${PAGE_WORDS[state.locale].log} | Strava`,
    part: 'log',
    main: [el('main', {}, ...rows), el('script', { id: '__NEXT_DATA__', type: 'application/json' }, data)],
  });
}
