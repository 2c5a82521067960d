import type { Instant, Interval } from '../../../core/model.ts';
import { LIMITS } from '../limits.ts';
import { expandRule } from '../recurrence/expand-rule.ts';
import { BadRule } from '../recurrence/rule.ts';
import type { Steps } from '../recurrence/steps.ts';
import { midnightOf, type Wall } from '../text/date-value.ts';
import type { Length } from '../text/duration-value.ts';
import { lineOf, linesOf } from '../text/raw-component.ts';
import { instantOf } from '../zones/clock.ts';
import { eventName } from './event-name.ts';
import type { EventRecord } from './event-record.ts';
import { extraStarts } from './extra-starts.ts';
import { dayOfMoment, instantAt, momentsOf } from './moment.ts';
import { seriesRule } from './series-rule.ts';

/** One start of a series, before changes. */
interface SeriesStart {
  /** Its instant; for an all-day series its day as wall time. */
  at: Instant | Wall;
  wall: Wall;
  length: Length;
}

/** The starts of a series inside a window of wall time: DTSTART, rules and RDATEs, without EXDATEs, ascending. */
export function seriesStarts(record: EventRecord, window: Interval, steps: Steps): SeriesStart[] {
  const { start, length } = record;
  const found = new Map<number, SeriesStart>();
  const add = (wall: Wall, own: Length) => {
    if (wall < window.from || wall >= window.to) return;
    const at = start.isDate ? wall : instantOf(wall, start.clock);
    if (!found.has(at)) found.set(at, { at, wall, length: own });
  };
  add(start.wall, length);
  for (const wall of ruledStarts(record, window, steps)) add(wall, length);
  for (const extra of extraStarts(record)) add(extra.wall, extra.length);
  const starts = withoutExceptions(record, found).sort((a, b) => a.at - b.at);
  if (starts.length > LIMITS.perEvent) tooMany(record);
  return starts.slice(0, LIMITS.perEvent);
}

function withoutExceptions({ raw, start, calendar }: EventRecord, found: Map<number, SeriesStart>): SeriesStart[] {
  const days = new Set<Wall>();
  for (const exception of momentsOf(linesOf(raw, 'EXDATE'), start.clock, calendar.zones)) {
    // RFC 5545 asks for the same value type, yet a DATE is widely used to mean whatever starts on that day.
    if (exception.isDate && !start.isDate) days.add(exception.wall);
    else found.delete(start.isDate ? dayOfMoment(exception, calendar.floating) : instantAt(exception));
  }
  return [...found.values()].filter((one) => days.size === 0 || !days.has(midnightOf(one.wall)));
}

function ruledStarts(record: EventRecord, window: Interval, steps: Steps): Wall[] {
  const { problems } = record.calendar;
  if (lineOf(record.raw, 'EXRULE') !== undefined) {
    problems.add('bad-rule', `${eventName(record.raw)}: EXRULE is not read; the times it takes out are shown`);
  }
  // RFC 5545 allows one rule; a few more are read, thousands would only cost time.
  return linesOf(record.raw, 'RRULE')
    .slice(0, 10)
    .flatMap((line) => {
      try {
        const { starts, limit } = expandRule(seriesRule(line, record), record.start.wall, window, steps);
        if (limit === 'starts') tooMany(record);
        if (limit === 'steps') {
          problems.add(
            'limit',
            `${eventName(record.raw)} has a rule that takes too long to follow; some times are missing`,
          );
        }
        return starts;
      } catch (error) {
        if (!(error instanceof BadRule)) throw error;
        problems.add('bad-rule', `${eventName(record.raw)}: ${error.message}; only its first time was kept`);
        return [];
      }
    });
}

function tooMany({ raw, calendar }: EventRecord): void {
  const what = `${eventName(raw)} repeats more than ${LIMITS.perEvent} times in the time looked at`;
  calendar.problems.add('limit', `${what}; the later ones were left out`);
}
