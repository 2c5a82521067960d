import type { Instant, ReadEvent, Reading } from '../../core/model.ts';
import { addDays, localDate, startOfDay } from '../../core/time.ts';
import { type CalendarContext, eventRecord } from './events/event-record.ts';
import { familyEvents } from './events/family-events.ts';
import { type Family, newestVersions } from './events/newest-versions.ts';
import type { ReadWindow } from './events/read-window.ts';
import { LIMITS } from './limits.ts';
import { ProblemList } from './problem-list.ts';
import { Steps } from './recurrence/steps.ts';
import { decodeBytes } from './text/decode-bytes.ts';
import { plainText } from './text/plain-text.ts';
import { textOf } from './text/property.ts';
import { lineOf, type RawComponent } from './text/raw-component.ts';
import { splitComponents } from './text/split-components.ts';
import { ZoneFinder } from './zones/zone-finder.ts';
import { zoneName } from './zones/zone-name.ts';

interface IcsOptions {
  /** The file's name, for sentences and as the reading's account. */
  name: string;
  /** The user's own zone: for the days of the window, and for floating times where the file names no zone. */
  zone: string;
  /** Widened to whole days of `zone`. */
  window: { from: Instant; to: Instant };
  readAt: Instant;
}

/**
 * Reads iCalendar bytes or text: all events that touch the window, recurrences expanded, as one reading. What cannot be read is
 * told in `problems`, the rest is kept. Throws NotICalendar (or TooLarge) where there is nothing to read.
 * //=> readIcs('BEGIN:VCALENDAR…', { name: 'plan.ics', zone: 'Europe/Berlin', window, readAt }).events
 */
export function readIcs(input: Uint8Array | string, options: IcsOptions): Reading {
  // A file's name is a stranger's text too.
  const name = plainText(options.name, 100) || 'the file';
  const { zone, readAt } = options;
  const problems = new ProblemList(name);
  const window = wholeDays(options);
  const calendars = splitComponents(name, decodeBytes(name, input), problems);
  const definitions = calendars.flatMap((one) => one.children.filter((child) => child.name === 'VTIMEZONE'));
  const steps = new Steps(LIMITS.stepsPerFile);
  const zones = new ZoneFinder({ zone, window }, definitions, problems, steps);
  const records = calendars.flatMap((one) => {
    const context = contextOf(one, name, zones, problems);
    const components = one.children.filter((child) => child.name === 'VEVENT');
    return components.map((component) => eventRecord(component, context)).filter((record) => record !== null);
  });
  const events = allEvents(newestVersions(records), window, steps, problems);
  return {
    ...{ source: 'file', account: options.name, readAt, generation: 'ics-1', zone: { iana: zone } },
    seen: [{ calendars: 'visible', from: window.firstDate, to: window.endDate }],
    ...{ events, problems: problems.list() },
  };
}

function allEvents(families: Family[], window: ReadWindow, steps: Steps, problems: ProblemList): ReadEvent[] {
  const expanded = new Map<CalendarContext, number>();
  return families.flatMap((family) => {
    const { master } = family;
    if (!master?.isSeries) return familyEvents(family, window, steps);
    const room = LIMITS.expansions - (expanded.get(master.calendar) ?? 0);
    const found = room > 0 ? familyEvents(family, window, steps) : [];
    expanded.set(master.calendar, LIMITS.expansions - room + found.length);
    if (found.length <= room && room > 0) return found;
    const what = `it repeats events more than ${LIMITS.expansions} times in the time looked at`;
    problems.add('limit', `${what}; the rest was left out`);
    return found.slice(0, Math.max(0, room));
  });
}

function wholeDays({ zone, window }: IcsOptions): ReadWindow {
  const firstDate = localDate(window.from, zone);
  const endDate = addDays(localDate(Math.max(window.from, window.to - 1), zone), 1);
  return { firstDate, endDate, from: startOfDay(firstDate, zone), to: startOfDay(endDate, zone) };
}

function contextOf(calendar: RawComponent, file: string, zones: ZoneFinder, problems: ProblemList): CalendarContext {
  const own = zoneName(textOf(lineOf(calendar, 'X-WR-TIMEZONE'), 500));
  return {
    ...{ zones, problems, floating: own ? zones.named(own) : zones.home },
    name: plainText(textOf(lineOf(calendar, 'X-WR-CALNAME'), 1_000), 100) || file,
  };
}
