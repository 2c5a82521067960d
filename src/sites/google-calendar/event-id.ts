import type { EventKey } from '../../core/model.ts';

export interface DecodedId {
  key: EventKey;
  /** The calendar's address; empty where the id does not name it. */
  calendar: string;
  kind: 'event' | 'task' | 'unknown';
}

/** `@m` is captured, `@g` in four code bases, `@v` and `@i` are hearsay; what is not listed stays as it is. */
const SHORT_DOMAINS: Record<string, string> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
  i: 'import.calendar.google.com',
};

const INSTANCE = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/;
/** Room for what the worker accepts. */
const UID_MAX = 1000;

/**
 * What a raw `data-eventid` names. Never throws: an id of no known form keeps a stable key made of itself.
 * //=> decodeEventId(base64('k7q2_20261006T170000Z someone@m')).key is {uid: 'k7q2@google.com', instance: '20261006T170000Z'}
 */
export function decodeEventId(raw: string): DecodedId {
  const task = /^tasks[_.](.+)$/s.exec(raw);
  if (task) return { key: single(`task:${task[1]}`), calendar: '', kind: 'task' };
  if (raw.startsWith('ttb_')) {
    const [id, calendar] = words(raw.slice(4));
    return { key: single(`task:${id ?? raw}`), calendar: calendar ? fullAddress(calendar) : '', kind: 'task' };
  }
  const [id, calendar] = words(raw);
  if (id === undefined || calendar === undefined) return { key: single(`raw:${raw}`), calendar: '', kind: 'unknown' };
  const [, base = id, instance = null] = INSTANCE.exec(id) ?? [];
  return { key: { uid: uidOf(base).slice(0, UID_MAX), instance }, calendar: fullAddress(calendar), kind: 'event' };
}

/** //=> fullAddress('someone@m') is 'someone@gmail.com' */
export function fullAddress(address: string): string {
  const [, name, domain] = /^(.+)@(\w)$/.exec(address) ?? [];
  const full = domain === undefined ? undefined : SHORT_DOMAINS[domain];
  return (full === undefined ? address : `${name}@${full}`).slice(0, 320);
}

/** Base64 without padding to text; null for what is none. */
export function base64Text(raw: string): string | null {
  try {
    const binary = atob(raw.trim());
    if (/^[ -~]*$/.test(binary)) return binary;
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `<id> <calendar>`; nothing where the text is not of that form. */
function words(encoded: string): string[] {
  const [, id, calendar] = /^([!-~]+) ([^\s@]+@[^\s@]+)$/.exec(base64Text(encoded) ?? '') ?? [];
  return id !== undefined && calendar !== undefined ? [id, calendar] : [];
}

/** An imported event's id is `_` and the base32hex of its own UID; so the same event in a file has the same key. */
function uidOf(id: string): string {
  const own = id.startsWith('_') ? base32Text(id.slice(1)) : null;
  return own ?? `${id}@google.com`;
}

function base32Text(encoded: string): string | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of encoded) {
    const value = '0123456789abcdefghijklmnopqrstuv'.indexOf(char);
    if (value < 0) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /^[^\p{C}\s]{3,}$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

function single(uid: string): EventKey {
  return { uid: uid.slice(0, UID_MAX), instance: null };
}
