import type { ReplicaActivity, StravaState } from '../model.ts';
import { trainingModel } from './training-model.ts';

export const ROWS = 20;

/** Columns by which the list can be sorted; the server's names for them are a guess. */
const SORTS: Record<string, (activity: ReplicaActivity) => number> = {
  distance: (activity) => activity.distance,
  moving_time: (activity) => activity.moving,
  elevation_gain: (activity) => activity.climb,
};

function isWanted(activity: ReplicaActivity, query: URLSearchParams): boolean {
  const words = (query.get('keywords') ?? '').toLowerCase();
  const sport = query.get('sport_type') || query.get('activity_type');
  const tag = query.get('tags');
  return (
    activity.name.toLowerCase().includes(words) &&
    (!sport || activity.sport === sport) &&
    (!tag || activity.tags.includes(Number(tag)))
  );
}

/** Her activities that the list shows for a query: newest first, or by a column, longest first; all pages together. */
export function listed(state: StravaState, query: URLSearchParams): ReplicaActivity[] {
  const by = SORTS[query.get('order') ?? ''] ?? ((activity: ReplicaActivity) => activity.start);
  return state.activities
    .filter((activity) => activity.athlete === state.viewer?.id && isWanted(activity, query))
    .sort((a, b) => by(b) - by(a) || (a.id < b.id ? 1 : -1));
}

/** Those of the page that the query names. */
export function listedPage(state: StravaState, query: URLSearchParams): ReplicaActivity[] {
  const page = Math.max(1, Number(query.get('page') ?? '1') || 1);
  return listed(state, query).slice((page - 1) * ROWS, page * ROWS);
}

/** Capped at 20 whatever is asked; past the end there are no models. */
export function trainingList(state: StravaState, query: URLSearchParams): object {
  return {
    models: listedPage(state, query).map((activity) => trainingModel(activity, state)),
    page: Math.max(1, Number(query.get('page') ?? '1') || 1),
    perPage: ROWS,
    total: listed(state, query).length,
  };
}
