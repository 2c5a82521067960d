import { PAGE_WORDS } from '../locale/words.ts';
import type { StravaState } from '../model.ts';
import { el, type Tree } from '../tree.ts';
import type { TrainingModel } from '../wire/training-model.ts';

export type RowState = Pick<StravaState, 'locale' | 'dialect'>;

export const idOf = (model: TrainingModel): string => model.id_str ?? String(model.id);

/** One row (section 3.1): the link is absolute, the date has no time of day, nothing tells a race. */
export function trainingRow(model: TrainingModel, state: RowState): Tree {
  const named = state.dialect.fieldNames === true;
  const field = (name: string): string | undefined => (named ? name : undefined);
  const href = `https://www.strava.com/activities/${idOf(model)}`;
  const suffer =
    state.dialect.sufferColumn === true
      ? el('td', { class: 'view-col col-suffer-score' }, model.suffer_score === null ? '' : String(model.suffer_score))
      : undefined;
  return el(
    'tr',
    { class: 'training-activity-row' },
    el('td', { class: 'view-col col-type', 'data-field-name': field('sport_type') }, model.activity_type_display_name),
    el('td', { class: 'view-col col-date' }, model.start_date),
    el('td', { class: 'view-col col-title' }, el('a', { href, 'data-field-name': field('name') }, model.name)),
    el('td', { class: 'view-col col-time', 'data-field-name': field('time') }, model.moving_time),
    el(
      'td',
      { class: 'view-col col-dist' },
      `${model.distance} `,
      el('abbr', { class: 'unit', title: model.long_unit }, model.short_unit),
    ),
    el(
      'td',
      { class: 'view-col col-elev' },
      `${model.elevation_gain} `,
      el('abbr', { class: 'unit', title: model.elevation_unit_long }, model.elevation_unit),
    ),
    suffer,
    el(
      'td',
      { class: 'view-col col-actions' },
      el('button', { type: 'button', class: 'btn btn-unstyled quick-edit' }, PAGE_WORDS[state.locale].edit),
    ),
  );
}

/** What quick edit makes of a row: the same `tr` with one cell, a form. */
export function editCell(model: TrainingModel, state: RowState): Tree {
  const words = PAGE_WORDS[state.locale];
  return el(
    'td',
    { class: 'edit-col', colspan: 9 },
    el(
      'form',
      { class: 'r-edit' },
      el('input', { type: 'text', name: 'name', value: model.name }),
      el('button', { type: 'submit', class: 'save' }, words.save),
      el('button', { type: 'button', class: 'cancel' }, words.cancel),
    ),
  );
}
