import { BadRule, type Rule } from './rule.ts';

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIMES_PER_DAY = 100;

/**
 * Refuses what RFC 5545 3.3.10 forbids or no calendar can ever show. Other readers loop forever on some of these
 * (https://github.com/kewisch/ical.js/issues/318); ours would not, yet the user should hear that the rule is wrong.
 */
export function checkRule(rule: Rule): void {
  const { frequency, byMonth, byMonthDay, byDay } = rule;
  if (rule.byWeekNo.length > 0) {
    if (frequency !== 'YEARLY') throw new BadRule(`BYWEEKNO does not go with FREQ=${frequency}`);
    if (byDay.some((day) => day.nth !== 0)) throw new BadRule('BYWEEKNO does not go with numbered days in BYDAY');
  }
  if (rule.byYearDay.length > 0 && ['MONTHLY', 'WEEKLY', 'DAILY'].includes(frequency)) {
    throw new BadRule(`BYYEARDAY does not go with FREQ=${frequency}`);
  }
  if (byMonth.length > 0 && byMonthDay.length > 0) {
    const possible = byMonth.some((month) =>
      byMonthDay.some((day) => Math.abs(day) <= (LONGEST_MONTH[month - 1] ?? 0)),
    );
    if (!possible) throw new BadRule(`BYMONTH=${byMonth} has no day BYMONTHDAY=${byMonthDay}`);
  }
  const times = size(rule.byHour) * size(rule.byMinute) * size(rule.bySecond);
  if (times > TIMES_PER_DAY && !['HOURLY', 'MINUTELY', 'SECONDLY'].includes(frequency)) {
    throw new BadRule(`BYHOUR, BYMINUTE and BYSECOND make more than ${TIMES_PER_DAY} times a day`);
  }
}

function size(list: number[]): number {
  return Math.max(1, list.length);
}
