import { DAY } from '../../../core/time.ts';
import { parseRule } from '../recurrence/parse-rule.ts';
import { BadRule, type Rule } from '../recurrence/rule.ts';
import { dateValue, type Wall } from '../text/date-value.ts';
import { UTC, wallOf } from '../zones/clock.ts';
import type { EventRecord } from './event-record.ts';
import { dayOfMoment, momentOf } from './moment.ts';

const CLOCK_RULES = ['HOURLY', 'MINUTELY', 'SECONDLY'];

/** The rule of an RRULE line, with its UNTIL on the event's own wall. Throws BadRule. */
export function seriesRule(line: string, record: EventRecord): Rule {
  const { rule, until } = parseRule(line.slice(line.indexOf(':') + 1));
  if (record.start.isDate) {
    if (CLOCK_RULES.includes(rule.frequency))
      throw new BadRule(`FREQ=${rule.frequency} does not go with an all-day event`);
    Object.assign(rule, { byHour: [], byMinute: [], bySecond: [] });
  }
  return until === null ? rule : { ...rule, until: lastWall(until, record) };
}

/** The last wall time that counts; a DATE counts to its end. */
function lastWall(until: string, { start, calendar }: EventRecord): Wall {
  const value = dateValue(until);
  if (!value) throw new BadRule(`UNTIL=${until.slice(0, 40)} is not valid`);
  const moment = momentOf(value, null, start.clock, calendar.zones);
  if (start.isDate) return dayOfMoment(moment, calendar.floating);
  if (value.isDate) return value.wall + DAY - 1;
  return moment.clock === UTC ? wallOf(value.wall, start.clock) : value.wall;
}
