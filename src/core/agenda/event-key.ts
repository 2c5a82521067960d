import type { EventKey } from '../model.ts';

/** The one string that names an event in decisions, needs and verdicts. //=> keyId({uid:'a@x',instance:null}) is 'a@x' */
export function keyId(key: EventKey): string {
  return key.instance === null ? key.uid : `${key.uid}#${key.instance}`;
}

/** The series an occurrence belongs to: a decision may hold for all of it. //=> seriesId({uid:'a',instance:'20261006'}) is 'a' */
export function seriesId(key: EventKey): string {
  return key.uid;
}
