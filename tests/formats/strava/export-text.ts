import type { ReadEvent } from '../../../src/core/model.ts';
import { readStravaExport, type StravaExport } from '../../../src/formats/strava/read-export.ts';

/** A whole export, or the test fails with the refusal. */
export function readWhole(csv: string): StravaExport {
  const read = readStravaExport(csv, 'activities.csv');
  if ('refused' in read) throw new Error(read.refused);
  return read;
}

export function refusalOf(csv: string, name = 'activities.csv'): string {
  const read = readStravaExport(csv, name);
  if ('refused' in read) return read.refused;
  throw new Error(`expected a refusal, got ${read.events.length} events`);
}

/** One activity as a line: what a fixture's json says and a failing test shows. */
export function lineOfActivity({ nativeId, title, when, load, activity }: ReadEvent): string {
  if (when.type !== 'instants') return 'times that no export has';
  const seconds = (when.end - when.start) / 1000;
  const start = new Date(when.start).toISOString().replace('.000', '');
  const numbers = [
    load?.minutes !== undefined && `${load.minutes} min`,
    load?.km !== undefined && `${load.km} km`,
    load?.ascentM !== undefined && `+${load.ascentM} m`,
    load?.descentM !== undefined && `-${load.descentM} m`,
    load?.relativeEffort !== undefined && `relative effort ${load.relativeEffort}`,
    load?.rpe !== undefined && `felt ${load.rpe}`,
  ];
  const kind = `${activity?.sport} ${activity?.tag ?? '-'}`;
  return [nativeId, `${start}, ${seconds} s`, title, kind, numbers.filter(Boolean).join(', ')].join(' | ');
}

/** A short export in English: the first four columns, then both of elapsed time, moving time and both of distance. */
export function shortExport(...rows: string[]): string {
  const header =
    'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance';
  return [header, ...rows].join('\n');
}

export function shortRow(id: number | string, change: { date?: string; title?: string; sport?: string } = {}): string {
  const { date = 'Sep 6, 2026, 5:02:11 AM', title = 'Morning Run', sport = 'Run' } = change;
  return `${id},"${date}","${title}",${sport},3600,10.00,3600.0,3500.0,10000.0`;
}
