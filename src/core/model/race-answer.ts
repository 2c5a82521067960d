import type { DepthClass, MassageKind, Severity, Verdict } from './massage.ts';
import type { Instant, Interval } from './moment.ts';

/** What of one kind can still be had around a race at best. Before a race the times are when a visit ends, after it when it starts. */
export interface KindAnswer {
  kind: MassageKind;
  depth: DepthClass;
  side: 'before' | 'after';
  /** The best that is still possible for the race; a conflict where it is too late. */
  severity: Severity;
  /** First time of the stretch that is as good as that; null where it has begun already, and where it is too late. */
  from: Instant | null;
  /** Last time of that stretch; null where nothing ends it, and where it is too late. */
  until: Instant | null;
  /** What may still be had once `until` is over, less good each time. Empty after a race: there it only gets better. */
  later: { severity: Severity; until: Instant }[];
  /** The finding that makes the severity, or that ends a stretch nothing speaks against; null where no rule says anything. */
  verdict: Verdict | null;
}

/** The hours the rules prefer for one kind: when a visit ends before the race, when it starts after it. */
export interface PreferredHours {
  before: Interval[];
  after: Interval[];
}
