import type { Detection, Discipline, LoadSignals } from './effort.ts';
import type { SourceId } from './event.ts';
import type { Instant, LocalDate } from './moment.ts';

/** What a training page or its export knows of something that was done. */
export interface RecordedActivity {
  sport: Discipline | null;
  /** What she tagged it as there. It outranks words: a run tagged as a race is one, whatever it is called. */
  tag: 'race' | 'hard' | 'long' | null;
  /** The date on the clock of the place where it was done, where that is known. */
  date?: LocalDate;
  /** What its title was read as. Titles of activities are not kept: these facts are all that stays of one. */
  facts?: ActivityFacts;
}

export type ActivityFacts = Pick<
  Detection,
  'kind' | 'discipline' | 'distance' | 'priority' | 'intensity' | 'confidence' | 'downhill' | 'quality' | 'legs'
>;

/** The activity by which a planned effort was done. */
export interface DoneActivity {
  /** The activity's own id as an event (`keyId`); of several legs that of the longest. */
  id: string;
  /** The ids of all legs, where there are several. */
  legs?: string[];
  source: SourceId;
  account: string;
  nativeId: string;
  start: Instant;
  end: Instant;
  activity: RecordedActivity;
  load?: LoadSignals;
}

/** A span of which all activities are known, and when that was read. */
export interface ActivityCoverage {
  source: SourceId;
  account: string;
  from: Instant;
  to: Instant;
  asOf: Instant;
}

/**
 * What she says of planned and done; all are events' ids. `unlink`: this was not that, nor were the `others`, its further legs. `did`:
 * it took place, though no list shows it.
 */
export type ActivityAnswer =
  | { type: 'unlink'; id: string; planned: string; activity: string; others?: string[]; at: Instant }
  | { type: 'did'; id: string; planned: string; at: Instant };
