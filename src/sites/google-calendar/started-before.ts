import type { LocalDate } from '../../core/model.ts';
import { clockOf } from './clock-text.ts';
import type { DayHalves } from './day-halves.ts';
import type { Listed } from './listed-events.ts';
import { dayAfter } from './neighbour-day.ts';

/**
 * What shows its start alone, once each: a list may name it under the day on which it ends as well. A task begins on the day
 * that its label names; what names none, on the earlier one.
 * @param isLate True for what begins so late that it may end on the next day.
 */
export function fromWhereStarted(
  listed: readonly Listed[],
  dates: readonly LocalDate[],
  halves: DayHalves,
  isLate: (chip: Listed) => boolean,
): Listed[] {
  const known = new Set<string>();
  return [...listed]
    .sort((a, b) => a.first - b.first)
    .flatMap((chip) => {
      const shown = dates[chip.first] ?? '';
      if (chip.clock?.times.length !== 1 || chip.id.raw === '' || shown === '') return chip;
      const before = dayAfter(shown, -1);
      const told = dayOfTask(chip, shown, halves);
      const from = told ?? shown;
      const name = (date: LocalDate) => `${chip.id.raw} ${chip.text.title} ${date}`;
      if (known.has(name(from)) || (told !== shown && isLate(chip) && known.has(name(before)))) return [];
      known.add(name(from));
      return from === shown ? chip : { ...chip, from };
    });
}

/** The day on which a task begins, of the one that it stands on and the one before; null where its label names neither. */
export function dayOfTask({ id, text }: Listed, shown: LocalDate, halves: DayHalves): LocalDate | null {
  // What follows the title of an event may be a place with numbers; of a task it is its date.
  if (id.kind !== 'task') return null;
  const { bare } = clockOf(text.tail.slice(0, 300), halves);
  return [shown, dayAfter(shown, -1)].find((date) => names(bare, date)) ?? null;
}

/** True where numbers may be of this date; one of several may be its month. */
function names(numbers: readonly number[], date: LocalDate): boolean {
  const month = numbers.length > 1 ? numbers.indexOf(Number(date.slice(5, 7))) : -1;
  return numbers.some((number, at) => at !== month && number === Number(date.slice(8)));
}
