import { type UiWord, uiWord } from './labels/ui-words.ts';
import type { ReplicaState, ReplicaView } from './model.ts';

/** Values of body[data-viewkey] (section 8.1); AGENDA and SEARCH are guesses. */
const VIEW_KEYS: Record<ReplicaView, string> = {
  day: 'DAY',
  week: 'WEEK',
  customday: 'CUSTOM_DAYS',
  customweek: 'CUSTOM_WEEKS',
  month: 'MONTH',
  agenda: 'AGENDA',
  search: 'SEARCH',
  year: 'YEAR',
};

const VIEW_WORDS: Record<ReplicaView, UiWord> = {
  day: 'day',
  week: 'week',
  customday: 'days',
  customweek: 'weeks',
  month: 'month',
  agenda: 'agenda',
  search: 'search',
  year: 'year',
};

export function viewKey(view: ReplicaView): string {
  return VIEW_KEYS[view];
}

export function viewName(state: Pick<ReplicaState, 'view' | 'days' | 'weeks' | 'locale' | 'dialect'>): string {
  const n = state.view === 'customweek' ? (state.weeks ?? 2) : (state.days ?? 4);
  return uiWord(VIEW_WORDS[state.view], state, { n });
}
