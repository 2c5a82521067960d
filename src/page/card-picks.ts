import type { MassageKind } from '../core/model.ts';
import { minutesOf } from '../ui/card/choice-minutes.ts';
import type { CardCommands } from './card-commands.ts';
import type { CardSession } from './card-session.ts';
import type { Mover } from './drag-move.ts';

/** Arrow keys in a closed picker walk through all kinds in between: only where she stops is asked for. */
const REST_MS = 400;
const BUSY_MS = 200;

/** Kind, length and hour that were chosen and not yet asked for. */
export interface CardPicks {
  picked(select: HTMLSelectElement, event: Event): void;
  /** Asks for what is chosen; false where it was refused. True at once where nothing is. */
  keep(): Promise<boolean>;
  drop(): void;
}

export function createCardPicks(
  session: () => CardSession,
  commands: () => CardCommands,
  mover: () => Mover,
  byKeyboard: () => boolean,
): CardPicks {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<boolean> {
    clearTimeout(timer);
    const slot = session().slot();
    const picked = session().view()?.picked ?? null;
    const held = mover().moved() ? mover().held() : null;
    if (!slot || (!picked && !held)) {
      mover().release();
      return true;
    }
    const hour = held?.place ?? slot.choice;
    const kind = picked?.kind ?? slot.choice.kind;
    const minutes = picked?.minutes ?? minutesOf(slot.choice);
    const done = await commands().place({ date: hour.date, minute: hour.startMinute }, kind, minutes);
    mover().release();
    return done;
  }

  function soon(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (session().view()?.busy) soon(BUSY_MS);
      else void keep();
    }, ms);
  }

  return {
    keep,
    drop: () => clearTimeout(timer),
    picked(select, event) {
      const slot = session().slot();
      if (!event.isTrusted || !slot) return;
      const now = session().view()?.picked ?? { kind: slot.choice.kind, minutes: minutesOf(slot.choice) };
      const kind = slot.mark.kinds.find((known) => known.kind === select.value)?.kind;
      const minutes = Number(select.value);
      const isKind = select.getAttribute('data-action') === 'kind';
      const next: { kind: MassageKind; minutes: number } = isKind
        ? { ...now, kind: kind ?? now.kind }
        : { ...now, minutes: minutes > 0 ? minutes : now.minutes };
      session().show({ picked: next, line: null });
      soon(byKeyboard() ? REST_MS : 0);
    },
  };
}
