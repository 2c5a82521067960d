import type { CheckIn } from '../core/model.ts';

/** The name under which a check-in is taken back. No two are of the same instant. */
export function checkInUndo({ at }: Pick<CheckIn, 'at'>): string {
  return `check-in-${at}`;
}

/** All but the one of that name; null where there is none. */
export function withoutCheckIn(checkIns: readonly CheckIn[], undo: string): CheckIn[] | null {
  const left = checkIns.filter((one) => checkInUndo(one) !== undo);
  return left.length < checkIns.length ? left : null;
}
