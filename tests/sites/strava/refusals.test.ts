// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createStrava } from '../../../src/sites/strava/strava.ts';
import { trainingBlock } from '../../replicas/strava/scenario/training-block.ts';
import { askAgain, type Shown, showPage } from './show-page.ts';
import { turnTo } from './turn-list.ts';

const MIDNIGHT = Date.parse('2026-09-15T22:00:00Z');
const read = ({ site, url }: Shown, still = true) => site.read(url, document, still);
const problemsOf = (shown: Shown) => read(shown)?.problems.map(({ code, where }) => `${code} ${where}`);

describe('pages that show nothing', () => {
  it.each(['/athlete/training', '/dashboard', '/login', '/activities/19000000001'])(
    'should be signed out: %s',
    (path) => {
      const shown = showPage(trainingBlock(MIDNIGHT, 120, { viewer: null }), path);
      expect(shown.site.page(shown.url, document).kind).toBe('calendar');
      expect(shown.site.account(shown.url, document)).toBe('provisional:strava');
      expect(read(shown)).toMatchObject({ account: 'provisional:strava', events: [], seen: [] });
      expect(problemsOf(shown)).toEqual(['unknown-layout signed-out']);
      expect(shown.site.places(document)).toBeNull();
    },
  );

  it.each(['/athlete/training', '/dashboard', '/athletes/12345678'])('should be a challenge: %s', (path) => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120, { refusal: 'challenge-page' }), path);
    expect(read(shown, false)).toBeNull();
    expect(problemsOf(shown)).toEqual(['unknown-layout challenge']);
  });

  it('should be a page we do not know where nobody says whose it is', () => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120), '/athlete/training');
    document.querySelector('header')?.replaceChildren(document.createElement('nav'));
    expect(read(shown, false)).toBeNull();
    expect(read(shown)).toMatchObject({ account: 'provisional:strava', events: [] });
    expect(problemsOf(shown)).toEqual(['unknown-layout layout']);
  });
});

describe('a request that is refused', () => {
  it.each(['signed-out', 'too-many', 'no-json'] as const)('should be said at once, and be the last: %s', (refused) => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120), '/athlete/training');
    const want = shown.site.wants?.(shown.url, document, shown.asked);
    expect(want).toBeTruthy();
    shown.site.take?.(want?.address ?? '', { refused });
    expect(problemsOf(shown)).toEqual([`unknown-layout ${refused}`]);
    expect(read(shown, false)).toMatchObject({ account: '12345678', events: [], seen: [] });
    turnTo(shown, { page: '2' });
    expect(askAgain(shown)).toEqual([]);
  });

  it.each(['/athlete/training', '/dashboard'])(
    'should be said where the page itself got none, and drew nothing: %s',
    (path) => {
      const dialect = { feedData: 'request' } as const;
      const shown = showPage(trainingBlock(MIDNIGHT, 120, { refusal: 'too-many', dialect }), path);
      expect(read(shown, false)?.problems ?? []).toEqual([]);
      expect(askAgain(shown)).toEqual(shown.asked);
      expect(problemsOf(shown)).toEqual(['unknown-layout no-json']);
      expect(askAgain(shown)).toEqual([]);
    },
  );

  it('should be none where there is nothing to show', () => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120, { activities: [], feed: [] }), '/athlete/training');
    expect(askAgain(shown)).toEqual(shown.asked);
    expect(read(shown)).toMatchObject({ events: [], problems: [] });
  });

  it('should be JSON of another kind', () => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120), '/athlete/training');
    shown.site.take?.(shown.asked[0] ?? '', { body: { error: 'no' } });
    expect(problemsOf(shown)).toEqual(['unknown-layout no-json']);
  });

  it('should not stop the next page where only the network failed', () => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120), '/athlete/training');
    shown.site.take?.(shown.asked[0] ?? '', { refused: 'failed' });
    expect(problemsOf(shown)).toEqual(['unknown-layout failed']);
    const second = turnTo(shown, { page: '2' });
    expect(askAgain(shown)).toEqual([second]);
    expect(problemsOf(shown)).toEqual([]);
  });

  it('should keep what the feed itself brought', () => {
    const shown = showPage(trainingBlock(MIDNIGHT, 120), '/dashboard');
    shown.site.take?.('https://www.strava.com/dashboard/feed?before=1', { refused: 'too-many' });
    expect(read(shown, false)?.events.length).toBeGreaterThan(3);
    expect(problemsOf(shown)).toEqual([]);
  });
});

