import type { Effort } from '../core/model.ts';
import type { SayingChoice } from '../platform/marks.ts';
import type { Catalogue } from '../words/catalogue.ts';

const PRIORITIES = { A: 'a-race', B: 'b-race', C: 'c-race' } as const;

/** What she can say of an event where it is read wrongly; what it is read as already is not among it. */
export function sayingsFor(one: 'massage' | Pick<Effort, 'kind' | 'priority'>, { saying }: Catalogue): SayingChoice[] {
  return valuesFor(one).map((value) => ({ value, label: saying[value] }));
}

function valuesFor(one: Parameters<typeof sayingsFor>[0]): (keyof Catalogue['saying'])[] {
  if (one === 'massage') return ['not-mine'];
  if (one.kind !== 'race') return ['a-race', 'not-mine'];
  const { priority } = one;
  if (priority === null) return ['not-a-race', 'not-mine'];
  const others = Object.values(PRIORITIES).filter((value) => value !== PRIORITIES[priority]);
  return ['not-a-race', ...others, 'not-mine'];
}
