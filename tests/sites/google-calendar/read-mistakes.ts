import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { listedViews } from '../../../src/sites/google-calendar/listed-views.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { isColumnView } from '../../replicas/google-calendar/days-shown.ts';
import { expectedEvents, expectedSeen } from '../../replicas/google-calendar/expected-events.ts';
import type { ReplicaState } from '../../replicas/google-calendar/model.ts';
import { viewUrl } from '../../replicas/google-calendar/page-url.ts';
import { renderStatic } from '../../replicas/google-calendar/static.ts';
import { datesBetween, linesExpected, linesRead } from './explode.ts';
import { listMistakes } from './list-mistakes.ts';

googleCalendar.takeViews(listedViews);

/** Shows a page, reads it, and says in what the reading differs from what was put in; empty when in nothing. */
export function readMistakes(state: ReplicaState): string[] {
  renderStatic(document, state);
  const url = new URL(viewUrl(state), 'https://calendar.google.com');
  // An empty list cannot be told from one that has not come yet: that is for time to tell.
  const isEmpty = !isColumnView(state) && expectedEvents(state).length === 0;
  return readingMistakes(googleCalendar.read(url, document, isEmpty), state);
}

/** In what a reading of a page differs from the state that the page was made of. */
export function readingMistakes(reading: PageReading | null, state: ReplicaState): string[] {
  if (reading === null) return ['nothing was read'];
  const seen = reading.seen.flatMap(({ from, to }) => datesBetween(from, to)).join(' ');
  const wanted = expectedSeen(state).join(' ');
  const mistakes = isColumnView(state)
    ? difference(linesRead(reading, state), linesExpected(state))
    : listMistakes(reading, state);
  if (seen !== wanted) mistakes.push(`seen is "${seen}", not "${wanted}"`);
  if (reading.account !== state.account.email) mistakes.push(`account is ${reading.account}`);
  if (isColumnView(state)) mistakes.push(...reading.problems.map((problem) => `problem: ${JSON.stringify(problem)}`));
  return mistakes;
}

function difference(read: string[], expected: string[]): string[] {
  const left = [...expected];
  const extra = read.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [...extra.map((line) => `read:   ${line}`), ...left.map((line) => `on page: ${line}`)];
}
