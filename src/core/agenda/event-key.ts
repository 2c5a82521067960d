import type { EventKey } from '../model.ts';

/** The one string that names an event in decisions, needs and verdicts. //=> keyId({uid:'a@x',instance:null}) is 'a@x' */
export function keyId(key: EventKey): string {
  return key.instance === null ? key.uid : `${key.uid}#${key.instance}`;
}
