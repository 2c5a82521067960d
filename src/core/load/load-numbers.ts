import type { LoadNumbers, LoadSignals, StatedLoad } from '../model.ts';
import { isPlausible, LOAD_QUANTITIES } from './number-limits.ts';

export interface MergedNumbers {
  numbers: LoadNumbers;
  /** At least one number that tells the load was measured, or felt by her. */
  measured: boolean;
}

/** How far up and down says something only beside another number. */
const NOT_ALONE: readonly (keyof LoadNumbers)[] = ['ascentM', 'descentM'];

/** What most events say. */
const NOTHING: MergedNumbers = { numbers: {}, measured: false };

/**
 * One value for each quantity. How it felt to her comes first, then what was measured, then what was planned or is written;
 * impossible values count as missing. //=> a measured TSS of 92 wins over a written "TSS 85"
 */
export function mergeNumbers(
  load: LoadSignals | undefined,
  stated: StatedLoad | undefined,
  felt: number | undefined,
): MergedNumbers {
  if (!load && !stated && felt === undefined) return NOTHING;
  const numbers: LoadNumbers = {};
  let measured = false;
  for (const quantity of LOAD_QUANTITIES) {
    const own = quantity === 'rpe' && isPlausible('rpe', felt) ? felt : undefined;
    const given = isPlausible(quantity, load?.[quantity]) ? load?.[quantity] : undefined;
    const written = isPlausible(quantity, stated?.[quantity]) ? stated?.[quantity] : undefined;
    const value = own ?? given ?? written;
    if (value === undefined) continue;
    numbers[quantity] = value;
    const isMeasured = own !== undefined || (given !== undefined && load?.from === 'measured');
    if (isMeasured && !NOT_ALONE.includes(quantity)) measured = true;
  }
  return { numbers, measured };
}
