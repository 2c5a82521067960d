import { describe, expect, it } from 'vitest';
import { stravaActivity, stravaState, VIEWER } from './strava/default-state.ts';
import type { StravaState } from './strava/model.ts';
import { trainingBlock } from './strava/scenario/training-block.ts';
import { createStravaReplica } from './strava/serve.ts';

const LIST = '/athlete/training_activities?page=1';

function ask(
  state: StravaState,
  path: string,
  headers: Record<string, string> = { 'x-requested-with': 'XMLHttpRequest' },
) {
  const url = new URL(path, 'https://www.strava.com');
  const reply = createStravaReplica(state).handle({ url, method: 'GET', headers, body: '' });
  if (!reply) throw new Error('nobody answers');
  return reply;
}

const one = (overrides: Partial<StravaState> = {}) => stravaState({ activities: [stravaActivity()], ...overrides });
const first = (state: StravaState) => JSON.parse(ask(state, LIST).body).models[0];

describe('the list as JSON', () => {
  it('tells times, load and tags in raw fields, and not whose they are', () => {
    const model = first(one({ activities: [stravaActivity({ tags: [2] })] }));
    expect(model).toMatchObject({
      id: 19000000001,
      id_str: '19000000001',
      sport_type: 'Run',
      start_time: '2026-09-15T16:05:00+0000',
      // Her wall clock dressed as an instant: two hours later.
      start_date_local_raw: Date.parse('2026-09-15T18:05:00Z') / 1000,
      start_day: 'Tue',
      distance_raw: 10012.4,
      moving_time_raw: 3600,
      elapsed_time_raw: 3720,
      elevation_gain_raw: 74,
      suffer_score: 41,
      tags: { 1: false, 2: true },
      selected_tag_type: 2,
    });
    expect(Object.keys(model).filter((key) => /athlete_id|owner/.test(key))).toEqual([]);
    expect('type' in model || 'workout_type' in model).toBe(false);
  });

  it('had other names before the tags', () => {
    const model = first(one({ generation: '2024', activities: [stravaActivity({ tags: [1] })] }));
    expect(model).toMatchObject({ type: 'Run', workout_type: 1 });
    expect('sport_type' in model || 'tags' in model || 'id_str' in model).toBe(false);
  });

  it.each([
    ['full', true, true],
    ['null-primary', true, false],
    ['absent', false, false],
  ] as const)('has tags: %s', (tags, hasTags, hasPrimary) => {
    const model = first(one({ dialect: { tags }, activities: [stravaActivity({ tags: [1] })] }));
    expect(model.tags?.['1'] === true).toBe(hasTags);
    expect(model.selected_tag_type === 1).toBe(hasPrimary);
  });

  it('writes an id of nineteen digits as a bare number', () => {
    const text = ask(one({ activities: [stravaActivity({ id: '9223372036854775807' })] }), LIST).body;
    expect(text).toContain('"id":9223372036854775807,"id_str":"9223372036854775807"');
  });

  it('pages, filters, sorts, and is empty past its end', () => {
    const state = trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120);
    const list = (query: string) => JSON.parse(ask(state, `/athlete/training_activities?${query}`).body);
    expect(list('page=1').models).toHaveLength(20);
    expect(list('page=9')).toMatchObject({ models: [], page: 9, perPage: 20 });
    expect(list('tags=1').models.map((model: { name: string }) => model.name)).toEqual(['Canal Half Marathon']);
    const far = list('order=distance').models.map((model: { distance_raw: number }) => model.distance_raw);
    expect(far).toEqual([...far].sort((a, b) => b - a));
    expect(list('page=1').total).toBe(state.activities.filter(({ athlete }) => athlete === VIEWER.id).length);
  });

  it('is the page without the header of a request', () => {
    const reply = ask(one(), LIST, { accept: 'application/json' });
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.body).toContain('search-results');
  });
});

