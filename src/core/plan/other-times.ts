import type { Instant, LocalDate, Need } from '../model.ts';
import type { Settings } from '../settings.ts';
import { localDate, MINUTE, toWall, weekday } from '../time.ts';
import { withSettings } from './changed-settings.ts';
import type { FittingSpan, Tried } from './fitting-spans.ts';
import type { Planning } from './planning.ts';
import { DEFAULT_SETTINGS, sessionHours } from './preferences.ts';
import { nearestStart } from './start-candidates.ts';
import type { TriedChange } from './tried-change.ts';

/** Times of day somebody may find a therapist at all, for the question "would other hours help?". */
const ANY_HOURS = { from: 7 * 60, to: 22 * 60 };
/** So many days are offered to be looked at closely. */
const MOST_DAYS = 3;

interface OtherHour {
  start: Instant;
  minutes: number;
  date: LocalDate;
  /** Minutes by which the hours of that day would have to be longer. */
  longer: number;
}

/** Other hours that would help: on a day she wishes, by as little as may be; else on another day. The first kind that has any. */
export function otherTimes(
  planning: Planning,
  { kinds }: Need,
  spansFor: (tried: Tried) => FittingSpan[],
): TriedChange[] {
  const wider = [{ hours: ANY_HOURS }, { hours: ANY_HOURS, anyDay: true }];
  for (const tried of wider.flatMap((relaxed) => kinds.map((kind) => ({ ...relaxed, kinds: [kind] })))) {
    const hours = spansFor(tried).map((span) => nearestHour(planning, span));
    if (hours.length === 0) continue;
    hours.sort((a, b) => a.longer - b.longer || a.start - b.start);
    const days = hours.filter(({ date }, i) => hours.findIndex((other) => other.date === date) === i);
    return days.slice(0, MOST_DAYS).map((hour) => ({
      ...widened(hour, planning.input.zone),
      asTold: (start, end) => {
        const told = { ...hour, start, minutes: (end - start) / MINUTE };
        return told.start === hour.start && told.minutes === hour.minutes ? null : widened(told, planning.input.zone);
      },
    }));
  }
  return [];
}

function widened(hour: OtherHour, zone: string): TriedChange {
  return {
    opener: { change: 'hours' },
    apply: (whole) => withSettings(whole, withHour(whole.input.settings, hour, zone)),
    // Longer Thursdays that free a Monday for this need are no answer to "when?".
    opens: (start) => weekday(localDate(start, zone)) === weekday(hour.date),
  };
}

/** The start of a span that her own hours of the day come nearest to. */
function nearestHour({ input }: Planning, span: FittingSpan): OtherHour {
  const date = localDate(span.from, input.zone);
  const own = sessionHours(date, input.settings);
  const { minutes } = span;
  if (!own) return { start: span.from, minutes, date, longer: minutes };
  const midnight = span.from - toWall(span.from, input.zone).minute * MINUTE;
  const early = nearestStart(span.from, span.to, midnight + own.from * MINUTE);
  const late = nearestStart(span.from, span.to, midnight + (own.to - minutes) * MINUTE);
  const longer = (start: Instant) => {
    const minute = (start - midnight) / MINUTE;
    return Math.max(0, own.from - minute) + Math.max(0, minute + minutes - own.to);
  };
  const start = longer(late) < longer(early) ? late : early;
  return { start, minutes, date, longer: longer(start) };
}

/** Her settings, with the hours of that day of the week wide enough to hold it. */
function withHour(settings: Settings, { start, minutes, date }: OtherHour, zone: string): Partial<Settings> {
  const day = weekday(date);
  const { minute } = toWall(start, zone);
  const own = sessionHours(date, settings) ?? { from: minute, to: minute + minutes };
  const hours = { from: Math.min(own.from, minute), to: Math.max(own.to, minute + minutes) };
  const days = settings.days ?? DEFAULT_SETTINGS.days ?? [];
  return {
    days: days.includes(day) ? days : [...days, day],
    hoursByDay: { ...settings.hoursByDay, [String(day)]: hours },
  };
}
