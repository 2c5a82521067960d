import { daysShown } from './days-shown.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { type StackedSpan, stackedSpans } from './stacked-spans.ts';
import { inAllDayRow } from './timed-pieces.ts';

/** One column of day, week or X days. A day split by people has several of the same date. */
export interface ShownColumn {
  date: string;
  owner: string;
  /** only where a day is split */
  name?: string;
  events: ReplicaEvent[];
}

function isSplit(state: ReplicaState): boolean {
  return state.view === 'day' && (state.people?.length ?? 0) > 0;
}

/** The account's own column comes first; what is on a person's calendar stands in theirs and nowhere else. */
export function shownColumns(state: ReplicaState): ShownColumn[] {
  const { account, people = [] } = state;
  const owner = account.email;
  if (!isSplit(state)) return daysShown(state).map((date) => ({ date, owner, events: state.events }));
  const others = new Set(people.map((person) => person.email));
  const own = state.events.filter((event) => !others.has(event.calendar));
  return [
    { date: state.date, owner, name: account.name, events: own },
    ...people.map(({ email, name }) => {
      const events = state.events.filter((event) => event.calendar === email);
      return { date: state.date, owner: email, name, events };
    }),
  ];
}

/** The all-day row's stretches; in a split day none reaches into the neighbour's column. */
export function allDaySpans(columns: ShownColumn[], state: ReplicaState): StackedSpan[] {
  if (!isSplit(state)) {
    const dates = columns.map((column) => column.date);
    return stackedSpans(state.events.filter(inAllDayRow), dates);
  }
  return columns.flatMap((column, index) =>
    stackedSpans(column.events.filter(inAllDayRow), [column.date]).map((span) => ({
      ...span,
      first: index,
      last: index,
    })),
  );
}
