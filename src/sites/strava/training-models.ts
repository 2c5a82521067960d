import type { ReadEvent } from '../../core/model.ts';
import { activityEvent } from './activity-event.ts';
import { tagOf } from './activity-tag.ts';
import { dateOf, idOf, instantOf, isRaw, numberOf, type Raw } from './raw-fields.ts';

/** One page of My Activities as the page itself got it. */
export interface ModelPage {
  /** In the page's order; null where nothing tells when it was. */
  activities: Map<string, ReadEvent | null>;
  /** Models without an id. */
  unnamed: number;
  page: number;
  perPage: number;
  /** Undefined where the page does not say. */
  total: number | undefined;
}

/** The page asks for 20; more than this is no page of it. */
const MOST_MODELS = 200;

/**
 * What `GET /athlete/training_activities` answered (2024-10 to 2026-09, and before, when `sport_type` was `type`); null for anything
 * else. It names no owner: these are always the signed-in athlete's.
 */
export function readModels(body: unknown): ModelPage | null {
  if (!isRaw(body) || !Array.isArray(body.models)) return null;
  const activities: ModelPage['activities'] = new Map();
  let unnamed = 0;
  for (const model of body.models.slice(0, MOST_MODELS) as unknown[]) {
    const id = isRaw(model) ? idOf(model.id_str, model.id) : null;
    if (id === null || !isRaw(model)) unnamed++;
    else activities.set(id, readModel(id, model));
  }
  return {
    activities,
    unnamed,
    page: numberOf(body.page, 1, 1e6) ?? 1,
    perPage: numberOf(body.perPage, 1, MOST_MODELS) ?? 20,
    total: numberOf(body.total, 0, 1e7),
  };
}

/** From what Strava means to be counted with: `distance`, `moving_time` and `start_date` are text in her language. */
function readModel(id: string, model: Raw): ReadEvent | null {
  const start = instantOf(model.start_time);
  return activityEvent({
    id,
    title: model.name,
    sport: model.sport_type ?? model.type,
    start,
    date: wallDate(model.start_date_local_raw, start),
    tag: tagOf(model),
    elapsed: model.elapsed_time_raw,
    moving: model.moving_time_raw,
    distance: model.distance_raw,
    ascent: model.elevation_gain_raw,
    relativeEffort: model.suffer_score,
  });
}

/** No clock is further from UTC than this. */
const FURTHEST_MS = 15 * 3_600_000;

/** `start_date_local_raw` is her wall clock dressed as epoch seconds; what is further from the start than any zone is another thing. */
function wallDate(seconds: unknown, start: number | null): string | null {
  const wall = numberOf(seconds, 0, 1e11);
  if (wall === undefined || (start !== null && Math.abs(wall * 1000 - start) > FURTHEST_MS)) return null;
  return dateOf(wall * 1000);
}
