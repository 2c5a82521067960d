import { DAY, HOUR, MINUTE } from '../../../core/time.ts';
import { midnightOf, type Wall } from '../text/date-value.ts';
import { civilDay } from './civil-day.ts';
import type { Rule } from './rule.ts';

/** What a rule does not say comes from DTSTART (RFC 5545 3.3.10): `FREQ=WEEKLY` means on the weekday it began. */
export function fillRule(rule: Rule, start: Wall): Rule {
  const first = civilDay(Math.floor(start / DAY));
  const filled = { ...rule };
  const time = start - midnightOf(start);
  const noDays = rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length === 0;
  const weekday = [{ nth: 0, weekday: first.weekday }];
  if (noDays && (rule.frequency === 'WEEKLY' || rule.byWeekNo.length > 0)) filled.byDay = weekday;
  else if (noDays && rule.frequency === 'MONTHLY') filled.byMonthDay = [first.date];
  else if (noDays && rule.frequency === 'YEARLY') {
    filled.byMonthDay = [first.date];
    if (rule.byMonth.length === 0) filled.byMonth = [first.month];
  }
  const atMost = (...frequencies: string[]) => !frequencies.includes(rule.frequency);
  if (rule.byHour.length === 0 && atMost('HOURLY', 'MINUTELY', 'SECONDLY')) filled.byHour = [Math.floor(time / HOUR)];
  if (rule.byMinute.length === 0 && atMost('MINUTELY', 'SECONDLY')) {
    filled.byMinute = [Math.floor((time % HOUR) / MINUTE)];
  }
  if (rule.bySecond.length === 0 && atMost('SECONDLY')) filled.bySecond = [Math.floor((time % MINUTE) / 1000)];
  return filled;
}
