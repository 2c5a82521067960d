import type { Interval, Need } from '../model.ts';
import { HEALTH } from '../rules/health-table.ts';
import { DAY, MINUTE } from '../time.ts';
import { judgeAt } from './judge-at.ts';
import { openSpans } from './open-spans.ts';
import { GRID } from './option-spans.ts';
import { flagsAt, type Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import type { Provider } from './providers.ts';

/** Rolling happens at home. */
const HOME: Provider = {
  id: null,
  travelMin: 0,
  price: null,
  hours: null,
  kinds: ['self'],
  favourite: false,
  isNew: false,
};

/** What she said of her body a few days ago may be over by a later hour. */
const MOST_TRIES = 20;

/** An hour for rolling where no visit fits: near the due day, or the day before or after the race. Null where health speaks against it. */
export function rollingHour(planning: Planning, need: Need): Interval | null {
  const minutes = visitMinutes('self', planning.input.settings);
  const open = openSpans(planning, HOME, minutes, need.window, { unseen: true, nearVisits: true });
  const wished = wishedTime(need);
  const starts = open.flatMap(({ from, to }) => {
    const [first, last] = [Math.ceil(from / GRID) * GRID, Math.floor((to - 1) / GRID) * GRID];
    return first > last ? [] : [Math.min(Math.max(Math.round(wished / GRID) * GRID, first), last)];
  });
  starts.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b);
  for (const start of starts.slice(0, MOST_TRIES)) {
    const span = { from: start, to: start + minutes * MINUTE };
    // "Not assessed" is no suggestion (rules.md section 10).
    const isOpenQuestion = [...flagsAt(planning, start)].some((flag) => HEALTH[flag]?.X === null);
    if (!isOpenQuestion && judgeAt(planning, 'self', span).severity !== 'conflict') return span;
  }
  return null;
}

function wishedTime({ type, effort, due, window }: Need): number {
  if (effort) return type === 'pre' ? effort.start - DAY : effort.end + DAY;
  return due ?? window.from;
}
