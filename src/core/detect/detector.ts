import type { EventKind } from '../model.ts';
import type { Clues } from './clues.ts';
import type { Rank } from './precedence.ts';
import type { Scan, Span } from './scan.ts';

export type DetectedKind = Exclude<EventKind, 'other'>;

/** What a detector saw: how much it weighs against other detectors, and the words that decided. */
export interface Finding {
  rank: Rank;
  scan: Scan;
  spans: Span[];
}

export interface Detector {
  id: DetectedKind;
  /** Titles that are this kind, and titles that look like it and are not. Every other detector is tested on `yes` too. */
  examples: { yes: readonly string[]; no: readonly string[] };
  /** Own `yes` examples in which another detector rightly sees something too; precedence decides. */
  overlaps?: Partial<Record<DetectedKind, readonly string[]>>;
  detect(clues: Clues): Finding | null;
}

/** Declares a detector. It is pure, and sees one event. */
export function defineDetector(detector: Detector): Detector {
  return detector;
}
