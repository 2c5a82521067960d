import type { Instant, LocalDate } from '../../core/model.ts';

/** Anything a stranger's JSON may hold; read field by field. */
export type Raw = Record<string, unknown>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A number as JSON or a form writes it, where it can be meant. Never a localised one: `4,0` is four here and forty there.
 * //=> numberOf('2890', 0, 1e6) is 2890, numberOf('4,0', 0, 1e6) is undefined
 */
export function numberOf(value: unknown, least: number, most: number): number | undefined {
  const written = typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value;
  return typeof written === 'number' && written >= least && written <= most ? written : undefined;
}

/**
 * An id as text. It has up to 19 digits, and a number of more than 2^53 has lost its last ones while it was parsed: then only its text
 * counts. Two that disagree are no id. //=> idOf('1234567890123456789', 1234567890123456800) is '1234567890123456789'
 */
export function idOf(text: unknown, number?: unknown): string | null {
  const exact = Number.isSafeInteger(number) && (number as number) > 0 ? String(number) : null;
  const written = Number.isSafeInteger(text) ? String(text) : text;
  const stated = typeof written === 'string' && /^[1-9]\d{0,18}$/.test(written) ? written : null;
  if (exact !== null && stated !== null && exact !== stated) return null;
  return stated ?? exact;
}

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|([+-]\d\d):?(\d\d))$/;
/** Up to the year 2100. */
const LAST = 4_102_444_800_000;

/**
 * `2026-03-10T07:00:00Z`, or with `+0000` as My Activities writes it, which is no RFC 3339; null for a time without a zone.
 * //=> instantOf('2026-03-10T07:00:00+0000') is Date.UTC(2026, 2, 10, 7)
 */
export function instantOf(value: unknown): Instant | null {
  const found = typeof value === 'string' ? MOMENT.exec(value) : null;
  if (!found) return null;
  const at = Date.parse(`${found[1]}${found[2] ? `${found[2]}:${found[3]}` : 'Z'}`);
  return at >= 0 && at < LAST ? at : null;
}

/** The date of a clock on the wall that is written as if it were UTC; null for what is none. */
export function dateOf(wall: Instant): LocalDate | null {
  return wall >= 0 && wall < LAST ? new Date(wall).toISOString().slice(0, 10) : null;
}
