import type { LoadSignals, ReadEvent } from '../../core/model.ts';
import { plainText } from '../ics/text/plain-text.ts';
import { activityDate } from './activity-date.ts';
import type { ExportColumns } from './export-columns.ts';
import { exportNumber } from './export-number.ts';
import { LIMITS } from './limits.ts';
import { sportDiscipline } from './sport-discipline.ts';

/** Why a row is no activity, for a sentence. `by`: what kind of thing is wrong with it. */
export interface BadRow {
  by: 'width' | 'id' | 'date' | 'duration';
  reason: string;
}

/** A week: longer is a watch that was never stopped. */
const LONGEST_SECONDS = 7 * 24 * 3600;
/** Slower than this, "metres" are kilometres or miles. */
const SLOWEST_KMH = 0.4;
const MOST_KM = 10_000;

/** One row of an export as an event, or what is wrong with it. */
export function activityRow(fields: readonly string[], columns: ExportColumns): ReadEvent | BadRow {
  const text = (name: keyof ExportColumns['at']) => fields[columns.at[name] ?? -1] ?? '';
  const number = (name: keyof ExportColumns['at']) => exportNumber(text(name), columns.language !== 'en');
  if (fields.length !== columns.width) {
    return { by: 'width', reason: `has ${fields.length} fields, and the first line has ${columns.width}` };
  }
  const id = text('id').trim();
  if (!/^[1-9]\d{0,18}$/.test(id)) return { by: 'id', reason: `has no number of an activity (${quoted(id)})` };
  const start = activityDate(text('date'));
  if (start === null) return { by: 'date', reason: `has a date we cannot read (${quoted(text('date'))})` };
  const seconds = secondsOf(number('elapsed')) ?? secondsOf(number('moving'));
  if (seconds === null) return { by: 'duration', reason: 'does not say how long it took' };
  const tag = isSet(text('race')) ? 'race' : isSet(text('longRun')) ? 'long' : null;
  const load = loadOf(number, seconds);
  if (tag) load.tag = tag === 'race' ? 'race' : 'long-run';
  return {
    key: { uid: `${id}@strava`, instance: null },
    ...{ nativeId: id, calendar: '', title: plainText(text('title'), LIMITS.title) },
    when: { type: 'instants', start, end: start + seconds * 1000, zone: null },
    ...{ busy: 'free', status: 'confirmed', load },
    activity: { sport: sportDiscipline(text('sport')), tag },
  };
}

type NumberOf = (name: keyof ExportColumns['at']) => number | undefined;

/** Each number is left out where it is missing or cannot be meant. */
function loadOf(number: NumberOf, elapsed: number): LoadSignals {
  const load: LoadSignals = { from: 'measured' };
  const set = (name: keyof Omit<LoadSignals, 'from' | 'tag'>, value: number | undefined, most: number) => {
    if (value !== undefined && value > 0 && value <= most) load[name] = value;
  };
  const moving = secondsOf(number('moving'));
  if (moving !== null && moving <= elapsed) set('minutes', round(moving / 60, 10), 10_000);
  set('km', kilometres(number('distance'), moving ?? elapsed), MOST_KM);
  set('ascentM', round(number('ascent'), 1), 30_000);
  set('descentM', round(number('descent'), 1), 30_000);
  set('relativeEffort', number('relativeEffort'), 10_000);
  set('rpe', number('exertion'), 10);
  return load;
}

function kilometres(metres: number | undefined, seconds: number): number | undefined {
  const km = round(metres === undefined ? undefined : metres / 1000, 100);
  return km !== undefined && km / (seconds / 3600) >= SLOWEST_KMH ? km : undefined;
}

function secondsOf(value: number | undefined): number | null {
  return value !== undefined && value >= 1 && value <= LONGEST_SECONDS ? Math.round(value) : null;
}

function round(value: number | undefined, parts: number): number | undefined {
  return value === undefined ? undefined : Math.round(value * parts) / parts;
}

/** Values of tags were not seen in any export yet. */
function isSet(text: string): boolean {
  return /^(1|1\.0+|true)$/i.test(text.trim());
}

/** Whatever stands there, short and harmless. */
function quoted(text: string): string {
  const plain = plainText(text, LIMITS.quoted);
  return plain === '' ? 'it is empty' : plain;
}
