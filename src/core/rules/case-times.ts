import type { Instant } from '../model.ts';
import { MINUTE, toInstant, toWall } from '../time.ts';

/** A case that cannot be judged; the message names the field. */
export class BadCase extends Error {}

/** An ISO time, local in `inZone` unless it carries an offset. */
export function caseInstant(text: string, inZone: string): Instant {
  if (/(Z|[+-]\d{2}:\d{2})$/.test(text)) return Date.parse(text);
  const [day, clock] = [text.slice(0, 10), text.slice(11)];
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  return toInstant(day, h * 60 + m, inZone) + s * 1000;
}

/** Start and end of one thing in a case; `field` names it in the error. */
export function caseSpan(field: string, times: { start: string; end: string }, inZone: string) {
  const start = caseInstant(times.start, inZone);
  const end = caseInstant(times.end, inZone);
  if (end <= start) {
    const skipped = [times.start, times.end].find((text) => !exists(text, inZone));
    const why = skipped ? ` (the clocks change: ${skipped} does not exist in ${inZone})` : '';
    throw new BadCase(`${field}.end: must be later than start${why}`);
  }
  return { start, end };
}

/** False for a time of day that a change of clocks leaves out. */
function exists(text: string, inZone: string): boolean {
  const { date, minute } = toWall(Math.floor(caseInstant(text, inZone) / MINUTE) * MINUTE, inZone);
  const hasOffset = /(Z|[+-]\d{2}:\d{2})$/.test(text);
  return (
    hasOffset || (date === text.slice(0, 10) && minute === Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)))
  );
}
