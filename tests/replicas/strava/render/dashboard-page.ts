import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { type Branch, el, type Tree } from '../tree.ts';
import { feedAnswer } from '../wire/feed.ts';
import { jsonText, scriptJson } from '../wire/json-text.ts';
import { hashed } from './class-names.ts';
import { framed } from './frame.ts';

/** The container of the feed: `feature-feed` since 2025-04, `feed-ui` before (section 4). */
export function feedContainer(state: Pick<StravaState, 'generation' | 'dialect'>): Tree {
  const name = state.generation === '2024' ? 'feed-ui' : 'feature-feed';
  return el('div', { class: `${hashed('feed', state)} ${name}` });
}

/** The dashboard as the server sends it: no card yet; the first entries in one of three places. */
export function dashboardPage(state: StravaState): Tree {
  const words = PAGE_WORDS[state.locale];
  const source = state.dialect.feedData ?? 'next-data';
  const first = feedAnswer(state, new URLSearchParams());
  const props: Branch =
    source === 'props'
      ? el('div', {
          'data-react-class': 'Microfrontend',
          'data-react-props': jsonText({ appContext: { page: 'dashboard', preFetchedEntries: entriesOf(first) } }),
        })
      : undefined;
  const data: Branch =
    source === 'next-data'
      ? el(
          'script',
          { id: '__NEXT_DATA__', type: 'application/json' },
          scriptJson({ props: { pageProps: { feedProps: { feedType: 'following', ...first } } }, page: '/dashboard' }),
        )
      : undefined;
  // The container comes a moment later, as in the app itself.
  const main = el('main', { class: hashed('main', state) });
  return framed(state, { title: `${words.dashboard} | Strava`, part: 'dashboard', main: [main, props, data] });
}

const entriesOf = (answer: object): unknown => (answer as { entries: unknown }).entries;
