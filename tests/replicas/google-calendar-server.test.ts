import { get } from 'node:https';
import { describe, expect, it } from 'vitest';
import { replicaState } from './google-calendar/default-state.ts';
import { listen } from './google-calendar/listen.ts';
import type { ReplicaEvent } from './google-calendar/model.ts';
import { sampleWeek } from './google-calendar/scenario/sample-week.ts';
import { createReplica } from './google-calendar/serve.ts';
import { draftFromUrl } from './google-calendar/template-url.ts';

const at = (path: string): URL => new URL(path, 'https://calendar.google.com');

const massage: ReplicaEvent = {
  id: 'm1',
  calendar: 'runner@example.com',
  title: 'Massage',
  start: { date: '2026-09-17', minute: 1020 },
  end: { date: '2026-09-17', minute: 1080 },
};

describe('the replica as a server', () => {
  it('embeds the state of the URL, safely, under a Trusted Types policy', () => {
    const replica = createReplica(sampleWeek('2026-09-14'));
    const reply = replica.handle(at('/calendar/u/0/r/month/2026/10/1'), 'GET', '');
    expect(reply?.status).toBe(200);
    expect(reply?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(reply?.body).not.toContain('<img');
    const json = /id="replica-state"[^>]*>(.*)<\/script>/.exec(reply?.body ?? '')?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ view: 'month', date: '2026-10-01' });
  });

  it('redirects short and template URLs', () => {
    const replica = createReplica(replicaState({ account: { email: 'runner@example.com', name: 'Robin', index: 1 } }));
    const to = (path: string): string | undefined => replica.handle(at(path), 'GET', '')?.headers.location;
    expect(to('/calendar/r/week')).toBe('/calendar/u/1/r/week');
    expect(to('/calendar/render?action=TEMPLATE&text=Run%20%26%20rest')).toBe(
      '/calendar/u/1/r/eventedit?text=Run+%26+rest',
    );
    expect(replica.handle(at('/calendar/u/5/r'), 'GET', '')?.status).toBe(404);
    expect(replica.handle(new URL('https://other.example/'), 'GET', '')).toBeNull();
  });

  it('keeps saved events, and refuses when told to', () => {
    const replica = createReplica(replicaState());
    expect(replica.handle(at('/replica/save'), 'POST', JSON.stringify(massage))?.status).toBe(200);
    expect(replica.saved).toEqual([massage]);
    expect(replica.handle(at('/calendar/u/0/r'), 'GET', '')?.body).toContain('"title":"Massage"');
    replica.state.failSave = true;
    expect(replica.handle(at('/replica/save'), 'POST', JSON.stringify(massage))?.status).toBe(503);
    expect(replica.saved).toHaveLength(1);
  });

  it('bundles its page script', () => {
    const script = createReplica(replicaState()).handle(at('/replica/page.js'), 'GET', '');
    expect(script?.body).toContain('__replica');
    // nothing in the page may need a policy of its own
    expect(script?.body).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
  });

  it('answers over https with a certificate of its own', async () => {
    const replica = createReplica(replicaState());
    const server = await listen(replica);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const options = { port: server.port, host: '127.0.0.1', path: '/calendar/u/0/r', rejectUnauthorized: false };
      get({ ...options, headers: { host: 'calendar.google.com' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    await server.close();
    expect(status).toBe(200);
  });
});

describe('template URLs', () => {
  const state = replicaState();
  const draft = (query: string) => draftFromUrl(new URLSearchParams(query), state);

  it('reads UTC, wall and foreign times', () => {
    const wanted = { start: { date: '2026-09-17', minute: 1020 }, end: { date: '2026-09-17', minute: 1080 } };
    expect(draft('dates=20260917T150000Z/20260917T160000Z')).toMatchObject(wanted);
    expect(draft('dates=20260917T170000/20260917T180000')).toMatchObject(wanted);
    expect(draft('dates=20260917T110000/20260917T120000&ctz=America/New_York')).toMatchObject(wanted);
  });

  it('reads all-day dates with an exclusive end, and the other fields', () => {
    expect(draft('dates=20260917/20260919&text=A%2BB&location=X,%20Y&details=d&add=a@x.example')).toMatchObject({
      allDay: true,
      start: { date: '2026-09-17', minute: 0 },
      end: { date: '2026-09-19', minute: 0 },
      title: 'A+B',
      location: 'X, Y',
      details: 'd',
      guests: ['a@x.example'],
    });
  });
});
