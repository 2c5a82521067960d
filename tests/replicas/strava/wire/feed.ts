import type { FeedItem, StravaState } from '../model.ts';
import { feedEntry, findActivity } from './feed-entry.ts';

export const FEED_PAGE = 10;

export interface FeedPosition {
  item: FeedItem;
  /** epoch ms by which the feed is sorted and paged */
  at: number;
}

function endOf(state: StravaState, id: string): number {
  const activity = findActivity(state, id);
  return activity === undefined ? 0 : activity.start + activity.elapsed * 1000;
}

/** The whole feed with its times, newest first; what is no activity stands a moment under the one before it. */
export function feedPositions(state: StravaState): FeedPosition[] {
  const newest = [...state.activities].sort((a, b) => b.start - a.start);
  const items = state.feed ?? newest.map(({ id }): FeedItem => ({ type: 'activity', id }));
  let last = state.now;
  const placed = items.map((item) => {
    if (item.type === 'activity') last = endOf(state, item.id);
    else if (item.type === 'group') last = Math.max(...item.ids.map((id) => endOf(state, id)));
    else last -= 1000;
    return { item, at: last };
  });
  return placed.sort((a, b) => b.at - a.at);
}

/** What one request of the feed answers; `before` is the last `updated_at` of the page above. */
export function feedPart(state: StravaState, query: URLSearchParams): FeedPosition[] {
  const before = Number(query.get('before') ?? query.get('cursor') ?? Number.NaN);
  const isOwn = query.get('feed_type') === 'my_activity';
  return feedPositions(state)
    .filter(({ at }) => Number.isNaN(before) || Math.floor(at / 1000) < before)
    .filter(({ item }) => !isOwn || (item.type === 'activity' && isHers(state, item.id)))
    .slice(0, FEED_PAGE);
}

export function isHers(state: StravaState, id: string): boolean {
  return findActivity(state, id)?.athlete === state.viewer?.id;
}

export function feedAnswer(state: StravaState, query: URLSearchParams): object {
  const part = feedPart(state, query);
  const last = part.at(-1)?.at ?? 0;
  return {
    entries: part.flatMap(({ item, at }) => feedEntry(item, state, at) ?? []),
    pagination: { hasMore: feedPositions(state).some(({ at }) => Math.floor(at / 1000) < Math.floor(last / 1000)) },
  };
}
