import { afterEffort } from './after-effort.ts';
import { beforeEffort } from './before-effort.ts';
import { checkIn } from './check-in.ts';
import { deepSpacing } from './deep-spacing.ts';
import { gentleRolling } from './gentle-rolling.ts';
import { health } from './health.ts';
import { heatAfterEffort } from './heat-after-effort.ts';
import { layeredSoreness } from './layered-soreness.ts';
import { newTherapist } from './new-therapist.ts';
import { noveltyBeforeARace } from './novelty-before-a-race.ts';
import { overlap } from './overlap.ts';
import { raceThenFlight } from './race-then-flight.ts';
import { readiness } from './readiness.ts';
import { restart } from './restart.ts';
import type { Rule } from './rule.ts';
import { travelOverlap } from './travel-overlap.ts';
import { weeklyCap } from './weekly-cap.ts';

/** Every rule, once. Order has no meaning: findings are sorted by severity. */
export const RULES: readonly Rule[] = [
  afterEffort,
  beforeEffort,
  checkIn,
  deepSpacing,
  gentleRolling,
  health,
  heatAfterEffort,
  layeredSoreness,
  newTherapist,
  noveltyBeforeARace,
  overlap,
  raceThenFlight,
  readiness,
  restart,
  travelOverlap,
  weeklyCap,
];
