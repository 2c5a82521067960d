import { nameOf } from '../detect/distance.ts';
import { RACE_ROWS } from '../load/race-rows.ts';

const KILOMETRES_OF: Readonly<Record<string, number>> = { k: 1, km: 1, mi: 1.609344, mile: 1.609344, miles: 1.609344 };

/**
 * The id of a distance as people write it; null where it is none. //=> raceDistance('10K') is '10k', raceDistance('42.2 km') is
 * 'marathon', raceDistance('far') is null
 */
export function raceDistance(text: string): string | null {
  // "half marathon" is a half.
  const id = text
    .trim()
    .toLowerCase()
    .replace(/[ -]marathon$/, '');
  if (Object.hasOwn(RACE_ROWS, id)) return id;
  const [, relay = '', amount = '', unit = 'km'] =
    /^(relay-)?(\d{1,3}(?:[.,]\d{1,3})?) ?(k|km|mi|miles?)?$/.exec(id) ?? [];
  const km = Number(amount.replace(',', '.')) * (KILOMETRES_OF[unit] ?? 1);
  if (!(km >= 1)) return null;
  return relay === '' ? nameOf(km) : `relay-${Math.round(km)}`;
}

const TITLES: Readonly<Record<string, string>> = {
  mile: 'Mile Race',
  half: 'Half Marathon',
  marathon: 'Marathon',
  '10mi': '10 Mile Race',
  '50mi': '50 Mile Race',
  '100mi': '100 Mile Race',
  sprint: 'Sprint Triathlon',
  olympic: 'Olympic Triathlon',
  '70.3': 'Triathlon 70.3',
  '140.6': 'Triathlon 140.6',
};

/** A title that is read as a race of a distance. //=> raceTitle('relay-27') is 'Relay Race 27 km' */
export function raceTitle(distance: string): string {
  const named = TITLES[distance];
  if (named) return named;
  const relay = distance.startsWith('relay-');
  const km = Number.parseFloat(relay ? distance.slice(6) : distance);
  return relay ? `Relay Race ${km} km` : `${km} km Race`;
}
