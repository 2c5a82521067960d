import type { Detection, EventKind } from '../model.ts';
import type { Clues } from './clues.ts';

/** Whether strength work is for the legs; null where the words do not say. Mixed work counts for the legs. */
export function legs(clues: Clues, kind: EventKind): boolean | null {
  if (kind !== 'strength') return null;
  const { text } = clues;
  if (text.has('strength-legs', 'legs-area', 'hyrox')) return true;
  if (text.tokens.some((token) => LEG_CLASSES.has(token.text))) return true;
  return text.has('strength-upper') ? false : null;
}

/** Classes that always load the legs (rules.md section 12). */
const LEG_CLASSES: ReadonlySet<string> = new Set(['crossfit', 'hyrox', 'plyo', 'plyometrics', 'squats', 'squat']);

/** One area or the whole body. Legs are what she runs on: booked for the legs is not a spot. */
export function extent(clues: Clues, kind: EventKind): Detection['extent'] {
  if (kind !== 'massage') return null;
  const { text } = clues;
  if (text.has('full-body')) return 'full-body';
  if (text.has('legs-area')) return null;
  return text.has('spot') || text.all(['area']).length === 1 ? 'spot' : null;
}
