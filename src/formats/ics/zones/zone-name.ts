import { isKnownZone } from './known-zone.ts';
import { WINDOWS_DISPLAY_NAMES } from './windows-display-names.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

const UTC_NAMES = new Set(['UTC', 'Z', 'GMT', 'ETC/UTC', 'ETC/GMT', 'UNIVERSAL', 'COORDINATED UNIVERSAL TIME']);

/**
 * The IANA name a TZID means: itself, the end of a path (`/mozilla.org/20070129_1/Europe/Berlin`), a Windows name, or what
 * Outlook on the web shows people. 'UTC' for its many names, null where it means none of these.
 * //=> zoneName('W. Europe Standard Time') is 'Europe/Berlin'
 */
export function zoneName(tzid: string): string | null {
  const name = tzid.trim().replace(/^["']|["']$/g, '');
  if (name.length > 200) return null;
  if (UTC_NAMES.has(name.toUpperCase())) return 'UTC';
  if (isKnownZone(name)) return name;
  return windowsZone(name) ?? pathEnd(name);
}

function windowsZone(name: string): string | null {
  const folded = name.toLowerCase().replace(/\s+/g, ' ');
  const standard = folded.replace(/ (?:daylight|summer) time$/, ' standard time');
  const shown = folded.replace(/^\((?:utc|gmt)[^)]*\) ?/, '');
  return WINDOWS_ZONES[folded] ?? WINDOWS_ZONES[standard] ?? WINDOWS_DISPLAY_NAMES[shown] ?? null;
}

function pathEnd(name: string): string | null {
  const parts = name.split('/').filter((part) => part !== '');
  for (let length = Math.min(3, parts.length); length > 1; length--) {
    const end = parts.slice(-length).join('/');
    if (isKnownZone(end)) return end;
  }
  return null;
}
