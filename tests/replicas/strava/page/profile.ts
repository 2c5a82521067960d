import { hydrate } from '../draw.ts';
import type { PageState } from '../page-state.ts';
import type { StravaControl } from './control.ts';
import { fetchJson } from './fetch-json.ts';

/** Another month comes by hash: new props first, links after (section 6). The address it asks is a guess. */
export function openProfile(state: PageState): StravaControl {
  const soon = (): void => {
    setTimeout(() => hydrate(document, state), state.latency.fillMs);
  };
  const change = async (): Promise<void> => {
    const interval = new URLSearchParams(location.hash.replace(/^#interval\?/, '')).get('interval');
    if (!interval) return;
    const address = `${location.pathname}/interval?interval=${interval}&interval_type=month`;
    const { title, rides } = await fetchJson<{ title: string; rides: string }>(address);
    const heading = document.getElementById('interval-value');
    if (heading) heading.textContent = title;
    const made = new DOMParser().parseFromString(rides, 'text/html').getElementById('interval-rides');
    if (made) document.getElementById('interval-rides')?.replaceWith(made);
    soon();
  };
  addEventListener('hashchange', () => void change());
  soon();
  return { rerender: () => hydrate(document, state) };
}
