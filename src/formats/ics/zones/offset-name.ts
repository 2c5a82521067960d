import { HOUR, MINUTE } from '../../../core/time.ts';

const FORM = /^\(?(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d\d))?\)?(?: .*)?$/i;

/** Milliseconds east of UTC that a name states, as `GMT+0200` or `(UTC+02:00) Anywhere`; null where it states none. */
export function offsetInName(tzid: string): number | null {
  const found = tzid.length < 200 ? FORM.exec(tzid.trim()) : null;
  if (!found) return null;
  const size = Number(found[2]) * HOUR + Number(found[3] ?? 0) * MINUTE;
  return size > 15 * HOUR ? null : found[1] === '-' ? -size || 0 : size;
}
