import { linesOf, type RawComponent } from '../text/raw-component.ts';

/** A UID for an event without one: the same content gives the same UID at every reading. Not for security. */
export function derivedUid(raw: RawComponent): string {
  const content = ['SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'LOCATION', 'RECURRENCE-ID']
    .map((name) => linesOf(raw, name).join('\n'))
    .join('\0');
  return `${hash(content, 0x811c9dc5)}${hash(content, 0x1b873593)}@no-uid.kneadtime`;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
