import { sportWord } from './locale/words.ts';
import type { PageState } from './page-state.ts';
import { type CalendarState, monthView, type WireYear } from './render/calendar-page.ts';
import { feedContainer } from './render/dashboard-page.ts';
import { type CardState, cardContent, emptyCard, type WireEntry } from './render/feed-card.ts';
import { type RowState, trainingRow } from './render/training-row.ts';
import { toDom } from './tree.ts';
import type { TrainingModel } from './wire/training-model.ts';

/** What the list's own script makes of an answer: all rows anew, the pager set. */
export interface Envelope {
  models: TrainingModel[];
  page: number;
  perPage: number;
  total: number;
}

export function drawRows(document: Document, { models, page, perPage, total }: Envelope, state: RowState): void {
  const rows = models.map((model) => toDom(document, trainingRow(model, state)));
  document.querySelector('#search-results tbody')?.replaceChildren(...rows);
  document.querySelector('.previous_page')?.toggleAttribute('disabled', page <= 1);
  document.querySelector('.next_page')?.toggleAttribute('disabled', page * perPage >= total);
}

export function cardState(state: PageState): CardState {
  return { ...state, sportWord: (sport) => sportWord(sport, state.locale) };
}

/** The feed's container in a `main` that had none. */
export function drawContainer(document: Document, state: PageState): Element {
  const known = document.querySelector('main .feature-feed, main .feed-ui');
  if (known) return known;
  const container = toDom(document, feedContainer(state));
  document.querySelector('main')?.append(container);
  return container;
}

/** Empty cards, and what fills each. */
export function drawCards(document: Document, parent: Element, entries: WireEntry[], state: PageState): (() => void)[] {
  const words = cardState(state);
  const first = parent.children.length;
  const cards = entries.map((_, at) => toDom(document, emptyCard(first + at, words)));
  parent.append(...cards);
  return entries.map(
    (entry, at) => () =>
      cards[at]?.append(...cardContent(entry, first + at, words).map((tree) => toDom(document, tree))),
  );
}

export function drawMonth(document: Document, year: WireYear, name: string, state: CalendarState): void {
  const nodes = monthView(year, name, state).map((tree) => toDom(document, tree));
  document.querySelector('#training-calendar .month')?.replaceChildren(...nodes);
}

/** A React island comes to life: what its props tell becomes links. */
export function hydrate(document: Document, state: PageState): void {
  const island = document.querySelector('#interval-rides [data-react-props]');
  if (!island) return;
  const props = JSON.parse(island.getAttribute('data-react-props') ?? '{}') as {
    preFetchedEntries?: WireEntry[];
    appContext?: { preFetchedEntries: WireEntry[] };
  };
  island.replaceChildren();
  const entries = props.appContext?.preFetchedEntries ?? props.preFetchedEntries ?? [];
  for (const fill of drawCards(document, island, entries, state)) fill();
}
