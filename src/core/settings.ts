import * as v from 'valibot';
import type { MassageKind, Problem } from './model.ts';
import { HEALTH } from './rules/health-table.ts';
import { isDate, isZone } from './time.ts';

export const MASSAGE_KINDS: readonly MassageKind[] = [
  'flush',
  'loosening',
  'sports',
  'deep',
  'trigger',
  'myofascial',
  'ashiatsu',
  'art',
  'swedish',
  'hot-stone',
  'thai',
  'self',
];

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
/** Hours of a day as `HH:MM`, or minutes since midnight. `24:00` ends a day. */
const clock = v.union([
  minuteOfDay,
  v.pipe(
    v.string(),
    v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/),
    v.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
  ),
]);
const hours = v.pipe(
  v.strictObject({ from: clock, to: clock }),
  v.check((h) => h.from < h.to, 'from must be earlier than to'),
);
const date = v.pipe(v.string(), v.check(isDate, 'not a date such as 2026-10-12'));
const dates = v.pipe(
  v.strictObject({ from: date, to: date }),
  v.check((d) => d.from <= d.to, 'from must not be later than to'),
);
const weekdayNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
/** Hours on one day of the week. */
const dayHours = v.pipe(
  v.strictObject({ day: weekdayNumber, from: clock, to: clock }),
  v.check((h) => h.from < h.to, 'from must be earlier than to'),
);
const kind = v.picklist(MASSAGE_KINDS);
const cadenceDays = v.pipe(v.number(), v.minValue(3), v.maxValue(90));
const short = v.pipe(v.string(), v.maxLength(200));
/** A list somebody could have written by hand. */
const many = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(200));
/** An object with keys of its own; a list has none. */
const keyed = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.custom<v.InferInput<S>>((value) => !Array.isArray(value), 'must be an object'),
    schema,
  );
const count = (max: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(max));

const named = v.pipe(short, v.trim(), v.minLength(1, 'must not be empty'));
/** `EUR`, `€`, `CHF`: a code or a sign, no sentence. */
const currency = v.pipe(named, v.maxLength(8));

const therapist = v.strictObject({
  id: named,
  name: named,
  hours: v.optional(many(dayHours)),
  price: v.optional(count(100_000)),
  travelMin: v.optional(count(600)),
  kinds: v.optional(many(kind)),
  favourite: v.optional(v.boolean()),
  /** False: not been there yet. */
  tried: v.optional(v.boolean()),
  never: v.optional(v.boolean()),
});

const therapists = v.pipe(
  v.array(therapist),
  v.maxLength(20, 'at most 20 therapists'),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two therapists have the same id'),
);

/** One schema per key, so that a bad value costs its own key only. Units, ranges and defaults are in docs/settings.md. */
const FIELDS = {
  zone: v.pipe(v.string(), v.check(isZone, 'not a time zone')),
  days: v.pipe(v.array(weekdayNumber), v.minLength(1, 'choose at least one day'), v.maxLength(7)),
  hours,
  hoursByDay: keyed(v.record(v.pipe(v.string(), v.regex(/^[0-6]$/)), v.nullable(hours))),
  durations: keyed(v.record(kind, v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(240)))),
  kinds: many(kind),
  preferredKind: kind,
  cadence: keyed(
    v.strictObject({
      base: v.optional(cadenceDays),
      build: v.optional(cadenceDays),
      peak: v.optional(cadenceDays),
      casual: v.optional(cadenceDays),
      wish: v.optional(cadenceDays),
    }),
  ),
  strict: v.boolean(),
  comfort: v.picklist(['light', 'mixed', 'deep']),
  travelMin: count(600),
  minNoticeH: count(24 * 60),
  quiet: many(dates),
  away: many(dates),
  childcare: many(dayHours),
  therapists,
  budget: v.strictObject({ perMonth: count(1_000_000), currency, floor: v.optional(v.pipe(count(31), v.integer())) }),
  health: many(v.picklist(Object.keys(HEALTH), 'not a health flag')),
  lastMassage: date,
} as const;

/** Names and messages quote what was given, however long. */
const MOST_NAMED = 60;
const MOST_SAID = 200;

type Fields = typeof FIELDS;
export type Settings = { [K in keyof Fields]?: v.InferOutput<Fields[K]> };

/**
 * Settings from JSON. A value out of range is refused with its field's name, and the rest is kept; unknown keys are named too.
 * //=> parseSettings({ hours: { from: '17:00', to: '21:00' } }).settings.hours is { from: 1020, to: 1260 }
 */
export function parseSettings(json: unknown): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (where: string, detail: string) => problems.push({ code: 'bad-setting', where, detail });
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    refuse('settings', 'settings must be a JSON object');
    return { settings: {}, problems };
  }
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(FIELDS, key)) {
      refuse(key.slice(0, MOST_NAMED), 'not a setting');
      continue;
    }
    const parsed = v.safeParse(FIELDS[key as keyof Fields] as v.GenericSchema, value);
    if (parsed.success) settings[key] = parsed.output;
    else {
      const [issue] = parsed.issues;
      refuse(
        [key, v.getDotPath(issue)].filter(Boolean).join('.').slice(0, MOST_NAMED),
        issue.message.slice(0, MOST_SAID),
      );
    }
  }
  return { settings: settings as Settings, problems };
}
