/** Section 5.3 [A, exact on all samples]: column 24·H + 1, top = start/60·H − 1, height = duration/60·H − 2. */

export const MIN_CHIP_HEIGHT = 11;

export function columnHeight(hourHeight: number): number {
  return 24 * hourHeight + 1;
}

export function chipTop(startMinute: number, hourHeight: number): number {
  return round((startMinute / 60) * hourHeight - 1);
}

export function chipHeight(startMinute: number, endMinute: number, hourHeight: number): number {
  return round(((endMinute - startMinute) / 60) * hourHeight - 2);
}

/** Inline styles carry a few decimals at most. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
