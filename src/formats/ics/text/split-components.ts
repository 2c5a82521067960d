import { NotICalendar } from '../not-icalendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { ComponentStack } from './component-stack.ts';
import { ContentLines } from './content-lines.ts';
import type { RawComponent } from './raw-component.ts';
import { readName } from './read-properties.ts';
import { whatItIs } from './what-it-is.ts';

/**
 * The calendars of a text with the lines we read, unfolded but unparsed. `ICAL.parse` of a whole text fails at the first bad
 * line and builds every alarm and attendee; so the frame is found here, and ical.js gets single lines later.
 */
export function splitComponents(file: string, text: string, problems: ProblemList): RawComponent[] {
  const stack = new ComponentStack(problems);
  const lines = new ContentLines(text);
  while (lines.step()) {
    const name = lines.name();
    const frame = name.length === 5 || name.length === 3 ? name.toUpperCase() : '';
    if (frame === 'BEGIN') stack.begin(componentOf(lines));
    else if (frame === 'END') stack.end(componentOf(lines));
    else {
      const { current } = stack;
      const read = current && readName(current.name, name);
      if (read) current.lines.push(read, lines.unfolded());
    }
  }
  if (stack.calendars.length === 0) throw new NotICalendar(file, whatItIs(text));
  if (stack.isOpen) refuseOrTell(file, stack.calendars, problems);
  return stack.calendars;
}

function componentOf(lines: ContentLines): string {
  const line = lines.unfolded();
  return line
    .slice(line.indexOf(':') + 1, 100)
    .trim()
    .toUpperCase();
}

function refuseOrTell(file: string, calendars: RawComponent[], problems: ProblemList): void {
  const whole = calendars.some((calendar) => calendar.children.some((child) => child.name === 'VEVENT'));
  if (!whole) throw new NotICalendar(file, 'it is cut off before its first event ends');
  problems.add('truncated', 'the file is cut off before END:VCALENDAR; the events before the cut were read');
}
