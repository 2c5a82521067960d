import { addDays, daysBetween, monthName, parts } from './calendar-date.ts';
import { timeText } from './clock-text.ts';
import { labelLocale } from './labels/all-locales.ts';
import type { LabelLocale } from './labels/label-locale.ts';
import { uiWord } from './labels/ui-words.ts';
import type { ReplicaEvent, ReplicaState, Rsvp } from './model.ts';
import { unknownLabel } from './unknown-chip.ts';

export type LabelState = Pick<ReplicaState, 'locale' | 'clock' | 'account'> & { dialect?: ReplicaState['dialect'] };

export const NO_TITLE = '(No title)';

export function visibleTitle(event: ReplicaEvent): string {
  return event.title === '' ? NO_TITLE : event.title;
}

function fill(template: string, values: Record<string, string>): string {
  // one pass, so that a title containing "{date}" stays as it is
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function labelDate(date: string, locale: LabelLocale): string {
  const { year, month, day } = parts(date);
  const values = { year: `${year}`, monthNumber: `${month}`, day: `${day}`, month: monthName(date, locale.intl) };
  return fill(locale.date, values);
}

/** All-day range with en dash (section 3.1 [A] within one month; across months [C]); end is the last day, inclusive. */
function allDayRange(first: string, last: string, locale: LabelLocale): string {
  if (first === last) return labelDate(first, locale);
  const a = parts(first);
  const b = parts(last);
  if (locale.intl !== 'en-US') return `${labelDate(first, locale)} – ${labelDate(last, locale)}`;
  const left = `${monthName(first, locale.intl)} ${a.day}`;
  if (a.year !== b.year) return `${left}, ${a.year} – ${labelDate(last, locale)}`;
  if (a.month !== b.month) return `${left} – ${labelDate(last, locale)}`;
  return `${left} – ${b.day}, ${b.year}`;
}

/** Captured in English and once in Hindi; elsewhere it must not be an English word that a reader could know. */
export function rsvpWord(rsvp: Rsvp, state: LabelState): string {
  return labelLocale(state.locale).rsvp?.[rsvp] ?? uiWord(rsvp, state);
}

function optionalFields(
  event: ReplicaEvent,
  locale: LabelLocale,
  state: LabelState,
): { rsvp: string; place: string; color: string } {
  const sep = locale.separator;
  // holidays and other all-day chips without a place drop the field
  const place =
    event.location !== undefined && event.location !== ''
      ? sep + locale.locationPrefix + event.location
      : event.allDay === true
        ? ''
        : sep + locale.noLocation;
  return {
    rsvp: event.rsvp === undefined ? '' : sep + rsvpWord(event.rsvp, state),
    place,
    color: event.color === undefined ? '' : sep + locale.colorPrefix + (locale.colors?.[event.color] ?? event.color),
  };
}

export function whoText(event: ReplicaEvent, state: LabelState): string {
  const prefix = labelLocale(state.locale).calendarPrefix;
  return event.calendarName === undefined ? state.account.name : prefix + event.calendarName;
}

/** A short task has no end on the page. */
export function showsStartAlone(event: ReplicaEvent): boolean {
  const isTask = event.chip === 'task' || event.chip === 'ttb-task';
  const minutes = daysBetween(event.start.date, event.end.date) * 1440 + event.end.minute - event.start.minute;
  return isTask && event.allDay !== true && minutes <= 30;
}

/** Tasks (section 2.3 [A], English): "task: Title, Not completed, December 11, 2025, 7pm". */
function taskLabel(event: ReplicaEvent, state: LabelState): string {
  const date = labelDate(event.start.date, labelLocale(state.locale));
  const done = uiWord(event.completed === true ? 'completed' : 'notCompleted', state);
  const head = `${uiWord('taskPrefix', state)} ${visibleTitle(event)}, ${done}, ${date}`;
  if (event.allDay === true) return head;
  const start = timeText(event.start.minute, state);
  return showsStartAlone(event)
    ? `${head}, ${start}`
    : `${head}, ${start} ${uiWord('to', state)} ${timeText(event.end.minute, state)}`;
}

/** Ends exactly at the next midnight: still one day for the page, hence no date in front. */
export function crossesMidnight(event: ReplicaEvent): boolean {
  if (event.allDay === true || event.start.date === event.end.date) return false;
  return !(event.end.minute === 0 && daysBetween(event.start.date, event.end.date) === 1);
}

/** The hidden label of a chip (section 3.1). */
export function chipLabel(event: ReplicaEvent, state: LabelState): string {
  if (event.chip === 'task' || event.chip === 'ttb-task') return taskLabel(event, state);
  const locale = labelLocale(state.locale);
  if (event.chip === 'unknown') return unknownLabel(event, visibleTitle(event), labelDate(event.start.date, locale));
  const values = {
    ...optionalFields(event, locale, state),
    title: visibleTitle(event),
    who: whoText(event, state),
    start: timeText(event.start.minute, state),
    end: timeText(event.end.minute, state),
    startDate: labelDate(event.start.date, locale),
    endDate: labelDate(event.end.date, locale),
    date: labelDate(event.start.date, locale),
  };
  if (event.allDay === true) {
    return fill(locale.allDay, { ...values, date: allDayRange(event.start.date, addDays(event.end.date, -1), locale) });
  }
  return fill(crossesMidnight(event) ? locale.crossing : locale.timed, values);
}
