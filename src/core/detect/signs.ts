import type { EventKind, Sign } from '../model.ts';
import type { Clues } from './clues.ts';

const PLACES: readonly Sign[] = ['flight', 'travel', 'holiday', 'away', 'childcare'];
const STATES: readonly Sign[] = ['cancelled', 'tentative'];

/** What planning must know besides the kind. "Holiday Half" is no holiday: places and absences only where nothing else fired. */
export function signs(clues: Clues, kind: EventKind): Sign[] {
  const { title } = clues;
  return [...(kind === 'other' ? PLACES : []), ...STATES].filter((sign) => title.has(sign));
}
