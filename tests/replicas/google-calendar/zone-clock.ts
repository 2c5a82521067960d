import type { DayMinute } from './model.ts';

/** Wall-clock time of an instant in a zone. */
export function wallTime(epochMs: number, zone: string): DayMinute {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const found = Object.fromEntries(format.formatToParts(new Date(epochMs)).map((part) => [part.type, part.value]));
  return {
    date: `${found.year}-${found.month}-${found.day}`,
    minute: Number(found.hour) * 60 + Number(found.minute),
  };
}

function asUtc(time: DayMinute): number {
  return Date.parse(`${time.date}T00:00:00Z`) + time.minute * 60_000;
}

/** The offset a zone has at an instant, in ms east of UTC (the page's hidden #xGmtOffset). */
export function zoneOffsetMs(epochMs: number, zone: string): number {
  return asUtc(wallTime(epochMs, zone)) - Math.floor(epochMs / 60_000) * 60_000;
}

/** The instant of a wall time; in the hour a clock repeats, the first one. */
export function instantOf(time: DayMinute, zone: string): number {
  const guess = asUtc(time);
  const early = guess - zoneOffsetMs(guess - 86_400_000, zone);
  if (asUtc(wallTime(early, zone)) === guess) return early;
  return guess - zoneOffsetMs(guess, zone);
}