describe('pages with nothing to do', () => {
  it.each(['/athletes/12345678/training/log', '/athletes/23456789/training/log', '/clubs/1', '/activities/1/edit'])(
    'should be left alone: %s',
    (path) => {
      const shown = showPage(trainingBlock(MIDNIGHT, 120), path);
      expect(shown.site.page(shown.url, document).kind).toBe('none');
      expect(read(shown)).toBeNull();
      expect(shown.site.places(document)).toBeNull();
      expect(shown.site.wants?.(shown.url, document, ['https://www.strava.com/dashboard/feed'])).toBeNull();
    },
  );
});

describe('whose page it is', () => {
  const show = (html: string) => {
    const made = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...[...made.body.children].map((node) => document.importNode(node, true)));
  };
  const log = (id: string) => `<a href="/athletes/${id}/training/log">x</a>`;
  const frame = (html: string) => `<div id="global-header">${html}</div>`;
  const SIGN_IN = '<a href="https://www.strava.com/login">x</a>';
  const face = (id: string) => `<a href="/athletes/${id}"><img data-testid="avatar-wrapper"></a>`;

  it.each([
    ['the link to her log', `<header>${log('12')}</header>`, '/athletes/34', '12'],
    ['an absolute link', `<header>${log('12').replace('"/', '"https://www.strava.com/')}</header>`, '/dashboard', '12'],
    ['the log before a face', `<header>${log('12')}${face('34')}</header>`, '/dashboard', '12'],
    ['her face in the header', `<header>${face('12')}</header>`, '/dashboard', '12'],
    ['two faces', `<header>${face('12')}${face('34')}</header>`, '/dashboard', null],
    ['two logs in the header', `<header>${log('12')}${log('34')}</header>`, '/dashboard', null],
    ["her header above another's log", `<header>${log('12')}</header><main>${log('34')}</main>`, '/athletes/34', '12'],
    ["another's log alone", `<header></header><main>${log('34')}</main>`, '/athletes/34', null],
    ["another's heading", `<section id="heading"><header>${log('34')}</header></section>`, '/activities/1', null],
    ['a lost header on her own list', `<div>${log('12')}</div>`, '/athlete/training', '12'],
    ['a page-level header with a face, on an activity', `<header>${face('99')}</header>`, '/activities/77', null],
    ['a page-level header with a face, on a profile', `<header>${face('99')}</header>`, '/athletes/99', null],
    ['a face above a calendar', `<header>${face('99')}</header>`, '/athletes/99/calendar/2026', null],
    ['a face even in the frame, on a profile', `${frame(face('99'))}`, '/athletes/99', null],
    ["the frame before a page's header", `${frame('')}<header>${log('99')}</header>`, '/athletes/99', null],
    ['the first header alone', `<header>x</header><header>${log('99')}</header>`, '/athletes/99', null],
    ['the frame after another header', `<header>${log('99')}</header>${frame(log('12'))}`, '/activities/77', '12'],
    ['a log where one signs in', `<header>${log('99')}</header>${SIGN_IN}`, '/athletes/99', null],
    ['a face where one signs in', `<header>${face('99')}</header>${SIGN_IN}`, '/dashboard', null],
    ['a log beside where one signs in', `<div>${log('99')}</div>${SIGN_IN}`, '/athlete/training', null],
    ['a frame in which one signs in', frame(`${log('99')}${SIGN_IN}`), '/activities/77', null],
    ['her frame, whatever a comment links to', `${frame(log('12'))}<p>${SIGN_IN}</p>`, '/activities/77', '12'],
    ['a face in a card', `<main>${face('34')}</main>`, '/dashboard', null],
    ['nothing', '<header></header>', '/dashboard', null],
  ])('should be told by %s', (_what, html, path, id) => {
    show(html);
    const account = createStrava().account(new URL(path, 'https://www.strava.com'), document);
    expect(account).toBe(id ?? 'provisional:strava');
  });

  it("should be nobody's where nobody is signed in, though the heading shows whose activity it is", () => {
    show(`<header>${face('99')}</header><section id="heading"><a class="minimal" href="/athletes/99">x</a>
      <h1>Secret</h1><time datetime="2026-11-20T07:00:00Z"></time></section>`);
    const url = new URL('https://www.strava.com/activities/77');
    const site = createStrava();
    expect(site.read(url, document, true)).toMatchObject({ account: 'provisional:strava', events: [] });
    expect(site.places(document)).toBeNull();
  });
});
