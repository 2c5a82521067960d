import type { EffortKind, LoadTag, RelativeStanding } from '../core/model.ts';

/** What an effort was rated by, a few words each. Numbers come as text. */
export interface EvidenceWords {
  /** Words of its own title. */
  words(text: string): string;
  distance(name: string): string;
  duration(minutes: string): string;
  kind: Record<EffortKind, string>;
  told(kind: string): string;
  tag: Record<LoadTag, string>;
  tss(tss: string): string;
  stress(points: string): string;
  sessionRpe(minutes: string, rpe: string): string;
  rpe(rpe: string): string;
  /** `standing` is empty where there are too few to compare with. */
  relativeEffort(effort: string, standing: string): string;
  standing: Record<RelativeStanding, string>;
  recoveryTime(hours: string): string;
  heartRate(percent: string): string;
  aboveThreshold(minutes: string): string;
  weekShare(percent: string): string;
  terrain: string;
  descent(metres: string): string;
  disagreement(low: string, high: string): string;
}
