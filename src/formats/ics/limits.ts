/** What a file may cost us. Beyond a limit we say which one, and keep what was read so far. */
export const LIMITS = {
  /** Bytes of the file, decompressed. */
  bytes: 10_000_000,
  /** Calendars, and what lies directly in them, and the transitions of their zones. */
  components: 20_000,
  /** VCALENDAR > VEVENT > VALARM > one more. */
  depth: 4,
  /** Occurrences of recurring events, per calendar and window. */
  expansions: 5_000,
  /** Occurrences of one event. */
  perEvent: 500,
  /** Days and candidates looked at while expanding, per rule and per file: time in a form that tests can repeat. */
  stepsPerRule: 200_000,
  stepsPerFile: 1_500_000,
  /** VTIMEZONEs looked at. */
  zones: 200,
  /** Problems of one kind that are told one by one. */
  problems: 25,
  title: 200,
  location: 300,
  description: 2_000,
} as const;
