import type { Reply } from '../google-calendar/serve.ts';
import type { StravaState } from './model.ts';
import { challengePage } from './render/plain-pages.ts';
import { intervalRides, intervalTitle } from './render/profile-page.ts';
import { trainingPage } from './render/training-page.ts';
import { serverPage } from './server-page.ts';
import { type Tree, toHtml } from './tree.ts';
import { feedAnswer } from './wire/feed.ts';
import { findActivity } from './wire/feed-entry.ts';
import { jsonText } from './wire/json-text.ts';
import { trainingList } from './wire/training-list.ts';
import { trainingModel } from './wire/training-model.ts';

export interface StravaRequest {
  url: URL;
  method: string;
  /** names in small letters */
  headers: Readonly<Record<string, string>>;
  body: string;
}

const html = (tree: Tree, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: `<!doctype html>${toHtml(tree)}`,
});

const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: jsonText(value),
});

/** What the server says instead of data (sections 2 and 5). */
function refused(state: StravaState): Reply | undefined {
  if (state.viewer === null || state.refusal === 'signed-out') {
    return { status: 401, headers: { 'content-type': 'text/plain' }, body: '' };
  }
  if (state.refusal === 'too-many') {
    return { status: 429, headers: { 'content-type': 'text/html' }, body: '<pre>Too Many Requests</pre>' };
  }
  return state.refusal === null ? undefined : html(challengePage());
}

function currentAthlete(state: StravaState): Reply {
  const { viewer, units } = state;
  const athlete = viewer && {
    id: Number(viewer.id),
    id_str: viewer.id,
    firstname: viewer.name.split(' ')[0],
    is_subscriber: false,
    measurement_units: units === 'metric' ? 'meters' : 'feet',
  };
  return json({ currentAthlete: athlete, pageContext: {} });
}

function trainingData({ url }: StravaRequest, state: StravaState): Reply {
  const [, id] = /^\/athlete\/training_activities(?:\/(\d+))?$/.exec(url.pathname) ?? [];
  if (id === undefined) return json(trainingList(state, url.searchParams));
  const activity = findActivity(state, id);
  if (activity?.athlete !== state.viewer?.id || !activity) return json({}, 404);
  return json(trainingModel(activity, state));
}

function data(request: StravaRequest, state: StravaState): Reply | undefined {
  const { pathname, searchParams } = request.url;
  if (/^\/athlete\/training_activities(\/\d+)?$/.test(pathname)) {
    // Without the header the server takes it for a page (section 3.2).
    if (request.headers['x-requested-with'] !== 'XMLHttpRequest') return html(trainingPage(state));
    return refused(state) ?? trainingData(request, state);
  }
  if (pathname === '/dashboard/feed') return refused(state) ?? json(feedAnswer(state, searchParams));
  const interval = /^\/athletes\/(\d+)\/interval$/.exec(pathname);
  if (interval) {
    const name = searchParams.get('interval') ?? '';
    const rides = toHtml(intervalRides(state, interval[1] ?? '', name));
    return refused(state) ?? json({ title: intervalTitle(name, state), rides });
  }
  return undefined;
}

/** Everything the imagined server answers; it changes nothing. */
export function answer(request: StravaRequest, state: StravaState): Reply {
  if (request.url.pathname === '/frontend/athletes/current') return currentAthlete(state);
  const found = data(request, state);
  if (found) return found;
  const page = serverPage(request.url.pathname, state);
  if ('location' in page)
    return { status: 302, headers: { location: page.location, 'content-type': 'text/html' }, body: '' };
  return html(page.tree, page.status);
}
