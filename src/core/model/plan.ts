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
}

export interface Slot extends SlotOption {
  /** `<need>:<kind>`. */
  id: string;
  need: Need;
  status: 'free' | 'unchecked';
  /** Sources that are missing or old where the status is unchecked. */
  unchecked: SourceRef[];
  alternatives: SlotOption[];
  /** Set where a slot shown before had to move. */
  moved: { from: Instant; why: 'passed' | 'filled' | 'rule' | 'better' } | null;
}

export interface Opener {
  change: 'free' | 'move' | 'ease' | 'hours' | 'kind' | 'budget';
  event?: string;
  from?: Instant;
  to?: Instant;
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
    | 'comfort'
    | 'passed';
  opener: Opener | null;
}

export interface Plan {
  horizon: Interval;
  efforts: Effort[];
  massages: JudgedMassage[];
  slots: Slot[];
  unmet: Unmet[];
  problems: Problem[];
}
