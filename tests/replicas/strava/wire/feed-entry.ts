import { clockIn, localStart } from '../local-clock.ts';
import { feedDate } from '../locale/dates.ts';
import { climbFigure, distanceFigure, timeFigures } from '../locale/figures.ts';
import { PAGE_WORDS } from '../locale/words.ts';
import type { FeedItem, ReplicaActivity, StravaState } from '../model.ts';
import { bare } from './json-text.ts';
import { statHtml } from './stat-html.ts';

export interface Stat {
  key: string;
  value: string;
}

export function findActivity(state: StravaState, id: string): ReplicaActivity | undefined {
  return state.activities.find((activity) => activity.id === id);
}

export function athleteName(state: StravaState, id: string): string {
  return [state.viewer, ...state.others].find((athlete) => athlete?.id === id)?.name ?? 'Somebody';
}

function statsOf(activity: ReplicaActivity, state: StravaState): Stat[] {
  const words = PAGE_WORDS[state.locale];
  const shown: [string, string][] = [
    [statHtml([distanceFigure(activity, state)]), words.distance],
    [statHtml([climbFigure(activity, state)]), words.climb],
    [statHtml(timeFigures(activity.moving, state.locale)), words.time],
  ];
  const names = ['one', 'two', 'three'];
  return shown.flatMap(([value, label], at) => [
    { key: `stat_${names[at]}`, value },
    { key: `stat_${names[at]}_subtitle`, value: label },
  ]);
}

function cursor(at: number): object {
  return { rank: at / 1000, updated_at: Math.floor(at / 1000) };
}

const viewing = (state: StravaState): object => ({ id: state.viewer?.id ?? null });

export function activityEntry(activity: ReplicaActivity, state: StravaState): object {
  const today = clockIn(state.zone, state.now).date;
  return {
    entity: 'Activity',
    viewingAthlete: viewing(state),
    cursorData: cursor(activity.start + activity.elapsed * 1000),
    activity: {
      id: activity.id,
      activityName: activity.name,
      description: '<p>…</p>',
      type: activity.sport,
      startDate: new Date(activity.start).toISOString().replace('.000Z', 'Z'),
      elapsedTime: activity.elapsed,
      isVirtual: activity.sport.startsWith('Virtual'),
      isCommute: activity.commute ?? false,
      ownedByCurrentAthlete: activity.athlete === state.viewer?.id,
      visibility: activity.visibility ?? 'everyone',
      // Null in every complete sample; what stands there when tagged is not known.
      workoutType: null,
      tags: null,
      privacyTagKey: null,
      athlete: { athleteId: activity.athlete, athleteName: athleteName(state, activity.athlete) },
      timeAndLocation: {
        timestampFormat: 'date_at_time',
        displayDateAtTime: feedDate(activity, today, state.locale),
        displayDate: feedDate({ ...activity, hidesTime: true }, today, state.locale),
        location: '',
      },
      stats: statsOf(activity, state),
      mapAndPhotos: {},
      kudosAndComments: { kudosCount: 3 },
      segAndBestEffortAchievements: [],
      deviceName: 'Watch',
    },
  };
}

function groupEntry(activities: ReplicaActivity[], state: StravaState): object {
  const today = clockIn(state.zone, state.now).date;
  const ends = activities.map(({ start, elapsed }) => start + elapsed * 1000);
  return {
    entity: 'GroupActivity',
    viewingAthlete: viewing(state),
    cursorData: cursor(Math.max(...ends)),
    timeAndLocation: { displayDateAtTime: activities[0] && feedDate(activities[0], today, state.locale) },
    rowData: {
      activities: activities.map((activity) => ({
        activity_id: bare(activity.id),
        athlete_id: bare(activity.athlete),
        athlete_name: athleteName(state, activity.athlete),
        name: activity.name,
        type: activity.sport,
        start_date: new Date(activity.start).toISOString().replace('.000Z', 'Z'),
        start_date_local: `${localStart(activity).date}T${new Date(activity.start + activity.offset * 60_000).toISOString().slice(11, 19)}Z`,
        elapsed_time: activity.elapsed,
        is_virtual: activity.sport.startsWith('Virtual'),
        is_commute: activity.commute ?? false,
        stats: statsOf(activity, state),
      })),
    },
  };
}

const ENTITIES = { post: 'Post', challenge: 'Challenge', club: 'Club', promo: 'FancyPromo' } as const;

/** One thing in the feed as JSON (section 4); undefined for an activity nobody knows. */
export function feedEntry(item: FeedItem, state: StravaState, at: number): object | undefined {
  if (item.type === 'activity') {
    const activity = findActivity(state, item.id);
    return activity && activityEntry(activity, state);
  }
  if (item.type === 'group') {
    const activities = item.ids.flatMap((id) => findActivity(state, id) ?? []);
    return activities.length === 0 ? undefined : groupEntry(activities, state);
  }
  return {
    entity: ENTITIES[item.type],
    viewingAthlete: viewing(state),
    cursorData: cursor(at),
    [item.type]: { id: String(at), title: item.text, athlete: { name: item.by } },
  };
}
