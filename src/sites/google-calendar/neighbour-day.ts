import type { LocalDate } from '../../core/model.ts';

const DAY_MS = 86_400_000;

/**
 * The date some days on. core/time would do, but it brings 5 kB of time-zone code into every page, and a page does no zone arithmetic.
 * //=> dayAfter('2028-02-28') is '2028-02-29'
 */
export function dayAfter(date: LocalDate, days = 1): LocalDate {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}
