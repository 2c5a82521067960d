import type { RecoveryDays } from '../../platform/marks.ts';

/** Names that fit under the picture without touching: beside each other in a card, and on a page that may be narrow. */
const MOST = { card: 6, page: 8 };
/** A name this close to the end would be cut. */
const LAST_SHARE = { card: 0.9, page: 0.94 };

/**
 * The days that are named under the timeline: every one, every second, … so that names never touch.
 * //=> fourteen days in a card are every third of them
 */
export function tickNames(ticks: RecoveryDays['ticks'], spanHours: number, wide: boolean): RecoveryDays['ticks'] {
  const place = wide ? 'page' : 'card';
  const every = Math.max(1, Math.ceil(ticks.length / MOST[place]));
  return ticks.filter(({ hour }, i) => i % every === 0 && hour <= spanHours * LAST_SHARE[place]);
}
