import type { LocalDate } from '../core/model.ts';
import type { Mark } from '../platform/marks.ts';

/** As much as a tooltip shows without being cut. */
const MAX_NAMES = 8;
const MAX_LENGTH = 400;

const CONFLICT_WEIGHT: Record<string, number> = { conflict: 0, caution: 1, info: 6 };

/** Names the one dot of a date. */
export function dayKey(date: LocalDate): string {
  return `day ${date}`;
}

/** The date a mark stands at: of a slot, that of the hour its card shows. */
export function shownDate(mark: Mark, choice: number): LocalDate {
  if (mark.role !== 'slot') return mark.date;
  return (mark.choices[choice] ?? mark.choices[0])?.date ?? '';
}

/** The most important first: a conflict, a caution, a slot, efforts by their load, then what is only said. */
export function byWeight(a: Mark, b: Mark): number {
  return weight(a) - weight(b);
}

function weight(mark: Mark): number {
  if (mark.role === 'slot') return 2;
  if (mark.role === 'effort') return 8 - Number(mark.load.slice(1));
  return CONFLICT_WEIGHT[mark.severity] ?? 9;
}

/** All that a dot stands for, in words. */
export function dayLabel(marks: readonly Mark[]): string {
  const names = new Set(marks.slice(0, MAX_NAMES).map(({ label }) => label));
  return [...names].join('; ').slice(0, MAX_LENGTH);
}
