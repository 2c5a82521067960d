import { clockIn, localStart } from './local-clock.ts';
import type { ReplicaActivity, StravaState } from './model.ts';
import { currentInterval, profileActivities } from './render/profile-page.ts';
import { monthNamed, ofYear } from './wire/calendar-year.ts';
import { feedPart } from './wire/feed.ts';
import { findActivity } from './wire/feed-entry.ts';
import { listedPage } from './wire/training-list.ts';

/** Every activity that a settled page shows before anybody scrolls or pages, hers and other people's. */
function shown(state: StravaState, path: string): ReplicaActivity[] {
  const url = new URL(path, 'https://www.strava.com');
  if (state.viewer === null || state.refusal === 'challenge-page') return [];
  const { pathname } = url;
  if (pathname === '/athlete/training') return state.refusal === null ? listedPage(state, url.searchParams) : [];
  if (pathname === '/dashboard') {
    if (state.refusal !== null && state.dialect.feedData === 'request') return [];
    return feedPart(state, new URLSearchParams()).flatMap(({ item }) => {
      const ids = item.type === 'activity' ? [item.id] : item.type === 'group' ? item.ids : [];
      return ids.flatMap((id) => findActivity(state, id) ?? []);
    });
  }
  const [, activity] = /^\/activities\/(\d+)/.exec(pathname) ?? [];
  if (activity !== undefined) return [findActivity(state, activity) ?? []].flat();
  const [, athlete = state.viewer.id] = /^\/athletes\/(\d+)/.exec(pathname) ?? [];
  if (/\/calendar/.test(pathname)) {
    const today = clockIn(state.zone, state.now);
    const year = Number(/\/calendar\/(\d{4})/.exec(pathname)?.[1] ?? today.year);
    const month = monthNamed(url.hash.slice(1), today.date);
    return ofYear(state, athlete, year).filter((one) => monthNamed('', localStart(one).date) === month);
  }
  return /^\/athletes\/\d+$/.test(pathname) ? profileActivities(state, athlete, currentInterval(state)) : [];
}

/** Hers: what a reader may read and mark there. */
export function ownShown(state: StravaState, path: string): ReplicaActivity[] {
  return shown(state, path).filter(({ athlete }) => athlete === state.viewer?.id);
}

/** Other people's: never read, never marked. */
export function foreignShown(state: StravaState, path: string): ReplicaActivity[] {
  return shown(state, path).filter(({ athlete }) => athlete !== state.viewer?.id);
}
