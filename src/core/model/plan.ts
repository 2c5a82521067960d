import type { Effort } from './effort.ts';
import type { Problem, SourceRef } from './event.ts';
import type { JudgedMassage, Judgement, MassageKind, Severity } from './massage.ts';
import type { Instant, Interval } from './moment.ts';

export interface Need {
  /** `pre:<event>`, `post:<event>`, `cadence:<n>`, `asked:<id>`. */
  id: string;
  type: 'pre' | 'post' | 'cadence' | 'asked';
  /** The effort it is for; null for cadence and asked. */
  effort: Effort | null;
  kinds: MassageKind[];
  window: Interval;
  /** For cadence: the day it is due. */
  due: Instant | null;
  /** For cadence: the end of the visit it counts from; null where none is known. */
  since: Instant | null;
  /** Lower serves first. */
  strength: number;
}

export interface SlotOption {
  start: Instant;
  end: Instant;
  kind: MassageKind;
  severity: Severity;
  score: number;
  judgement: Judgement;
  /** Id of one of the therapists in the settings; null where none are listed. */
  therapist: string | null;
  /** In the budget's currency; null where no price is known. */
  price: number | null;
}

/** Why an hour is no longer the one shown before. */
export type SlotMove = 'passed' | 'filled' | 'rule' | 'better';

export interface Slot extends SlotOption {
  /** `<need>:<kind>`. */
  id: string;
  need: Need;
  status: 'free' | 'unchecked';
  /** Sources that are missing or old where the status is unchecked. */
  unchecked: SourceRef[];
  alternatives: SlotOption[];
  /** Set where a slot shown before had to move. */
  moved: { from: Instant; why: SlotMove } | null;
  /** More than the month's budget: offered all the same, since she wants so many visits a month. */
  overBudget: boolean;
}

export interface Opener {
  change: 'free' | 'move' | 'ease' | 'hours' | 'kind' | 'budget';
  event?: string;
  /** The hour that would open. */
  from?: Instant;
  to?: Instant;
  /** A kind; the month's budget it takes; days the event moves by. */
  value?: string | number;
}

export interface Unmet {
  need: Need;
  why:
    | 'dismissed'
    | 'snoozed'
    | 'no-free-time'
    | 'all-conflict'
    | 'health'
    | 'spacing'
    | 'not-covered'
    | 'budget'
    | 'comfort'
    | 'passed';
  opener: Opener | null;
  /** Rolling at home, which asks for no appointment. */
  instead: Interval | null;
}

/** How often she goes, beside how often she would like to. */
export interface Rhythm {
  /** Days between visits: as she wished, else as the phase of training suggests. */
  wished: number;
  /** The mean of the days between her last six visits; null below two of them. */
  actual: number | null;
  /** Past 1.25 and 1.5 times the wished days without a visit, and none booked. */
  overdue: 'due' | 'nudge' | null;
}

export interface Plan {
  horizon: Interval;
  efforts: Effort[];
  massages: JudgedMassage[];
  slots: Slot[];
  unmet: Unmet[];
  rhythm: Rhythm | null;
  /** The search for the best set came to its end; false where its limit ended it, with the best set found so far. */
  exact: boolean;
  problems: Problem[];
}
