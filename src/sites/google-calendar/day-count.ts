import type { ChipText } from './chip-text.ts';
import { type Clock, clockOf } from './clock-text.ts';
import type { DayHalves } from './day-halves.ts';

/** `Camp (Day 1/3)`, `合宿（1/3日目）`: brackets at the end, with two numbers in them. */
const COUNT = /[([（][^()[\]（）]{0,40}\p{Nd}[^()[\]（）\p{Nd}]{1,20}\p{Nd}[^()[\]（）]{0,40}[)\]）]$/u;
const LABEL_HEAD = 2000;

/**
 * A list may count the days of an event after its title. The label does not: where it has not the title that is shown, but has it
 * without such an end, that is the title. Where there is no label, nobody can tell a count from a title.
 */
export function withoutDayCount(text: ChipText, label: string | null, halves: DayHalves): ChipText {
  const count = COUNT.exec(text.title);
  const said = (label ?? '').slice(0, LABEL_HEAD).replace(/\s+/g, ' ');
  const title = text.title.slice(0, count?.index ?? 0).trim();
  if (!title || said.includes(text.title) || !said.includes(title)) return text;
  return { ...text, title, ...afterTimes(said, title, halves) };
}

/** Where a title stands in its label: after two times, else where it is named first. */
function afterTimes(label: string, title: string, halves: DayHalves): { clock: Clock | null; tail: string } {
  const tailAt = (at: number) => label.slice(at + title.length);
  for (let at = label.indexOf(title), tries = 0; at >= 0 && tries < 30; at = label.indexOf(title, at + 1), tries++) {
    const clock = clockOf(label.slice(0, at), halves);
    if (clock.times.length === 2) return { clock, tail: tailAt(at) };
    if (clock.times.length > 2) break;
  }
  return { clock: null, tail: tailAt(label.indexOf(title)) };
}
