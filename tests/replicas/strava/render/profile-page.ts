import { formatDate } from '../../google-calendar/calendar-date.ts';
import { clockIn, localStart } from '../local-clock.ts';
import { PAGE_WORDS } from '../locale/words.ts';
import type { ReplicaActivity, ReplicaAthlete, StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import { activityEntry, feedEntry } from '../wire/feed-entry.ts';
import { jsonText } from '../wire/json-text.ts';
import { framed } from './frame.ts';

/** The profile shows a few, not all, of a month. */
export const PROFILE_ENTRIES = 4;

/** The activities of a month that a profile shows; `interval` is `202609`. */
export function profileActivities(state: StravaState, athlete: string, interval: string): ReplicaActivity[] {
  return state.activities
    .filter((activity) => activity.athlete === athlete)
    .filter((activity) => localStart(activity).date.slice(0, 7).replace('-', '') === interval)
    .sort((a, b) => b.start - a.start)
    .slice(0, PROFILE_ENTRIES);
}

export function currentInterval(state: StravaState): string {
  return clockIn(state.zone, state.now).date.slice(0, 7).replace('-', '');
}

/** `#interval-rides` with its props: no link until it is hydrated (section 6). */
export function intervalRides(state: StravaState, athlete: string, interval: string): Tree {
  const entries = [
    ...profileActivities(state, athlete, interval).map((activity) => activityEntry(activity, state)),
    feedEntry({ type: 'challenge', by: 'Strava', text: 'Autumn 10K' }, state, state.now),
  ];
  // Before 2023 the entries stood at the top of the props; that the old rollout still does so is a guess.
  const props =
    state.generation === '2024'
      ? { preFetchedEntries: entries, feedType: 'profile' }
      : { scope: 'profile', appContext: { feedProps: { athleteId: athlete }, preFetchedEntries: entries } };
  const react = { 'data-react-class': 'Microfrontend', 'data-react-props': jsonText(props) };
  return el('div', { id: 'interval-rides' }, el('div', { class: 'feed-container' }, el('div', react)));
}

export function intervalTitle(interval: string, state: Pick<StravaState, 'locale'>): string {
  const date = `${interval.slice(0, 4)}-${interval.slice(4, 6)}-01`;
  const month = formatDate(date, state.locale, { month: 'short', year: 'numeric' });
  return `${PAGE_WORDS[state.locale].activitiesFor} ${month}`;
}

export function profilePage(athlete: ReplicaAthlete, state: StravaState): Tree {
  const interval = currentInterval(state);
  const months = [0, 1, 2].map((back) => {
    const first = new Date(Date.UTC(Number(interval.slice(0, 4)), Number(interval.slice(4, 6)) - 1 - back, 1));
    const name = first.toISOString().slice(0, 7).replace('-', '');
    const hash = `#interval?interval=${name}&interval_type=month&chart_type=miles&year_offset=0`;
    return el('a', { class: 'bar', href: `/athletes/${athlete.id}${hash}` }, `${name} `);
  });
  const main = el(
    'div',
    { class: 'page container' },
    el('h1', { class: 'athlete-name' }, athlete.name),
    el('div', { class: 'interval-graph' }, ...months),
    el('h2', { id: 'interval-value' }, intervalTitle(interval, state)),
    intervalRides(state, athlete.id, interval),
  );
  return framed(state, { title: `${athlete.name} | Strava`, part: 'profile', main: [main] });
}
