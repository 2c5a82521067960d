import { sourceKey } from '../core/agenda/shelf.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { countingAthlete } from './counting-athlete.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';
import { clearShelf, shelvesOf } from './shelves.ts';

/** All that is kept of an athlete, or of her own file, goes. Where she counted, the next one that is held counts. */
export function forgetSource(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/forget-source' }>,
): Promise<Replies['popup/forget-source'] | Failure> {
  return once(env, message, (stored) => {
    const { source, account } = message;
    if (!shelvesOf(stored).some((shelf) => sourceKey(shelf) === sourceKey({ source, account }))) {
      return { reply: { ok: false, code: 'gone', text: env.words.athleteNotRead } };
    }
    const cleared = clearShelf(stored, { source, account });
    const athlete = stored.athlete === account ? null : stored.athlete;
    stored.athlete = countingAthlete({ athlete }, shelvesOf(stored));
    const planned = replan(env, stored);
    return { reply: { ok: true }, change: { ...planned.change, ...cleared, athlete: stored.athlete }, after: planned };
  });
}