describe('refusals', () => {
  it.each([
    ['signed-out', 401, ''],
    ['too-many', 429, '<pre>Too Many Requests</pre>'],
    ['challenge', 200, '<!doctype html>'],
  ] as const)('%s answers data with %i', (refusal, status, start) => {
    for (const path of [LIST, '/dashboard/feed?feed_type=following']) {
      const reply = ask(one({ refusal }), path);
      expect(reply.status).toBe(status);
      expect(reply.body.startsWith(start)).toBe(true);
      expect(reply.headers['content-type']).not.toContain('json');
    }
    expect(ask(one({ refusal }), '/athlete/training').body).toContain('search-results');
  });

  it('can wait until the same is asked again', () => {
    const replica = createStravaReplica(one({ refusal: 'too-many', refusesFrom: 2 }));
    const url = new URL(LIST, 'https://www.strava.com');
    const headers = { 'x-requested-with': 'XMLHttpRequest' };
    const status = () => replica.handle({ url, method: 'GET', headers, body: '' })?.status;
    expect([status(), status()]).toEqual([200, 429]);
  });

  it('redirects to the login page who is signed out, but says so in JSON where asked who it is', () => {
    const state = one({ viewer: null });
    expect(ask(state, '/dashboard').headers.location).toBe('/login');
    expect(JSON.parse(ask(state, '/frontend/athletes/current').body).currentAthlete).toBeNull();
  });
});

describe('the feed as JSON', () => {
  const state = trainingBlock(Date.parse('2026-09-15T22:00:00Z'), 120);
  const feed = (query: string) => JSON.parse(ask(state, `/dashboard/feed?${query}`).body);

  it('says of each entry whose it is', () => {
    const { entries, pagination } = feed('feed_type=following');
    expect(pagination.hasMore).toBe(true);
    const kinds = entries.map((entry: { entity: string }) => entry.entity);
    expect(kinds).toEqual(expect.arrayContaining(['Activity', 'GroupActivity', 'Post', 'Challenge']));
    for (const { entity, activity, viewingAthlete } of entries) {
      expect(viewingAthlete.id).toBe(VIEWER.id);
      if (entity !== 'Activity') continue;
      expect(activity.ownedByCurrentAthlete).toBe(activity.athlete.athleteId === VIEWER.id);
    }
  });

  it('goes on below the last entry, and ends', () => {
    let before = '';
    let count = 0;
    for (let part = 0; part < 20; part++) {
      const { entries, pagination } = feed(`feed_type=following${before}`);
      count += entries.length;
      before = `&before=${entries.at(-1).cursorData.updated_at}`;
      if (!pagination.hasMore) break;
    }
    expect(count).toBe(state.feed?.length);
  });

  it('can be hers alone', () => {
    const { entries } = feed('feed_type=my_activity');
    expect(
      entries.every((entry: { activity: { ownedByCurrentAthlete: boolean } }) => entry.activity.ownedByCurrentAthlete),
    ).toBe(true);
  });
});

describe('the replica', () => {
  it('keeps a changed title, and remembers what was asked', () => {
    const replica = createStravaReplica(one());
    const send = (method: string, path: string, body = '') =>
      replica.handle({
        url: new URL(path, 'https://www.strava.com'),
        method,
        headers: { 'x-requested-with': 'XMLHttpRequest' },
        body,
      });
    send('PUT', '/athlete/training_activities/19000000001', '{"name":"Tempo"}');
    expect(send('GET', LIST)?.body).toContain('"name":"Tempo"');
    expect(replica.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /athlete/training_activities/19000000001',
      `GET ${LIST}`,
    ]);
    expect(replica.handle({ url: new URL('https://other.example/'), method: 'GET', headers: {}, body: '' })).toBeNull();
  });

  it('bundles its page script', () => {
    const script = ask(one(), '/replica/strava-page.js').body;
    expect(script).toContain('__strava');
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
  });

  it('lets no title out of a script', () => {
    const name = '</script><script>pwned=1</script>';
    const state = one({ activities: [stravaActivity({ name })] });
    for (const path of ['/activities/19000000001', '/athlete/calendar', '/dashboard', '/athletes/12345678']) {
      expect(ask(state, path).body).not.toContain('<script>pwned');
    }
  });
});
