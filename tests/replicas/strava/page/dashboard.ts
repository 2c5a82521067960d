import { drawCards, drawContainer } from '../draw.ts';
import type { PageState } from '../page-state.ts';
import type { WireEntry } from '../render/feed-card.ts';
import type { StravaControl } from './control.ts';
import { fetchJson } from './fetch-json.ts';

interface FeedAnswer {
  entries: WireEntry[];
  pagination: { hasMore: boolean };
}

/** The first entries from where the server put them; else the page has to ask. */
function embedded(): FeedAnswer | undefined {
  const next = document.getElementById('__NEXT_DATA__')?.textContent;
  if (next) return (JSON.parse(next) as { props: { pageProps: { feedProps: FeedAnswer } } }).props.pageProps.feedProps;
  const props = document.querySelector('[data-react-props]')?.getAttribute('data-react-props');
  if (!props) return undefined;
  const { appContext } = JSON.parse(props) as { appContext: { preFetchedEntries: WireEntry[] } };
  return { entries: appContext.preFetchedEntries, pagination: { hasMore: true } };
}

/** The feed: no container, then empty cards, then filled ones, and more of them on scrolling (section 9). */
export function openDashboard(state: PageState): StravaControl {
  let container: Element | undefined;
  let entries: WireEntry[] = [];
  let hasMore = true;
  let isAsking = false;
  const fillSoon = (fills: (() => void)[]): void => {
    fills.forEach((fill, at) => {
      setTimeout(fill, state.latency.fillMs + at * 5);
    });
  };
  const add = ({ entries: more, pagination }: FeedAnswer): void => {
    entries = [...entries, ...more];
    hasMore = pagination.hasMore && more.length > 0;
    if (container) fillSoon(drawCards(document, container, more, state));
  };
  const ask = async (): Promise<void> => {
    if (isAsking || !hasMore) return;
    isAsking = true;
    const last = entries.at(-1)?.cursorData.updated_at;
    const query = new URLSearchParams({
      feed_type: 'following',
      ...(last === undefined ? {} : { before: String(last) }),
    });
    try {
      add(await fetchJson<FeedAnswer>(`/dashboard/feed?${query}`));
    } catch {
      hasMore = false;
    }
    isAsking = false;
  };
  setTimeout(() => {
    container = drawContainer(document, state);
    const first = embedded();
    if (first) add(first);
    else void ask();
  }, state.latency.fillMs);
  addEventListener('scroll', () => {
    if (scrollY + innerHeight > document.documentElement.scrollHeight - 400) void ask();
  });
  return {
    rerender() {
      container?.replaceChildren();
      if (container) fillSoon(drawCards(document, container, entries, state));
    },
  };
}
