import { sourceKey } from '../core/agenda/shelf.ts';
import { isZone } from '../core/time.ts';
import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

/** The user says in which zone a calendar's page is. What the page itself contradicts is not taken. */
export function answerZone(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/zone' }>,
): Promise<Replies['popup/zone'] | Failure> {
  return once(env, message, (stored) => {
    const { words } = env;
    const zone = message.zone.trim();
    const key = sourceKey(message);
    const refuse = (text: string): { reply: Failure } => ({ reply: { ok: false, code: 'invalid', text } });
    if (!isZone(zone)) return refuse(words.notAZone(zone));
    if (!stored.heads.has(key)) return refuse(words.zoneNotAsked);
    stored.zones = { ...stored.zones, [key]: zone };
    const planned = replan(env, stored);
    const taken = planned.agenda.zones.find(({ ref }) => sourceKey(ref) === key)?.choice?.zone;
    if (taken !== zone) return refuse(words.zoneDisagrees(zone));
    return { reply: { ok: true }, change: { ...planned.change, zones: stored.zones }, after: planned };
  });
}
