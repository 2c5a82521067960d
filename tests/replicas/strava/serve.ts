import type { BrowserContext } from 'playwright-core';
import { pageScript } from '../google-calendar/bundle.ts';
import { followable, type Reply } from '../google-calendar/serve.ts';
import { answer, type StravaRequest } from './answer.ts';
import type { StravaState } from './model.ts';
import { SCRIPT_PATH } from './render/frame.ts';

export const STRAVA_ORIGIN = 'https://www.strava.com';

/** One request; `isOwn`: the page's script asked, which takes scripts for data as jQuery does. */
export interface AskedFor {
  method: string;
  /** with its query */
  path: string;
  isOwn: boolean;
}

/** One user's account, kept in Node: a title that was changed stays changed after a reload. */
export interface StravaReplica {
  state: StravaState;
  /** everything that was asked for but scripts and icons, in order */
  readonly asked: AskedFor[];
  /** null for another host */
  handle(request: StravaRequest): Reply | null;
}

export function createStravaReplica(initial: StravaState): StravaReplica {
  const replica: StravaReplica = {
    state: structuredClone(initial),
    asked: [],
    handle(request) {
      const { url, method, body } = request;
      if (url.origin !== STRAVA_ORIGIN) return null;
      if (url.pathname === SCRIPT_PATH) {
        return {
          status: 200,
          headers: { 'content-type': 'text/javascript; charset=utf-8' },
          body: pageScript('strava'),
        };
      }
      if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
      const isOwn = request.headers.accept?.includes('text/javascript') ?? false;
      replica.asked.push({ method, path: url.pathname + url.search, isOwn });
      const saved = method === 'PUT' ? /^\/athlete\/training_activities\/(\d+)$/.exec(url.pathname) : null;
      if (saved) {
        const { name } = JSON.parse(body) as { name: string };
        const activities = replica.state.activities.map((one) => (one.id === saved[1] ? { ...one, name } : one));
        replica.state = { ...replica.state, activities };
      }
      const times = replica.asked.filter(({ path }) => path === url.pathname + url.search).length;
      const isPatient = replica.state.refusal !== 'challenge-page' && times < (replica.state.refusesFrom ?? 1);
      return answer(request, isPatient ? { ...replica.state, refusal: null } : replica.state);
    },
  };
  return replica;
}

/** The same with the time that an answer with data takes; pages come at once. */
export async function handleInTime(replica: StravaReplica, request: StravaRequest): Promise<Reply | null> {
  const reply = replica.handle(request);
  if (/^\/(athlete\/training_activities|dashboard\/feed|athletes\/\d+\/interval)/.test(request.url.pathname)) {
    await new Promise((done) => setTimeout(done, replica.state.latency.dataMs));
  }
  return reply;
}

/** Answers for www.strava.com in a Playwright context, beside whatever answers for other hosts. */
export async function routeStrava(context: BrowserContext, replica: StravaReplica): Promise<void> {
  await context.route(`${STRAVA_ORIGIN}/**`, async (route) => {
    const asked = route.request();
    const url = new URL(asked.url());
    const request = { url, method: asked.method(), headers: asked.headers(), body: asked.postData() ?? '' };
    const reply = await handleInTime(replica, request);
    return reply === null ? route.fallback() : route.fulfill(followable(reply));
  });
}
