import type { CalendarEvent, Sign } from './event.ts';
import type { MassageKind } from './massage.ts';
import type { Instant } from './moment.ts';

export type EventKind = 'race' | 'hard' | 'long' | 'easy' | 'strength' | 'massage' | 'rest' | 'other';

export type EffortKind = 'race' | 'hard' | 'long' | 'easy' | 'strength';

export type Discipline =
  | 'run'
  | 'trail'
  | 'ultra'
  | 'tri'
  | 'duathlon'
  | 'aquathlon'
  | 'cycling'
  | 'swim'
  | 'obstacle'
  | 'hyrox'
  | 'walk'
  | 'strength'
  | 'other';

export type Priority = 'A' | 'B' | 'C';

export type Confidence = 'high' | 'medium' | 'low';

export type LoadClass = 'E0' | 'E1' | 'E2' | 'E3' | 'E4' | 'E5';

export interface Evidence {
  field: 'title' | 'description' | 'calendar';
  /** UTF-16 offsets into that field as it was given. */
  from: number;
  to: number;
  text: string;
}

export interface Detection {
  kind: EventKind;
  discipline: Discipline | null;
  /** `half`, `10k`, `70.3`, `relay-27`, `12km` … */
  distance: string | null;
  massageKind: MassageKind | 'other' | null;
  priority: Priority | null;
  intensity: 'easy' | 'steady' | 'hard' | null;
  confidence: Confidence;
  evidence: Evidence[];
  signs: Sign[];
  /** The words say downhill or trail: one class more. */
  downhill: boolean;
  /** A long run with race-pace work in it. */
  quality: boolean;
  /** Strength for the legs (squats, plyometrics); null where the words do not say. */
  legs: boolean | null;
  /** A massage booked as one area, or as the whole body; null where the title does not say. */
  extent: 'spot' | 'full-body' | null;
  /** What is written about the size of a session. */
  planned: PlannedSize;
  /** The sets written in title or description, in order: `6x800m @5k r400`. */
  workout: WorkoutSet[];
  /** What title and description say about the load in numbers; absent where they say nothing. */
  stated?: StatedLoad;
  /** She said so herself, by a correction or a word of her own. */
  told: boolean;
}

export interface PlannedSize {
  minutes: number | null;
  km: number | null;
}

/** One set of a workout; `km` or `minutes` of one repetition. */
export interface WorkoutSet {
  repeats: number;
  km: number | null;
  minutes: number | null;
  /** The pace or zone as written: `5k`, `MP`, `95 %`. */
  at: string | null;
  recovery: PlannedSize | null;
}

export interface Effort {
  id: string;
  /** Null for an effort that stands in no calendar (a judged case). */
  event: CalendarEvent | null;
  title: string;
  kind: EffortKind;
  discipline: Discipline | null;
  distance: string | null;
  /** Races only: A, B or C; null otherwise. */
  priority: Priority | null;
  /** Which fields are our assumption rather than written down. */
  assumed: ('priority' | 'start' | 'end')[];
  start: Instant;
  end: Instant;
  load: LoadClass;
  /** A long run or ride rated E3: it has gentler after-windows (rules.md R10). */
  long: boolean;
  recoveryHours: number;
  confidence: Confidence;
  /** What made the class, as terms: words turns them into a line. */
  evidence: LoadEvidence[];
}

/** What numbers tell about the load of an effort. Each is left out where it is not known. */
export interface LoadNumbers {
  minutes?: number;
  km?: number;
  ascentM?: number;
  descentM?: number;
  /** Training stress: 100 is an hour at threshold. */
  tss?: number;
  /** How hard it felt, 0 to 10 (CR-10). */
  rpe?: number;
  /** Strava's Relative Effort. */
  relativeEffort?: number;
  /** A watch's own guess of the recovery time. */
  recoveryHours?: number;
  /** TrainTrends points: 100 are 24 hours. */
  stress?: number;
  /** Percent of the highest heart rate. */
  averageHeartRate?: number;
  minutesAboveThreshold?: number;
}

export type LoadTag = 'race' | 'workout' | 'long-run';

/** What a source knows of an effort beyond its times: `measured` once it is done, `planned` before. */
export interface LoadSignals extends LoadNumbers {
  from: 'measured' | 'planned';
  tag?: LoadTag;
}

export type StatedLoad = Omit<LoadSignals, 'tag'>;

/**
 * Where a Relative Effort stands among her own of the six weeks before: among the three highest of a year, in the top tenth or
 * quarter, or below. `few`: there are too few to compare with.
 */
export type RelativeStanding = 'top-3' | 'top-10' | 'top-25' | 'usual' | 'few';

/** One line for each signal that was read, with its number and the class it gives. */
export type LoadEvidence =
  | { by: 'distance'; distance: string; load: LoadClass }
  | { by: 'words'; words: string; load: LoadClass }
  | { by: 'duration'; minutes: number; load: LoadClass }
  | { by: 'kind'; kind: EffortKind; load: LoadClass }
  | { by: 'told'; kind: EffortKind; load: LoadClass }
  | { by: 'tag'; tag: LoadTag; load: LoadClass }
  | { by: 'tss'; tss: number; load: LoadClass }
  | { by: 'stress'; points: number; load: LoadClass }
  | { by: 'session-rpe'; minutes: number; rpe: number; load: LoadClass }
  | { by: 'rpe'; rpe: number; load: LoadClass }
  | { by: 'relative-effort'; effort: number; standing: RelativeStanding; load: LoadClass }
  | { by: 'recovery-time'; hours: number; load: LoadClass }
  | { by: 'heart-rate'; percent: number; load: LoadClass }
  | { by: 'above-threshold'; minutes: number; load: LoadClass }
  | { by: 'week-share'; minutes: number; percent: number; load: LoadClass }
  /** `metres` of net descent where numbers say it; absent where the words do. */
  | { by: 'terrain'; metres?: number; load: LoadClass }
  /** Two signals are two classes or more apart; the higher holds. */
  | { by: 'disagreement'; low: LoadClass; high: LoadClass; load: LoadClass };
