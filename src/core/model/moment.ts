export type Instant = number;

/** A calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

export interface Interval {
  from: Instant;
  to: Instant;
}

/** What a clock on the wall says: minutes since local midnight, 0 to 1440 (24:00 ends a day). */
export interface WallTime {
  date: LocalDate;
  minute: number;
}
