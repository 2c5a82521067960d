import type { EventKind } from '../../core/model.ts';

/** In the order they are offered: hardest first, then what loads nobody. */
export const EVENT_KINDS: readonly EventKind[] = [
  'race',
  'hard',
  'long',
  'easy',
  'strength',
  'massage',
  'rest',
  'other',
];

/** Nothing that a plan is made of. */
export function isAside(kind: EventKind): boolean {
  return kind === 'rest' || kind === 'other';
}
