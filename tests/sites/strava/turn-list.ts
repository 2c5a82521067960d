import { drawRows, type Envelope } from '../../replicas/strava/draw.ts';
import { editCell } from '../../replicas/strava/render/training-row.ts';
import { answerText } from '../../replicas/strava/static.ts';
import { toDom } from '../../replicas/strava/tree.ts';
import { absolute, type Shown } from './show-page.ts';

/** The page asks for other rows and draws them: another page, another order, a filter. Returns the address. */
export function turnTo(shown: Shown, query: Record<string, string>): string {
  const all = { keywords: '', sport_type: '', tags: '', commute: '', search_session_id: 'a1', order: '', page: '1' };
  const path = `/athlete/training_activities?${new URLSearchParams({ ...all, new_activity_only: 'false', ...query })}`;
  drawRows(document, JSON.parse(answerText(path, shown.state)) as Envelope, shown.state);
  shown.asked.push(absolute(path));
  return absolute(path);
}

/** Quick edit makes a form of the row of an activity. */
export function editRow({ state }: Shown, id: string): void {
  const row = document.querySelector(`a[href$="/${id}"]`)?.closest('tr');
  const { models } = JSON.parse(answerText('/athlete/training_activities?page=1', state)) as Envelope;
  const model = models.find((one) => one.id_str === id);
  if (row && model) row.replaceChildren(toDom(document, editCell(model, state)));
}

/** Which activity's row each mark would stand in, in the page's order: `[id of the mark, id of the row]`. */
export function marksByRow({ site, url, state }: Shown): [string, string][] {
  site.page(url, document);
  const places = site.places(document);
  return state.activities.flatMap(({ id }) => {
    const [anchor] = places?.onEvent(id) ?? [];
    const link = anchor?.chip?.querySelector('a[href*="/activities/"]');
    return anchor ? [[id, link?.getAttribute('href')?.split('/').at(-1) ?? ''] as [string, string]] : [];
  });
}
