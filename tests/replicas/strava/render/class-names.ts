import { RandomSource } from '../../google-calendar/scenario/random-source.ts';
import type { StravaState } from '../model.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A hashed class name for a part of a React page, such as `q3Xk9`: new with every deployment, so nobody may use it. */
export function hashed(part: string, state: Pick<StravaState, 'dialect'>): string {
  let seed = state.dialect.classSeed ?? 7;
  for (const letter of part) seed = Math.imul(seed ^ letter.charCodeAt(0), 2654435761) >>> 0;
  const random = new RandomSource(seed);
  return `${LETTERS[random.int(0, 51)]}${[0, 0, 0, 0].map(() => random.pick([...LETTERS])).join('')}`;
}
