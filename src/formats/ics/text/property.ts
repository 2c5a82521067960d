import ICAL from 'ical.js';

interface Property {
  value: string;
  /** By lower-case name. */
  params: Record<string, unknown>;
}

const standard = ICAL.design.icalendar;
const text = { defaultType: 'text' };
/**
 * Of ical.js's design only the TEXT values stay. Dates and rules come through raw: its date values let garbage pass and its
 * rule values silently drop the parts they do not know (https://github.com/kewisch/ical.js, 2.2.1).
 */
const design = {
  ...standard,
  value: { text: (standard.value as Record<string, unknown>).text },
  property: { summary: text, location: text, description: text, uid: text, 'x-wr-calname': text },
} as unknown as typeof standard;

/** One content line, parsed by ical.js; null where it is malformed. //=> property('SUMMARY:Run\\, easy')?.value is 'Run, easy' */
export function property(line: string): Property | null {
  try {
    const parsed = ICAL.parse.property(line, design) as [string, Record<string, unknown>, string, unknown] | undefined;
    return parsed && typeof parsed[3] === 'string' ? { value: parsed[3], params: parsed[1] } : null;
  } catch {
    return null;
  }
}

/** The text of a line, read from at most `longest` characters of it; '' without a line. */
export function textOf(line: string | undefined, longest: number): string {
  if (line === undefined) return '';
  const short = line.length > longest ? line.slice(0, longest) : line;
  const colon = short.indexOf(':');
  // Without parameters and escapes the value is what it says: half the time of a large file.
  if (!short.includes('\\') && !short.slice(0, colon).includes(';')) return colon < 0 ? '' : short.slice(colon + 1);
  return property(short)?.value ?? '';
}
