import { clockIn } from './local-clock.ts';
import type { StravaState } from './model.ts';
import { activityPage, SUB_PAGES } from './render/activity-page.ts';
import { calendarPage } from './render/calendar-page.ts';
import { dashboardPage } from './render/dashboard-page.ts';
import { logPage } from './render/log-page.ts';
import { challengePage, loginPage, missingPage } from './render/plain-pages.ts';
import { profilePage } from './render/profile-page.ts';
import { trainingPage } from './render/training-page.ts';
import type { Tree } from './tree.ts';
import { findActivity } from './wire/feed-entry.ts';

function ofAthlete(path: string, state: StravaState): Tree | undefined {
  const [, id = '', rest = ''] = /^\/athletes\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const athlete = [state.viewer, ...state.others].find((one) => one?.id === id);
  if (!athlete) return undefined;
  if (rest === '') return profilePage(athlete, state);
  if (rest === '/training/log') return logPage(state, id);
  const year = /^\/calendar(?:\/(\d{4}))?$/.exec(rest);
  return year ? calendarPage(state, id, yearOf(year[1], state)) : undefined;
}

function yearOf(text: string | undefined, state: StravaState): number {
  return text === undefined ? clockIn(state.zone, state.now).year : Number(text);
}

function ofActivity(path: string, state: StravaState): Tree | undefined {
  const [, id = '', sub = 'overview'] = /^\/activities\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const activity = findActivity(state, id);
  const isKnown = SUB_PAGES.some((name) => name === sub);
  return activity && isKnown ? activityPage(activity, state, sub) : undefined;
}

/** What the server sends for an address, before any script of the page has run; `location`: go there instead. */
export function serverPage(path: string, state: StravaState): { tree: Tree; status: number } | { location: string } {
  if (state.refusal === 'challenge-page') return { tree: challengePage(), status: 200 };
  if (path === '/login') return { tree: loginPage(state), status: 200 };
  if (state.viewer === null) return { location: '/login' };
  if (path === '/' || path === '') return { location: '/dashboard' };
  if (path === '/dashboard') return { tree: dashboardPage(state), status: 200 };
  if (path === '/athlete/training') return { tree: trainingPage(state), status: 200 };
  const own = /^\/athlete\/calendar(?:\/(\d{4}))?$/.exec(path);
  const tree = own ? calendarPage(state, state.viewer.id, yearOf(own[1], state)) : undefined;
  const found = tree ?? ofAthlete(path, state) ?? ofActivity(path, state);
  return found ? { tree: found, status: 200 } : { tree: missingPage(state), status: 404 };
}
