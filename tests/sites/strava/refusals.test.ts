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
      expect(shown.site.page(shown.url, document).kind).toBe('other');
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
    ['a face in a card', `<main>${face('34')}</main>`, '/dashboard', null],
    ['nothing', '<header></header>', '/dashboard', null],
  ])('should be told by %s', (_what, html, path, id) => {
    show(html);
    const account = createStrava().account(new URL(path, 'https://www.strava.com'), document);
    expect(account).toBe(id ?? 'provisional:strava');
  });
});
