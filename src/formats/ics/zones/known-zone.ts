const FORM = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
const known = new Map<string, boolean>();

/** True for an IANA name this engine knows. Stricter than core's isZone, which also takes the offset out of "(GMT+10:00) …". */
export function isKnownZone(name: string): boolean {
  if (name.length > 60 || !FORM.test(name)) return false;
  let answer = known.get(name);
  if (answer === undefined) {
    answer = engineKnows(name);
    if (known.size < 1_000) known.set(name, answer);
  }
  return answer;
}

function engineKnows(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}
