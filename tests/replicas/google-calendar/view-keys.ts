import type { ReplicaState, ReplicaView } from './model.ts';

/** Values of body[data-viewkey] (section 8.1). */
const VIEW_KEYS: Record<ReplicaView, string> = {
  day: 'DAY',
  week: 'WEEK',
  customday: 'CUSTOM_DAYS',
  month: 'MONTH',
  agenda: 'AGENDA',
  year: 'YEAR',
};

const VIEW_NAMES: Record<ReplicaView, string> = {
  day: 'Day',
  week: 'Week',
  customday: 'days',
  month: 'Month',
  agenda: 'Schedule',
  year: 'Year',
};

export function viewKey(view: ReplicaView): string {
  return VIEW_KEYS[view];
}

export function viewName(state: Pick<ReplicaState, 'view' | 'days'>): string {
  return state.view === 'customday' ? `${state.days ?? 4} days` : VIEW_NAMES[state.view];
}
