import type { LocalDate } from '../../core/model.ts';

/** The date after. core/time would do, but brings 5 kB of time zones into the page. //=> dayAfter('2028-02-28') is '2028-02-29' */
export function dayAfter(date: LocalDate): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
