import type { ComplaintArea } from '../core/advice/complaint-areas.ts';
import type { FocusArea } from '../core/advice/focus-areas.ts';
import type { RedFlagId } from '../core/advice/red-flags.ts';

/** Our page of questions: how legs feel, how hard it felt, and the signs that are a doctor's. It asks, and never names an illness. */
export interface CheckInWords {
  title: string;
  /** `Half marathon · very hard, Sunday 13 September` */
  about(effort: string, day: string): string;
  redFlagsIntro: string;
  redFlags: Record<RedFlagId, string>;
  legs: Record<'fresh' | 'stiff' | 'sore', string>;
  /** Areas that no focus of a massage is named after. */
  areas: Record<Exclude<ComplaintArea, FocusArea>, string>;
  rundown: string;
  rpe: { label: string; ends: [string, string] };
  save: string;
  undo: string;
  /** What each answer changes. */
  saved: Record<'fresh' | 'stiff' | 'sore' | 'area' | 'rundown', string> & { rpe(value: number): string };
  /** What comes first where a sign was ticked; `now`: it cannot wait. */
  urgent: Record<'now' | 'soon', string>;
  nothingSaid: string;
  /** Names it in the popup's list of what can be undone. */
  said: string;
}
