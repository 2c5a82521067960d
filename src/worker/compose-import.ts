import type { ReadEvent } from '../core/model.ts';
import type { StravaExport } from '../formats/strava/read-export.ts';
import type { Replies } from '../platform/messages.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { fullDate } from '../words/dates.ts';
import type { InReach } from './import-activities.ts';

interface ImportInput extends InReach {
  file: StravaExport;
  words: Catalogue;
  /** In whose days it is told. */
  zone: string;
}

/** So many problems are told one by one; the rest as a number. */
const MOST_PROBLEMS = 20;

/** What was understood of her file, a line each, and what could not be read of it. No title is among it. */
export function composeImport(
  input: ImportInput,
): Pick<Extract<Replies['options/activities'], { ok: true }>, 'summary' | 'problems'> {
  const { file, events, unfit, older, tooMany, words, zone } = input;
  const { imported } = words.done;
  const summary = events.length === 0 ? [imported.nothing] : [sayKept(events, words, zone), ...sayLoad(events, words)];
  if (older > 0) summary.push(imported.older(older));
  if (tooMany) summary.push(imported.tooMany(events.length));
  const problems = file.problems.slice(0, MOST_PROBLEMS).map(({ where, detail }) => imported.problem(where, detail));
  const more = file.problems.length - problems.length;
  if (more > 0) problems.push(imported.more(more));
  if (unfit > 0) problems.push(imported.unfit(unfit));
  return { summary, problems };
}

/** Of events newest first. */
function sayKept(events: readonly ReadEvent[], { done, lang }: Catalogue, zone: string): string {
  const day = (event: ReadEvent | undefined) =>
    event?.when.type === 'instants' ? fullDate(event.when.start, zone, lang) : '';
  return done.imported.kept(events.length, day(events.at(-1)), day(events[0]));
}

function sayLoad(events: readonly ReadEvent[], { done }: Catalogue): string[] {
  const { imported } = done;
  const count = (is: (event: ReadEvent) => boolean) => events.filter(is).length;
  const tagged = (tag: 'race' | 'hard' | 'long') => count(({ activity }) => activity?.tag === tag);
  const [races, hard, long] = [tagged('race'), tagged('hard'), tagged('long')];
  const efforts = count(({ load }) => load?.relativeEffort !== undefined);
  return [
    ...(races + hard + long > 0 ? [imported.tagged(races, hard, long)] : []),
    ...(efforts > 0 ? [imported.measured(efforts)] : []),
  ];
}
