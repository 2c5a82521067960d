import type { CheckIn } from '../core/model.ts';
import type { StoredCommand } from '../platform/schema/commands.ts';

/** The name under which a check-in is taken back. No two are of the same instant. */
export function checkInUndo({ at }: Pick<CheckIn, 'at'>): string {
  return `check-in-${at}`;
}

/** All but the one of that name; null where there is none. */
export function withoutCheckIn(checkIns: readonly CheckIn[], undo: string): CheckIn[] | null {
  const left = checkIns.filter((one) => checkInUndo(one) !== undo);
  return left.length < checkIns.length ? left : null;
}

/** The notes on the latest clicks without a word of that check-in: what she took back is written nowhere. */
export function withoutItsWords(commands: readonly StoredCommand[], undo: string): StoredCommand[] {
  return commands.map((one) =>
    one.type === 'check-in/save' && one.reply.undo === undo
      ? { ...one, reply: { ...one.reply, text: '', urgent: false } }
      : one,
  );
}
