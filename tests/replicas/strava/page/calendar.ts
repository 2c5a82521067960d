import { drawMonth } from '../draw.ts';
import type { PageState } from '../page-state.ts';
import type { WireYear } from '../render/calendar-page.ts';
import { monthNamed } from '../wire/calendar-year.ts';
import type { StravaControl } from './control.ts';

/** The month is in the hash; a year is a load of its own. */
export function openCalendar(state: PageState): StravaControl {
  const { trainingCalendar } = window as unknown as { trainingCalendar: WireYear };
  const show = (): void => {
    const name = location.hash.slice(1);
    drawMonth(document, trainingCalendar, monthNamed(name, state.today), state);
  };
  show();
  addEventListener('hashchange', show);
  return { rerender: show };
}
