import { drawRows, type Envelope } from '../draw.ts';
import type { PageState } from '../page-state.ts';
import { editCell, idOf } from '../render/training-row.ts';
import { toDom } from '../tree.ts';
import type { TrainingModel } from '../wire/training-model.ts';
import type { StravaControl } from './control.ts';
import { fetchJson } from './fetch-json.ts';

/** The list: paging, sorting and Save draw the rows anew without navigation; quick edit makes a form of one. */
export function openTraining(state: PageState): StravaControl {
  const session = crypto.randomUUID();
  let page = 1;
  let order = '';
  let shown: Envelope | undefined;
  const draw = (): void => {
    if (shown) drawRows(document, shown, state);
  };
  const load = async (): Promise<void> => {
    const own = new URLSearchParams(location.search);
    const asked = ['keywords', 'sport_type', 'tags', 'commute', 'private_activities', 'trainer', 'gear'];
    const query = new URLSearchParams(asked.map((name) => [name, own.get(name) ?? '']));
    query.set('search_session_id', session);
    query.set('new_activity_only', 'false');
    query.set('order', order);
    query.set('page', String(page));
    shown = await fetchJson<Envelope>(`/athlete/training_activities?${query}`).catch(() => undefined);
    draw();
  };
  const modelOf = (row: Element): TrainingModel | undefined => {
    const at = [...(row.parentElement?.querySelectorAll('.training-activity-row') ?? [])].indexOf(row);
    return shown?.models[at];
  };
  const pressed = (target: Element): void => {
    const row = target.closest('.training-activity-row');
    if (target.closest('.next_page, .previous_page')) {
      page += target.closest('.next_page') ? 1 : -1;
      void load();
    } else if (target.closest('[data-replica-order]')) {
      order = target.closest<HTMLElement>('[data-replica-order]')?.dataset.replicaOrder ?? '';
      page = 1;
      void load();
    } else if (row && target.closest('.quick-edit')) {
      const model = modelOf(row);
      if (model) row.replaceChildren(toDom(document, editCell(model, state)));
    } else if (target.closest('.cancel')) draw();
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed(target);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const model = modelOf(form.closest('.training-activity-row') ?? form);
    const name = form.querySelector('input')?.value ?? '';
    if (!model) return;
    const body = JSON.stringify({ name });
    void fetch(`/athlete/training_activities/${idOf(model)}`, {
      method: 'PUT',
      body,
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    }).then(load);
  });
  void load();
  return { rerender: draw };
}
