import { formatDate } from '../../google-calendar/calendar-date.ts';
import { localStart } from '../local-clock.ts';
import { listDate } from '../locale/dates.ts';
import { climbFigure, clockFigure, distanceFigure } from '../locale/figures.ts';
import { sportWord } from '../locale/words.ts';
import type { ReplicaActivity, StravaState } from '../model.ts';
import { bare } from './json-text.ts';

/** What the list's own script uses of a model; the server sends more. */
export interface TrainingModel {
  id: number;
  id_str?: string;
  name: string;
  activity_type_display_name: string;
  start_date: string;
  moving_time: string;
  distance: string;
  short_unit: string;
  long_unit: string;
  elevation_gain: string;
  elevation_unit: string;
  elevation_unit_long: string;
  suffer_score: number | null;
}

/** Instants of the list have no colon in their offset (section 3.2). */
const instantText = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, '+0000');

/** Seen ids that the list always spells out, true or false (section 3.3). */
const SPELT = [1, 2, 3, 5, 6, 12];

function tagFields({ tags }: ReplicaActivity, dialect: StravaState['dialect']): object {
  if (dialect.tags === 'absent') return {};
  const all = Object.fromEntries([...new Set([...SPELT, ...tags])].map((id) => [String(id), tags.includes(id)]));
  return { tags: all, selected_tag_type: dialect.tags === 'null-primary' ? null : (tags[0] ?? null) };
}

/** The enum of before the tags, of runs and of rides (section 7). */
function oldWorkoutType({ tags, sport }: ReplicaActivity): number | null {
  const base = /Ride/.test(sport) ? 10 : 0;
  if (tags.includes(1)) return base + 1;
  if (tags.includes(2)) return base + (base === 0 ? 3 : 2);
  return base === 0 ? null : 10;
}

/** One activity as `/athlete/training_activities` tells it (section 3.2): never whose it is. */
export function trainingModel(activity: ReplicaActivity, state: StravaState): object {
  const clock = localStart(activity);
  const far = distanceFigure(activity, state, 1);
  const up = climbFigure(activity, state);
  const isOld = state.generation === '2024';
  return {
    id: bare(activity.id),
    ...(isOld || state.dialect.noIdString === true ? {} : { id_str: activity.id }),
    name: activity.name,
    description: null,
    ...(isOld ? { type: activity.sport, workout_type: oldWorkoutType(activity) } : { sport_type: activity.sport }),
    display_type: sportWord(activity.sport, state.locale),
    activity_type_display_name: sportWord(activity.sport, state.locale),
    private: activity.visibility === 'only_me',
    visibility: activity.visibility ?? 'everyone',
    bike_id: null,
    athlete_gear_id: null,
    start_date: listDate(clock, state.locale),
    start_date_local_raw: Math.floor(activity.start / 1000) + activity.offset * 60,
    start_time: instantText(activity.start),
    start_day: formatDate(clock.date, 'en-US', { weekday: 'short' }),
    distance: far.number,
    distance_raw: activity.distance,
    long_unit: far.title,
    short_unit: far.unit,
    moving_time: clockFigure(activity.moving),
    moving_time_raw: activity.moving,
    elapsed_time: clockFigure(activity.elapsed),
    elapsed_time_raw: activity.elapsed,
    trainer: activity.trainer ?? false,
    commute: activity.commute ?? null,
    static_map: null,
    has_latlng: activity.trainer !== true,
    elevation_gain: up.number,
    elevation_unit: up.unit,
    elevation_unit_long: up.title,
    elevation_gain_raw: activity.climb,
    activity_url: `https://www.strava.com/activities/${activity.id}`,
    activity_url_for_twitter: `https://www.strava.com/activities/${activity.id}`,
    twitter_msg: activity.name,
    is_changing_type: false,
    suffer_score: activity.relativeEffort,
    ...(isOld ? {} : tagFields(activity, state.dialect)),
    flagged: false,
    hide_power: false,
    hide_heartrate: false,
  };
}
