import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { isAthlete } from './counting-athlete.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';
import { shelvesOf } from './shelves.ts';

/** She says which of the athletes that were read she is. */
export function useAthlete(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/use-athlete' }>,
): Promise<Replies['popup/use-athlete'] | Failure> {
  return once(env, message, (stored) => {
    if (!shelvesOf(stored).some((shelf) => isAthlete(shelf) && shelf.account === message.account)) {
      return { reply: { ok: false, code: 'gone', text: env.words.athleteNotRead } };
    }
    stored.athlete = message.account;
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, athlete: stored.athlete }, after: planned };
  });
}
