import { localStart } from '../local-clock.ts';
import { distanceFigure } from '../locale/figures.ts';
import type { ReplicaActivity, StravaState } from '../model.ts';
import { bare } from './json-text.ts';

/** English in the address whatever the page's language is (section 6). */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An athlete's activities of a year on the clock of the place, earliest first. */
export function ofYear(state: StravaState, athlete: string, year: number): ReplicaActivity[] {
  return state.activities
    .filter((activity) => activity.athlete === athlete && localStart(activity).year === year)
    .sort((a, b) => a.start - b.start);
}

/** What the inline script of the training calendar holds: a year of ids, names and types, no times, no effort. */
export function calendarYear(state: StravaState, athlete: string, year: number): object {
  const all = ofYear(state, athlete, year);
  const months = MONTHS.map((name, at) => {
    const days: Record<string, { distance: string; activities: object[] }> = {};
    for (const activity of all.filter((one) => localStart(one).month === at + 1)) {
      const { day } = localStart(activity);
      const entry = days[day] ?? { distance: distanceFigure(activity, state, 1).number, activities: [] };
      entry.activities.push({ id: bare(activity.id), name: activity.name, type: activity.sport });
      days[day] = entry;
    }
    return [name, { calendar: { month: at + 1, year }, days: { values_by_day: days } }];
  });
  return { months: Object.fromEntries(months) };
}

/** The month that a hash names; that of today where it names none. */
export function monthNamed(name: string, today: string): string {
  return MONTHS.includes(name) ? name : (MONTHS[Number(today.slice(5, 7)) - 1] ?? 'Jan');
}
