import { detect } from '../detect/detect.ts';
import { assumePriority } from '../load/assume-priority.ts';
import { loadRank, raise } from '../load/load-class.ts';
import { RACE_ROWS } from '../load/race-rows.ts';
import { rateEffort } from '../load/rate-effort.ts';
import type { Discipline, Effort, EffortKind, LoadClass, Priority } from '../model.ts';
import { MINUTE, toInstant } from '../time.ts';
import type { CASE_KINDS, Case } from './case-schema.ts';
import { BadCase, caseSpan } from './case-times.ts';

/** The efforts of a case, rated as the case format says. */
export function caseEfforts(one: Case): Effort[] {
  const names = new Set<string>();
  const placed = one.efforts.map((given, i) => {
    const inZone = given.zone ?? one.zone;
    const distance = given.distance === 'sprint-tri' ? 'sprint' : (given.distance ?? null);
    const tri = ['sprint', 'olympic', '70.3', '140.6'].includes(distance ?? '');
    const discipline: Discipline = tri
      ? 'tri'
      : given.kind === 'ride'
        ? 'cycling'
        : given.kind === 'swim'
          ? 'swim'
          : 'run';
    let id = given.id ?? (given.title || `effort-${i + 1}`);
    if (names.has(id)) id = `${id} (${i + 1})`;
    names.add(id);
    return {
      given,
      distance,
      discipline,
      id,
      // The words of a title may say it: a parkrun is run for fun.
      written: given.priority ?? (given.kind === 'race' ? detect({ title: given.title }).priority : null),
      ...caseTimes(given, distance, i, inZone),
    };
  });
  const races = placed.filter(({ given }) => given.kind === 'race');
  return placed.map((one) => {
    const priority = one.given.kind === 'race' ? assumePriority(one, races).priority : null;
    const rating = caseRating(one.given, one.distance, one.discipline, priority, (one.end - one.start) / MINUTE);
    return {
      id: one.id,
      event: null,
      title: one.given.title,
      kind: effortKind(one.given.kind),
      discipline: one.discipline,
      distance: one.distance,
      priority,
      assumed: [],
      start: one.start,
      end: one.end,
      load: rating.load,
      long: rating.long,
      recoveryHours: 0,
      confidence: 'high' as const,
      evidence: rating.terrain ? [{ by: 'terrain' as const, load: rating.load }] : [],
    };
  });
}

function caseTimes(given: Case['efforts'][number], distance: string | null, i: number, inZone: string) {
  if (given.start !== undefined && given.end !== undefined) {
    return caseSpan(`efforts[${i}]`, { start: given.start, end: given.end }, inZone);
  }
  if (given.allDay === undefined) throw new BadCase(`efforts[${i}]: needs start and end, or allDay`);
  const start = toInstant(given.allDay, given.kind === 'race' ? 8 * 60 : 18 * 60, inZone);
  const minutes = (distance === null ? undefined : RACE_ROWS[distance]?.minutes) ?? (given.kind === 'race' ? 120 : 60);
  return { start, end: start + minutes * MINUTE };
}

function effortKind(of: (typeof CASE_KINDS)[number]): EffortKind {
  if (of === 'race') return 'race';
  if (of === 'intervals' || of === 'tempo' || of === 'hills') return 'hard';
  if (of === 'long-run') return 'long';
  return of.startsWith('strength') ? 'strength' : 'easy';
}

/** Classes as the case format states them: fixed by kind and duration, so that a case means the same everywhere. */
function caseRating(
  given: Case['efforts'][number],
  distance: string | null,
  discipline: Discipline,
  priority: Priority | null,
  minutes: number,
): { load: LoadClass; long: boolean; terrain: boolean } {
  const terrain = /\b(downhill|trail)\b/i.test(given.title);
  const aerobic: LoadClass = minutes < 60 ? 'E1' : 'E2';
  const byKind: Record<(typeof CASE_KINDS)[number], LoadClass> = {
    race: 'E4',
    intervals: 'E3',
    tempo: 'E3',
    hills: 'E3',
    'long-run': minutes >= 150 ? 'E4' : 'E3',
    easy: aerobic,
    'strength-legs': 'E3',
    'strength-upper': 'E1',
    ride: minutes >= 300 ? 'E4' : minutes >= 180 ? 'E3' : aerobic,
    swim: aerobic,
    yoga: 'E0',
  };
  const signals = {
    kind: 'race' as const,
    discipline,
    distance,
    priority,
    minutes,
    downhill: false,
    quality: false,
    legs: null,
  };
  const base = given.kind === 'race' ? rateEffort(signals).load : byKind[given.kind];
  const load = terrain && loadRank(base) > 0 ? raise(base) : base;
  // Terrain can make a short ride as hard as a long one, but not long.
  const long = (given.kind === 'long-run' || given.kind === 'ride') && base === 'E3' && load === 'E3';
  return { load, long, terrain };
}
